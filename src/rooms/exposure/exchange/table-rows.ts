import type { Nearness, YouthExposed } from '../contract.ts';
import { formsOf, writtenMetres, yearsOf, type Answered, type AnsweredPlace } from './answered.ts';

/** One line of an exported table: a place and one of its schools, or a place alone when it has none near. */
export interface TableRow {
  readonly placeId: string | null;
  readonly placeName: string;
  readonly cityDistrict: string | null;
  readonly youthExposed: YouthExposed;
  readonly reasons: string;
  readonly schoolCode: string | null;
  readonly schoolName: string | null;
  readonly distanceMetres: number | null;
  readonly uncertaintyMetres: number | null;
  readonly nearness: Nearness | 'positionUnknown' | null;
  readonly forms: string | null;
  readonly formAssumed: boolean | null;
  readonly years: string | null;
  readonly pupils: number | null;
  readonly pupilsApproximate: boolean | null;
  readonly flags: string | null;
  readonly source: string | null;
  readonly sourceDate: string | null;
  readonly radiusMetres: number;
  readonly measureFrom: string;
  readonly schoolForms: string;
  readonly schoolYears: string | null;
  /** says that the row is fictional, in training */
  readonly notice: string | null;
}

/** The columns in the order they are written. */
export const TABLE_COLUMNS = [
  'placeId',
  'placeName',
  'cityDistrict',
  'youthExposed',
  'reasons',
  'schoolCode',
  'schoolName',
  'distanceMetres',
  'uncertaintyMetres',
  'nearness',
  'forms',
  'formAssumed',
  'years',
  'pupils',
  'pupilsApproximate',
  'flags',
  'source',
  'sourceDate',
  'radiusMetres',
  'measureFrom',
  'schoolForms',
  'schoolYears',
  'notice',
] as const satisfies readonly (keyof TableRow)[];

/** The rows of a whole answer: for each place its schools, nearest first, then those whose position is unknown. */
export function tableRows(answered: Answered): TableRow[] {
  return answered.places.flatMap((place) => rowsOfPlace(place, answered));
}

function rowsOfPlace(place: AnsweredPlace, answered: Answered): TableRow[] {
  const blank = blankRow(place, answered);
  const near = place.answer.schools.map((school) => ({
    ...blank,
    ...schoolCells(school, answered),
    distanceMetres: writtenMetres(school.distanceMetres),
    uncertaintyMetres: school.pairUncertaintyMetres,
    nearness: school.nearness,
  }));
  const listed = new Set(place.answer.schools.map(({ site }) => site));
  const unknown = place.answer.positionUnknown
    .filter(({ site }) => !listed.has(site))
    .map((school) => ({ ...blank, ...schoolCells(school, answered), nearness: 'positionUnknown' as const }));
  return near.length + unknown.length === 0 ? [blank] : [...near, ...unknown];
}

function blankRow(place: AnsweredPlace, { settings, notice }: Answered): TableRow {
  return {
    placeId: place.id,
    placeName: place.name,
    cityDistrict: place.cityDistrict,
    youthExposed: place.answer.youthExposed,
    reasons: place.answer.reasons.join(' '),
    schoolCode: null,
    schoolName: null,
    distanceMetres: null,
    uncertaintyMetres: null,
    nearness: null,
    forms: null,
    formAssumed: null,
    years: null,
    pupils: null,
    pupilsApproximate: null,
    flags: null,
    source: null,
    sourceDate: null,
    radiusMetres: settings.radiusMetres,
    measureFrom: settings.measureFrom,
    schoolForms: settings.schoolForms.join(' '),
    schoolYears: settings.schoolYears?.join(' ') ?? null,
    notice,
  };
}

function schoolCells(
  { site, source, flags }: AnsweredPlace['answer']['positionUnknown'][number],
  { sources }: Answered,
) {
  return {
    schoolCode: site.code,
    schoolName: site.name,
    forms: formsOf(site).join(' '),
    formAssumed: site.formAssumed,
    years: yearsOf(site).join(' '),
    pupils: site.pupils?.count ?? null,
    pupilsApproximate: site.pupils?.approximate ?? null,
    flags: flags.join(' '),
    source: sources[source].name,
    sourceDate: sources[source].date,
  };
}
