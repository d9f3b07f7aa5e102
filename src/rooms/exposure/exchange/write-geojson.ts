import { geometryOf, positionOf } from '../../../ground/geo/index.ts';
import { formsOf, writtenMetres, type Answered, type AnsweredPlace } from './answered.ts';

/**
 * An answer as GeoJSON (RFC 7946): each place, each school near it, and the line between them. The features say by
 * `kind` what they are. A school near two places stands once for each, with that place's distance.
 */
export function writeAnswerGeoJson(answered: Answered): object {
  const { settings, sources, notice } = answered;
  return {
    type: 'FeatureCollection',
    ...(notice === null ? {} : { fictional: true, notice }),
    settings,
    sources,
    features: answered.places.flatMap((place) => featuresOf(place, answered)),
  };
}

function featuresOf(place: AnsweredPlace, { sources }: Answered): object[] {
  const { answer, shape } = place;
  const own = { placeId: place.id, placeName: place.name };
  const features: object[] = [
    feature(geometryOf(shape), {
      kind: 'place',
      ...own,
      cityDistrict: place.cityDistrict,
      youthExposed: answer.youthExposed,
      reasons: answer.reasons,
      ...(shape.kind === 'disc' ? { radiusMetres: shape.radiusMetres } : {}),
    }),
  ];
  for (const school of answer.schools) {
    const told = {
      ...own,
      schoolCode: school.site.code,
      schoolName: school.site.name,
      distanceMetres: writtenMetres(school.distanceMetres),
      uncertaintyMetres: school.pairUncertaintyMetres,
      nearness: school.nearness,
    };
    const point = positionOf(school.site.position!);
    features.push(
      feature(
        { type: 'Point', coordinates: point },
        {
          kind: 'school',
          ...told,
          forms: formsOf(school.site),
          flags: school.flags,
          source: sources[school.source].name,
        },
      ),
      feature(
        { type: 'LineString', coordinates: [positionOf(school.nearestPoint), point] },
        { kind: 'distance', ...told },
      ),
    );
  }
  return features;
}

function feature(geometry: object, properties: object): object {
  return { type: 'Feature', properties, geometry };
}
