import type { SchoolSite } from '../../schools/index.ts';
import type { ExposureSettings, SensitivityRow } from '../contract.ts';
import { answerPlace } from './answer-place.ts';
import type { AskedPlace } from './near-school.ts';
import type { SchoolField } from './school-field.ts';

const USUAL_RADII_METRES = [250, 500, 1000];

/** The same question asked in other ways: three usual radii and the asked one, from the boundary and from the centre. */
export function sensitivityOf<Site extends SchoolSite>(
  place: AskedPlace,
  field: SchoolField<Site>,
  settings: ExposureSettings,
): SensitivityRow[] {
  const radii = [...new Set([...USUAL_RADII_METRES, settings.radiusMetres])].toSorted((a, b) => a - b);
  return radii.flatMap((radiusMetres) =>
    (['boundary', 'centre'] as const).map((measureFrom) => {
      const { schools, youthExposed } = answerPlace(place, field, { ...settings, radiusMetres, measureFrom });
      return { radiusMetres, measureFrom, ...countsOf(schools), youthExposed };
    }),
  );
}

/** How many schools are within, and for how many it cannot be told. */
export function countsOf(schools: readonly { readonly nearness: string }[]): { within: number; undecided: number } {
  return {
    within: schools.filter(({ nearness }) => nearness === 'within').length,
    undecided: schools.filter(({ nearness }) => nearness === 'undecided').length,
  };
}
