import {
  boxOf,
  centroidOf,
  measureFrom,
  pointsInBox,
  widened,
  type Shape,
  type SwerefPoint,
} from '../../../ground/geo/index.ts';
import type { SchoolSite } from '../../schools/index.ts';
import type { ExposureSettings, YouthExposed } from '../contract.ts';
import type { AskedPlace, NearSchool } from './near-school.ts';
import { nearnessOf } from './nearness.ts';
import type { AskedSchool, SchoolField } from './school-field.ts';
import { judgeYouthExposed } from './youth-exposed.ts';

/** The answer for one place: computed when asked, never stored. */
export interface Answer<Site extends SchoolSite = SchoolSite> {
  readonly youthExposed: YouthExposed;
  readonly reasons: readonly string[];
  /** up to twice the radius, nearest first; further away only when uncertainty reaches back over the line */
  readonly schools: readonly NearSchool<Site>[];
  /** schools that stand nowhere we can trust and may be near this place */
  readonly positionUnknown: readonly AskedSchool<Site>[];
  readonly centre: SwerefPoint;
}

// A box in projected metres must hold everything within ground metres; the projection stretches at most 0.15 %.
const STRETCH = 1.002;

/** Which schools meet a place. */
export function answerPlace<Site extends SchoolSite>(
  place: AskedPlace,
  field: SchoolField<Site>,
  settings: ExposureSettings,
): Answer<Site> {
  const centre = centroidOf(place.shape);
  const from: Shape = settings.measureFrom === 'centre' ? { kind: 'disc', centre, radiusMetres: 0 } : place.shape;
  const schools = schoolsNear(from, place.uncertaintyMetres ?? 0, field, settings.radiusMetres);
  const positionUnknown = field.unplaced.filter(({ site }) => mayLieIn(place.municipality, site.municipality));
  const { youthExposed, reasons } = judgeYouthExposed(place, schools, positionUnknown, field, settings);
  const centreOutside = settings.measureFrom === 'centre' && measureFrom(place.shape)(centre).distanceMetres > 0;
  return {
    youthExposed,
    reasons: centreOutside ? [...reasons, 'centre-outside-place'] : reasons,
    schools,
    positionUnknown,
    centre,
  };
}

function mayLieIn(placeMunicipality: string | null, siteMunicipality: string | null): boolean {
  return placeMunicipality === null || siteMunicipality === null || placeMunicipality === siteMunicipality;
}

function schoolsNear<Site extends SchoolSite>(
  from: Shape,
  placeUncertaintyMetres: number,
  field: SchoolField<Site>,
  radiusMetres: number,
): NearSchool<Site>[] {
  const reach = Math.max(2 * radiusMetres, radiusMetres + placeUncertaintyMetres + field.widestUncertaintyMetres);
  const measure = measureFrom(from);
  return pointsInBox(field.index, widened(boxOf(from), reach * STRETCH))
    .map((at) => nearSchool(field.schools[at], measure, placeUncertaintyMetres, radiusMetres))
    .filter(({ distanceMetres, nearness }) => distanceMetres <= 2 * radiusMetres || nearness !== 'outside')
    .toSorted((a, b) => a.distanceMetres - b.distanceMetres || (a.site.code < b.site.code ? -1 : 1));
}

function nearSchool<Site extends SchoolSite>(
  school: AskedSchool<Site>,
  measure: ReturnType<typeof measureFrom>,
  placeUncertaintyMetres: number,
  radiusMetres: number,
): NearSchool<Site> {
  const { distanceMetres, nearest } = measure(school.site.position!);
  const pairUncertaintyMetres = school.uncertaintyMetres + placeUncertaintyMetres;
  return {
    ...school,
    distanceMetres,
    pairUncertaintyMetres,
    // A position that cannot be the school's decides nothing, however near or far it is.
    nearness: school.placed ? nearnessOf(distanceMetres, radiusMetres, pairUncertaintyMetres) : 'undecided',
    nearestPoint: nearest,
  };
}
