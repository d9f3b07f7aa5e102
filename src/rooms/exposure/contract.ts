import { Type, type Static } from 'typebox';
import { LatLon, PlaceView, PUBLIC_PLACE_FIELDS, PUBLIC_SOURCE_FIELDS, SourceNote } from '../places/index.ts';
import { FormTaughtView, PupilsView } from '../schools/index.ts';

export const MeasureFrom = Type.Union([Type.Literal('boundary'), Type.Literal('centre')]);
export type MeasureFrom = Static<typeof MeasureFrom>;
export const Nearness = Type.Union([Type.Literal('within'), Type.Literal('outside'), Type.Literal('undecided')]);
export type Nearness = Static<typeof Nearness>;
export const YouthExposed = Type.Union([Type.Literal('yes'), Type.Literal('no'), Type.Literal('undecided')]);
export type YouthExposed = Static<typeof YouthExposed>;

/** The settings that change an answer; they stand in the link, in every export and on the print. */
export const ExposureSettings = Type.Object({
  radiusMetres: Type.Number({ exclusiveMinimum: 0, maximum: 50_000 }),
  measureFrom: MeasureFrom,
  schoolForms: Type.Array(Type.String(), { minItems: 1 }),
  /** only schools that teach one of these years; null = all years */
  schoolYears: Type.Union([Type.Array(Type.String(), { minItems: 1 }), Type.Null()]),
});
export type ExposureSettings = Static<typeof ExposureSettings>;

/** As they stand in a link: ?radius=500&from=boundary&forms=gr,gran&years=7,8,9 ; all may be left out. */
export const ExposureQuery = Type.Object({
  radius: Type.Optional(Type.String({ screen: 'coded' })),
  from: Type.Optional(Type.String({ screen: 'coded' })),
  forms: Type.Optional(Type.String({ screen: 'coded' })),
  years: Type.Optional(Type.String({ screen: 'coded' })),
});
export type ExposureQuery = Static<typeof ExposureQuery>;

/** What a source holds, and so what it can answer. */
export const CoverageView = Type.Object({
  source: SourceNote,
  declaredComplete: Type.Union([Type.Array(Type.String()), Type.Null()]),
  units: Type.Integer(),
  unitsByForm: Type.Record(Type.String(), Type.Integer()),
  unitsByYear: Type.Record(Type.String(), Type.Integer()),
  /** years that every unit teaches: a likely selection, named to the reader */
  yearsEveryUnitHas: Type.Array(Type.String()),
  /** rows that are not schools in this sense: { preschool: 411, closed: 3 } */
  notCounted: Type.Record(Type.String(), Type.Integer()),
});
export type CoverageView = Static<typeof CoverageView>;

export const SchoolNear = Type.Object({
  id: Type.String({ format: 'uuid' }),
  code: Type.String(),
  name: Type.String(),
  /** index into `coverage` */
  source: Type.Integer(),
  forms: Type.Array(FormTaughtView),
  formAssumed: Type.Boolean(),
  distanceMetres: Type.Number(),
  uncertaintyMetres: Type.Number(),
  nearness: Nearness,
  pupils: PupilsView,
  flags: Type.Array(Type.String()),
  position: LatLon,
  /** the point of the place from which the distance line is drawn */
  nearestPoint: LatLon,
});
export type SchoolNear = Static<typeof SchoolNear>;

/** A school whose place on the map is not known: listed beside the answer, never as outside. */
export const SchoolUnplaced = Type.Object({
  id: Type.String({ format: 'uuid' }),
  code: Type.String(),
  name: Type.String(),
  municipality: Type.Union([Type.String(), Type.Null()]),
  source: Type.Integer(),
  flags: Type.Array(Type.String()),
});
export type SchoolUnplaced = Static<typeof SchoolUnplaced>;

export const SensitivityRow = Type.Object({
  radiusMetres: Type.Number(),
  measureFrom: MeasureFrom,
  within: Type.Integer(),
  undecided: Type.Integer(),
  youthExposed: YouthExposed,
});
export type SensitivityRow = Static<typeof SensitivityRow>;

