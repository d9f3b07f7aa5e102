import { geometryOf, type Shape } from '../../../ground/geo/index.ts';
import { UNTOLD_MUNICIPALITY, type KeptBoundary } from '../domain/kept-place.ts';
import type { ShownPlace } from '../domain/shown-place.ts';
import type { BoundaryVersionView, PlaceView, SourceNote } from '../index.ts';

/** A place as it stands on the wire. */
export function viewPlace(place: ShownPlace, noteFor: (sourceId: string) => SourceNote): PlaceView {
  return {
    id: place.id,
    code: place.code,
    externalId: place.externalId,
    name: place.name,
    aliases: place.aliases.map(({ alias }) => alias),
    municipality: place.municipality === UNTOLD_MUNICIPALITY ? null : place.municipality,
    cityDistrict: place.cityDistrict,
    policeDistrict: place.policeDistrict,
    placeType: place.placeType,
    ...viewShape(place.shape),
    areaSquareMetres: place.areaSquareMetres,
    uncertaintyMetres: place.uncertaintyMetres,
    version: place.boundaryVersion,
    revision: place.revision,
    owner: place.owner.name,
    responsible: place.responsible,
    shownAs: place.shownAs,
    source: noteFor(place.sourceId),
  };
}

export function viewBoundary(boundary: KeptBoundary, noteFor: (sourceId: string) => SourceNote): BoundaryVersionView {
  return {
    version: boundary.version,
    recordedAt: boundary.recordedAt.toISOString(),
    areaSquareMetres: boundary.areaSquareMetres,
    ...viewShape(boundary.shape),
    source: { ...noteFor(boundary.sourceId), date: boundary.sourceDate },
  };
}

function viewShape(shape: Shape): Pick<PlaceView, 'geometry' | 'radiusMetres' | 'parts'> {
  return {
    geometry: geometryOf(shape),
    radiusMetres: shape.kind === 'disc' ? shape.radiusMetres : null,
    parts: shape.kind === 'disc' ? 1 : shape.polygons.length,
  };
}
