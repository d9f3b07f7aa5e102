import { Type, type Static } from 'typebox';

/** The calendar has no year 0, and a source older than a thousand years is a slip of the pen. */
const YEARS = '^[12]';
/** Of any other form nobody can ask, so nothing would ever rest on it. */
const FORMS = '^(fsk|gr|gran|sp|sam|gy|gyan)$';

/** What a file can be read as. Each kind is connected to its room in `apps/server`. */
export const ImportKind = Type.Union([Type.Literal('places'), Type.Literal('schools'), Type.Literal('areas')]);
export type ImportKind = Static<typeof ImportKind>;

/** The life of one import; see `domain/import-life.ts` for what may follow what. */
export const ImportState = Type.Union([
  Type.Literal('reading'),
  Type.Literal('needsMapping'),
  Type.Literal('ready'),
  Type.Literal('refused'),
  Type.Literal('applying'),
  Type.Literal('applied'),
  Type.Literal('discarded'),
  Type.Literal('interrupted'),
]);
export type ImportState = Static<typeof ImportState>;

export const ImportRejection = Type.Object({
  row: Type.Integer({ minimum: 0 }),
  name: Type.Union([Type.String(), Type.Null()]),
  field: Type.String(),
  code: Type.String(),
  value: Type.Union([Type.String(), Type.Null()]),
});
export type ImportRejection = Static<typeof ImportRejection>;

/** What the sender says about the file: it becomes the source, with age, of every number that rests on it. */
export const ImportDeclaration = Type.Object({
  /** the name of the source, as it will stand beside every number; the same name replaces the earlier content */
  sourceName: Type.String({ minLength: 1, maxLength: 200, screen: 'controlledName' }),
  /** the day that the content describes */
  date: Type.Union([Type.String({ format: 'date', pattern: YEARS }), Type.Null()]),
  licence: Type.Union([Type.String({ maxLength: 200, screen: 'controlledName' }), Type.Null()]),
  /** school forms that the file holds every school of, e.g. ["gr"]; null when nobody has said so */
  completeFor: Type.Union([Type.Array(Type.String({ pattern: FORMS }), { maxItems: 7 }), Type.Null()]),
  /** the reference system of the file, when the file does not say */
  crs: Type.Union([Type.Literal('EPSG:4326'), Type.Literal('EPSG:3006'), Type.Literal('EPSG:3011'), Type.Null()]),
});
export type ImportDeclaration = Static<typeof ImportDeclaration>;

const Head = Type.String({ screen: 'controlledName' });
/** Which column of a table holds what: field name -> column name. Fields that the file lacks are left out. */
export const ImportMapping = Type.Object({
  columns: Type.Record(Type.String(), Head, { screen: 'controlledName' }),
  /** how values of the column `kind` are read: value -> school form, or "preschool" */
  kinds: Type.Record(Type.String(), Head, { screen: 'controlledName' }),
});
export type ImportMapping = Static<typeof ImportMapping>;

export const ImportChanges = Type.Object({
  added: Type.Integer(),
  changed: Type.Integer(),
  moved: Type.Integer(),
  unchanged: Type.Integer(),
  /** in the register from the same source, but not in this file: kept as history, no longer counted */
  gone: Type.Integer(),
});
export type ImportChanges = Static<typeof ImportChanges>;

export const ImportPreview = Type.Object({
  format: Type.String(),
  encoding: Type.String(),
  rows: Type.Integer(),
  accepted: Type.Integer(),
  /** how many rows could not be taken; `rejected` holds the first 500 of them */
  rejectedCount: Type.Integer(),
  rejected: Type.Array(ImportRejection),
  changes: Type.Union([ImportChanges, Type.Null()]),
  /** rows that are taken but deserve a look: code -> how many, e.g. "position-shared": 12 */
  notices: Type.Array(Type.Object({ code: Type.String(), count: Type.Integer(), names: Type.Array(Type.String()) })),
  /** the first rows as they will stand: column heads by field name, at most 20 rows */
  sample: Type.Array(Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Type.Null()]))),
});
export type ImportPreview = Static<typeof ImportPreview>;

/** What a table offers when its columns must be told: the heads, some rows and our best guess. */
export const MappingQuestion = Type.Object({
  header: Type.Array(Type.String()),
  rows: Type.Array(Type.Array(Type.String())),
  fields: Type.Array(Type.Object({ field: Type.String(), required: Type.Boolean() })),
  guess: ImportMapping,
  /** the values found in the column guessed as `kind`, with how many rows each */
  kindValues: Type.Array(Type.Object({ value: Type.String(), rows: Type.Integer() })),
});
export type MappingQuestion = Static<typeof MappingQuestion>;

export const ImportRun = Type.Object({
  id: Type.String({ format: 'uuid' }),
  kind: ImportKind,
  state: ImportState,
  fileName: Type.String(),
  bytes: Type.Integer(),
  sha256: Type.String(),
  createdAt: Type.String({ format: 'date-time' }),
  decidedAt: Type.Union([Type.String({ format: 'date-time' }), Type.Null()]),
  progress: Type.Union([Type.Object({ done: Type.Integer(), total: Type.Integer() }), Type.Null()]),
  declaration: Type.Union([ImportDeclaration, Type.Null()]),
  mapping: Type.Union([ImportMapping, Type.Null()]),
  question: Type.Union([MappingQuestion, Type.Null()]),
  preview: Type.Union([ImportPreview, Type.Null()]),
  /** the same file was applied before: applying it again changes nothing */
  sameAs: Type.Union([Type.String({ format: 'uuid' }), Type.Null()]),
});
export type ImportRun = Static<typeof ImportRun>;

/** POST /api/v1/imports?kind=&fileName= : the body is the file's bytes (application/octet-stream); answers 202 with the run. */
export const StartImportQuery = Type.Object({
  kind: ImportKind,
  fileName: Type.String({ minLength: 1, maxLength: 255, screen: 'controlledName' }),
});
/** PATCH /api/v1/imports/:id : new declaration and/or mapping; the file is read again and the preview made anew. */
export const ReviseImport = Type.Object({
  declaration: Type.Optional(ImportDeclaration),
  mapping: Type.Optional(ImportMapping),
});
export type ReviseImport = Static<typeof ReviseImport>;
/** GET /api/v1/imports ; POST /api/v1/imports/:id/apply ; POST /api/v1/imports/:id/discard answer ImportRun. */
export const ImportList = Type.Object({ imports: Type.Array(ImportRun) });
export type ImportList = Static<typeof ImportList>;

/** One of the own organisation's sources. Whatever a published one holds is shown to everybody. */
export const SourceView = Type.Object({
  id: Type.String({ format: 'uuid' }),
  kind: ImportKind,
  name: Type.String(),
  date: Type.Union([Type.String({ format: 'date' }), Type.Null()]),
  licence: Type.Union([Type.String(), Type.Null()]),
  /** null while it is not published */
  publishedAt: Type.Union([Type.String({ format: 'date-time' }), Type.Null()]),
});
export type SourceView = Static<typeof SourceView>;
/** GET /api/v1/sources */
export const SourceList = Type.Object({ sources: Type.Array(SourceView) });
export type SourceList = Static<typeof SourceList>;
/** PUT /api/v1/sources/:id/publication answers SourceView. A source of places is never published. */
export const PublishSource = Type.Object({ published: Type.Boolean() });
export type PublishSource = Static<typeof PublishSource>;
