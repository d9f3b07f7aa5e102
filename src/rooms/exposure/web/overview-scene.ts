import { formatNumber } from '../../../ui/format/number.ts';
import type { Language } from '../../../ui/language/language.ts';
import type { Scene, SchoolOnMap, Stop } from '../../../ui/map/scene.ts';
import type { ExposureOverview, PlaceExposure, SchoolNear } from '../contract.ts';
import { exposureWords } from './exposure-words.ts';
import type { OverviewRow } from './overview-rows.ts';
import { cornersOf, distanceLine, placeOnMap, schoolOnMap } from './place-scene.ts';

/** All places with their nearest schools; the chosen one with its ring and every school around it. */
export function overviewScene(
  rows: readonly OverviewRow[],
  chosen: PlaceExposure | undefined,
  { answers, settings }: ExposureOverview,
  language: Language,
): Scene {
  const nearest = rows.flatMap(({ nearest: school }) => (school === null ? [] : [school]));
  const around = chosen?.schools ?? [];
  const words = exposureWords[language].place;
  return {
    places: answers.map(({ place }) => ({ ...placeOnMap(place), faint: !rows.some(({ id }) => id === place.id) })),
    schools: oncePerSchool([...around, ...nearest]),
    distances: around
      .filter(({ nearness }) => nearness !== 'outside')
      .map((school) => distanceLine(school, settings.radiusMetres, language)),
    rings:
      chosen === undefined
        ? []
        : [
            {
              rings: chosen.ring,
              label: words.ring(formatNumber(settings.radiusMetres, language), settings.measureFrom),
            },
          ],
    fit: rows.flatMap(({ place, nearest: school }) => [
      ...cornersOf(place),
      ...(school === null || school.nearness === 'outside'
        ? []
        : [[school.position.longitude, school.position.latitude] as const]),
    ]),
  };
}

/** A school that is near several places keeps the mark that says most about it. */
function oncePerSchool(schools: readonly SchoolNear[]): SchoolOnMap[] {
  const strength = { within: 2, undecided: 1, outside: 0 } as const;
  const kept = new Map<string, SchoolNear>();
  for (const school of schools) {
    const before = kept.get(school.id);
    if (before === undefined || strength[school.nearness] > strength[before.nearness]) kept.set(school.id, school);
  }
  return [...kept.values()].map(schoolOnMap);
}

/** The walk through the map, in the order of the table's rows. */
export function placeStops(rows: readonly OverviewRow[], language: Language): Stop[] {
  const words = exposureWords[language];
  return rows.map(({ id, place, youthExposed }) => {
    const corners = cornersOf(place);
    const middle = (axis: 0 | 1) => corners.reduce((sum, corner) => sum + corner[axis], 0) / corners.length;
    return {
      id,
      name: `${place.name}, ${words.youthExposed[youthExposed].toLowerCase()}`,
      at: { longitude: middle(0), latitude: middle(1) },
    };
  });
}