export const PlaceAnswer = Type.Object({
  place: PlaceView,
  youthExposed: YouthExposed,
  /** kebab-case codes, worded in texts: "school-within", "register-coverage", "school-undecided", "position-unknown", "centre-outside-place" ... */
  reasons: Type.Array(Type.String()),
  within: Type.Integer(),
  undecided: Type.Integer(),
  nearest: Type.Union([SchoolNear, Type.Null()]),
});
export type PlaceAnswer = Static<typeof PlaceAnswer>;

/** GET /api/v1/exposure?... : every place with its answer. */
export const ExposureOverview = Type.Object({
  settings: ExposureSettings,
  coverage: Type.Array(CoverageView),
  answers: Type.Array(PlaceAnswer),
});
export type ExposureOverview = Static<typeof ExposureOverview>;

/** GET /api/v1/places/:id/exposure?... : one place, its schools up to twice the radius, nearest first. */
export const PlaceExposure = Type.Object({
  settings: ExposureSettings,
  coverage: Type.Array(CoverageView),
  place: PlaceView,
  youthExposed: YouthExposed,
  reasons: Type.Array(Type.String()),
  schools: Type.Array(SchoolNear),
  positionUnknown: Type.Array(SchoolUnplaced),
  /** 250, 500, 1000 and the asked radius, from boundary and centre */
  sensitivity: Type.Array(SensitivityRow),
  /** the same form, the radius ring around the boundary (or centre), for the map: WGS84 polygon rings */
  ring: Type.Array(Type.Array(Type.Tuple([Type.Number(), Type.Number()]))),
  centre: LatLon,
});
export type PlaceExposure = Static<typeof PlaceExposure>;

/** GET /api/v1/schools/:id/exposure?... : which places are near my school. */
export const SchoolExposure = Type.Object({
  settings: ExposureSettings,
  coverage: Type.Array(CoverageView),
  places: Type.Array(
    Type.Object({
      place: PlaceView,
      distanceMetres: Type.Number(),
      uncertaintyMetres: Type.Number(),
      nearness: Nearness,
      nearestPoint: LatLon,
    }),
  ),
});
export type SchoolExposure = Static<typeof SchoolExposure>;

/** GET /api/v1/exposure.csv | .geojson | .xlsx ?... : the same rows as files; places/:id/exposure.csv and so on for one place. */

const below = (name: string, fields: readonly string[]): string[] => fields.map((field) => `${name}.${field}`);

const COVERAGE = [
  ...below('coverage.source', PUBLIC_SOURCE_FIELDS),
  ...below('coverage', ['declaredComplete', 'units', 'unitsByForm', 'unitsByYear', 'yearsEveryUnitHas', 'notCounted']),
];
const NEAR = [
  'id',
  'code',
  'name',
  'source',
  'forms',
  'formAssumed',
  'distanceMetres',
  'uncertaintyMetres',
  'nearness',
  'pupils',
  'flags',
  'position',
  'nearestPoint',
];
const SETTINGS = below('settings', ['radiusMetres', 'measureFrom', 'schoolForms', 'schoolYears']);

/** What a visitor is shown of an answer: all of it is computed from what is published, and from coarse boundaries. */
export const PUBLIC_OVERVIEW_FIELDS: readonly string[] = [
  ...SETTINGS,
  ...COVERAGE,
  ...below('answers.place', PUBLIC_PLACE_FIELDS),
  ...below('answers', ['youthExposed', 'reasons', 'within', 'undecided', ...below('nearest', NEAR)]),
];

export const PUBLIC_ANSWER_FIELDS: readonly string[] = [
  ...SETTINGS,
  ...COVERAGE,
  ...below('place', PUBLIC_PLACE_FIELDS),
  ...below('schools', NEAR),
  ...below('positionUnknown', ['id', 'code', 'name', 'municipality', 'source', 'flags']),
  'youthExposed',
  'reasons',
  'sensitivity',
  'ring',
  'centre',
];

export const PUBLIC_NEAR_SCHOOL_FIELDS: readonly string[] = [
  ...SETTINGS,
  ...COVERAGE,
  ...below('places.place', PUBLIC_PLACE_FIELDS),
  ...below('places', ['distanceMetres', 'uncertaintyMetres', 'nearness', 'nearestPoint']),
];
