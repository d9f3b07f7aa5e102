import { areaSquareMetres, coarseShape } from '../../../ground/geo/index.ts';
import { gridMetresOf, type Level } from '../../access/index.ts';
import type { KeptBoundary, KeptPlace } from './kept-place.ts';

/** A place as one reader is shown it. Whatever is computed from it says no more than the reader may know. */
export interface ShownPlace extends KeptPlace {
  readonly shownAs: Level;
}

/**
 * The level from which each part of a place is shown. A part that is not listed here does not compile, so a new one is
 * shown to nobody by mistake.
 */
export const PLACE_PARTS: Readonly<Record<keyof KeptPlace, Level>> = {
  id: 'public',
  code: 'public',
  externalId: 'authority',
  name: 'public',
  aliases: 'public',
  municipality: 'public',
  municipalityFrom: 'authority',
  cityDistrict: 'public',
  cityDistrictFrom: 'authority',
  policeDistrict: 'partner',
  policeDistrictFrom: 'authority',
  placeType: 'public',
  uncertaintyMetres: 'public',
  shape: 'public',
  areaSquareMetres: 'public',
  boundaryVersion: 'public',
  sourceId: 'public',
  revision: 'public',
  owner: 'public',
  responsible: 'authority',
  level: 'partner',
  publishedAt: 'public',
};

/** A place as readers of a level are shown it: its position on the grid of that level, and parts above it left out. */
export function showPlace(place: KeptPlace, level: Level): ShownPlace {
  if (level === 'authority') return { ...place, shownAs: level };
  const { shape, uncertaintyMetres } = coarsely(place, level, place.uncertaintyMetres);
  return {
    ...place,
    externalId: null,
    responsible: null,
    policeDistrict: level === 'public' ? null : place.policeDistrict,
    uncertaintyMetres,
    shape,
    areaSquareMetres: areaSquareMetres(shape),
    shownAs: level,
  };
}

/** An earlier boundary in the same way. */
export function showBoundary(boundary: KeptBoundary, level: Level): KeptBoundary {
  if (level === 'authority') return boundary;
  const { shape } = coarsely(boundary, level, null);
  return { ...boundary, shape, areaSquareMetres: areaSquareMetres(shape) };
}

/** What the grid moves is uncertainty to whoever measures, so that a coarse answer never sounds surer than a fine one. */
function coarsely({ shape }: Pick<KeptPlace, 'shape'>, level: Level, uncertaintyMetres: number | null) {
  const coarse = coarseShape(shape, gridMetresOf(level));
  return { shape: coarse.shape, uncertaintyMetres: Math.ceil((uncertaintyMetres ?? 0) + coarse.movedMetres) };
}
