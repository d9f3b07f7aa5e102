import { Type, type Static } from 'typebox';
import { LatLon, PUBLIC_SOURCE_FIELDS, SourceNote } from '../places/index.ts';

export const FormTaughtView = Type.Object({ form: Type.String(), years: Type.Array(Type.String()) });

/** Pupils as published: "cirka 410" is 410 and approximate. */
export const PupilsView = Type.Union([
  Type.Object({ count: Type.Integer(), approximate: Type.Boolean() }),
  Type.Null(),
]);

export const PositionCorrectionView = Type.Object({
  position: LatLon,
  uncertaintyMetres: Type.Number(),
  /** how the coordinator knows: "Besök på plats", "Fastighetskartan" ... */
  source: Type.String(),
  date: Type.String({ format: 'date' }),
  recordedAt: Type.String({ format: 'date-time' }),
  /** what the register said when the correction was made */
  replaced: Type.Union([LatLon, Type.Null()]),
});
export type PositionCorrectionView = Static<typeof PositionCorrectionView>;

export const SchoolSiteView = Type.Object({
  id: Type.String({ format: 'uuid' }),
  /** the unit code of the register, or the building's id */
  code: Type.String(),
  name: Type.String(),
  municipality: Type.Union([Type.String(), Type.Null()]),
  forms: Type.Array(FormTaughtView),
  formAssumed: Type.Boolean(),
  status: Type.Union([
    Type.Literal('active'),
    Type.Literal('dormant'),
    Type.Literal('closed'),
    Type.Literal('planned'),
    Type.Literal('gone'),
  ]),
  pupils: PupilsView,
  organiserType: Type.Union([Type.String(), Type.Null()]),
  address: Type.Union([Type.String(), Type.Null()]),
  /** the position in use: the correction if there is one; null when the register has none */
  position: Type.Union([LatLon, Type.Null()]),
  uncertaintyMetres: Type.Number(),
  uncertaintyStated: Type.Boolean(),
  /** "position-shared", "position-outside-municipality", "position-missing", "uncertainty-not-stated", "position-corrected" */
  flags: Type.Array(Type.String()),
  correction: Type.Union([PositionCorrectionView, Type.Null()]),
  revision: Type.Integer(),
  source: SourceNote,
});
export type SchoolSiteView = Static<typeof SchoolSiteView>;

/** GET /api/v1/schools?q=&flag=&form=&cursor= */
export const SchoolList = Type.Object({
  schools: Type.Array(SchoolSiteView),
  total: Type.Integer(),
  nextCursor: Type.Union([Type.String(), Type.Null()]),
});
export type SchoolList = Static<typeof SchoolList>;

export const SchoolEvent = Type.Object({
  at: Type.String({ format: 'date-time' }),
  kind: Type.Union([
    Type.Literal('added'),
    Type.Literal('changed'),
    Type.Literal('moved'),
    Type.Literal('gone'),
    Type.Literal('returned'),
    Type.Literal('corrected'),
    Type.Literal('correctionWithdrawn'),
  ]),
  /** metres between the two positions when it moved or was corrected */
  metres: Type.Union([Type.Number(), Type.Null()]),
  /** the register moved its point while a coordinator's correction stood, and the correction was kept */
  correctionKept: Type.Optional(Type.Boolean()),
  sourceName: Type.String(),
});
export type SchoolEvent = Static<typeof SchoolEvent>;

/** GET /api/v1/schools-near?latitude=&longitude=&metres= : what stands near a point, nearest first */
export const SchoolsNearQuery = Type.Object({
  latitude: Type.Number({ minimum: -90, maximum: 90 }),
  longitude: Type.Number({ minimum: -180, maximum: 180 }),
  metres: Type.Number({ exclusiveMinimum: 0, maximum: 2000 }),
});
export type SchoolsNearQuery = Static<typeof SchoolsNearQuery>;
export const SchoolsNear = Type.Object({
  schools: Type.Array(
    Type.Object({
      id: Type.String({ format: 'uuid' }),
      code: Type.String(),
      name: Type.String(),
      distanceMetres: Type.Number(),
      position: LatLon,
    }),
  ),
});
export type SchoolsNear = Static<typeof SchoolsNear>;

/** GET /api/v1/schools/:id */
export const SchoolDetail = Type.Intersect([SchoolSiteView, Type.Object({ history: Type.Array(SchoolEvent) })]);
export type SchoolDetail = Static<typeof SchoolDetail>;

/** PUT /api/v1/schools/:id/position with If-Match: the revision; DELETE takes the correction back. Both answer SchoolDetail. */
export const CorrectPosition = Type.Object({
  position: LatLon,
  uncertaintyMetres: Type.Number({ minimum: 0, maximum: 5000 }),
  source: Type.String({ minLength: 1, maxLength: 200, screen: 'freeText' }),
  /** in a year that the calendar has */
  date: Type.String({ format: 'date', pattern: '^[12]' }),
});
export type CorrectPosition = Static<typeof CorrectPosition>;

/** What a visitor is shown of a school of a published register: what the register itself makes public. */
export const PUBLIC_SCHOOL_FIELDS: readonly string[] = [
  'id',
  'code',
  'name',
  'municipality',
  'forms',
  'formAssumed',
  'status',
  'pupils',
  'organiserType',
  'address',
  'position',
  'uncertaintyMetres',
  'uncertaintyStated',
  'flags',
  ...PUBLIC_SOURCE_FIELDS.map((field) => `source.${field}`),
];
