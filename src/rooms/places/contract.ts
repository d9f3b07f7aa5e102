import { Type, type Static } from 'typebox';
import { RoleView, ShareList, ShareView } from '../access/index.ts';
import { SHARED_PARTS, type SharedPart } from './domain/shared-parts.ts';

export const LatLon = Type.Object({ latitude: Type.Number(), longitude: Type.Number() });
export type LatLon = Static<typeof LatLon>;

/** Where a record comes from and how old it is; stands beside every number. */
export const SourceNote = Type.Object({
  id: Type.String(),
  name: Type.String(),
  date: Type.Union([Type.String({ format: 'date' }), Type.Null()]),
  licence: Type.Union([Type.String(), Type.Null()]),
  importedAt: Type.String({ format: 'date-time' }),
});
export type SourceNote = Static<typeof SourceNote>;

/** GeoJSON geometry in WGS84: Polygon, MultiPolygon, or Point for a disc (with `radiusMetres` beside it). */
export const PlaceGeometry = Type.Unsafe<
  | { type: 'Point'; coordinates: [number, number] }
  | { type: 'Polygon'; coordinates: [number, number][][] }
  | { type: 'MultiPolygon'; coordinates: [number, number][][][] }
>(Type.Object({ type: Type.String(), coordinates: Type.Array(Type.Any()) }));
export type PlaceGeometry = Static<typeof PlaceGeometry>;

export const PlaceView = Type.Object({
  id: Type.String({ format: 'uuid' }),
  /** what people say: P-0042 */
  code: Type.String(),
  /** the id that the file used, when it had one */
  externalId: Type.Union([Type.String(), Type.Null()]),
  name: Type.String(),
  aliases: Type.Array(Type.String()),
  municipality: Type.Union([Type.String(), Type.Null()]),
  cityDistrict: Type.Union([Type.String(), Type.Null()]),
  policeDistrict: Type.Union([Type.String(), Type.Null()]),
  placeType: Type.Union([Type.String(), Type.Null()]),
  geometry: PlaceGeometry,
  /** metres on the ground when the place is a disc; 0 for a bare point; null for a drawn boundary */
  radiusMetres: Type.Union([Type.Number(), Type.Null()]),
  areaSquareMetres: Type.Number(),
  parts: Type.Integer(),
  uncertaintyMetres: Type.Union([Type.Number(), Type.Null()]),
  /** the boundary's version, from 1 */
  version: Type.Integer(),
  revision: Type.Integer(),
  /** the organisation that keeps it; null to visitors */
  owner: Type.Union([Type.String(), Type.Null()]),
  /** who answers for it at its owner; null when nobody does, and to everybody but colleagues */
  responsible: Type.Union([Type.Object({ id: Type.String({ format: 'uuid' }), name: Type.String() }), Type.Null()]),
  /** how far the reader is shown it: to partners and the public its boundary is coarse */
  shownAs: Type.Union([Type.Literal('public'), Type.Literal('partner'), Type.Literal('authority')]),
  source: SourceNote,
});
export type PlaceView = Static<typeof PlaceView>;

export const BoundaryVersionView = Type.Object({
  version: Type.Integer(),
  recordedAt: Type.String({ format: 'date-time' }),
  areaSquareMetres: Type.Number(),
  parts: Type.Integer(),
  geometry: PlaceGeometry,
  radiusMetres: Type.Union([Type.Number(), Type.Null()]),
  source: SourceNote,
});
export type BoundaryVersionView = Static<typeof BoundaryVersionView>;

/** GET /api/v1/places?q=&cityDistrict= ; q also finds aliases. GET /api/v1/places/:id by uuid or by code P-0042. */
export const PlaceList = Type.Object({ places: Type.Array(PlaceView), total: Type.Integer() });
export type PlaceList = Static<typeof PlaceList>;
export const PlaceDetail = Type.Intersect([PlaceView, Type.Object({ versions: Type.Array(BoundaryVersionView) })]);
export type PlaceDetail = Static<typeof PlaceDetail>;

export { ShareList, ShareRecord } from '../access/index.ts';
const Shown = Type.Union([Type.Literal('full'), Type.Literal('coarse'), Type.Literal('none')]);
/**
 * GET /api/v1/places/:id/shares and POST answer ShareList, GET /api/v1/places/:id/shares/preview?organisation= this: what
 * an organisation would see, and who would be shown what once it is shared. Only for the organisation that keeps the place.
 */
export const SharePreview = Type.Object({
  organisation: ShareView.properties.organisation,
  /** the level of the place now, and once it is shared */
  levelNow: ShareList.properties.level,
  level: ShareList.properties.level,
  parts: Type.Array(
    Type.Object({
      part: Type.Unsafe<SharedPart>(Type.Union(SHARED_PARTS.map((part) => Type.Literal(part)))),
      sees: Type.Object({ public: Shown, partner: Shown, authority: Shown }),
    }),
  ),
  /** the place as that organisation would be shown it */
  place: PlaceView,
  /** roles of private organisations that places are opened to: they too would be shown it, in their areas */
  alsoOpenedTo: Type.Array(RoleView.properties.role),
});
export type SharePreview = Static<typeof SharePreview>;

/** PUT /api/v1/places/:id/responsible with If-Match: a colleague who answers for the place, or nobody. Answers PlaceDetail. */
export const SetResponsible = Type.Object({ person: Type.Union([Type.String({ format: 'uuid' }), Type.Null()]) });
export type SetResponsible = Static<typeof SetResponsible>;

/** GET /api/v1/areas : municipality, city districts, police districts, as a GeoJSON FeatureCollection. */
export const AreaKind = Type.Union([
  Type.Literal('municipality'),
  Type.Literal('cityDistrict'),
  Type.Literal('policeDistrict'),
]);
export type AreaKind = Static<typeof AreaKind>;

/** Where something comes from, as everybody may know it. */
export const PUBLIC_SOURCE_FIELDS: readonly string[] = ['id', 'name', 'date', 'licence', 'importedAt'];

/** What a visitor is shown of a published place. A new field is shown to visitors when it is added here, and not before. */
export const PUBLIC_PLACE_FIELDS: readonly string[] = [
  'id',
  'code',
  'name',
  'aliases',
  'municipality',
  'cityDistrict',
  'placeType',
  'geometry',
  'radiusMetres',
  'areaSquareMetres',
  'parts',
  'uncertaintyMetres',
  'version',
  'shownAs',
  ...PUBLIC_SOURCE_FIELDS.map((field) => `source.${field}`),
];

/** The same of each version of its boundary. */
export const PUBLIC_VERSION_FIELDS: readonly string[] = [
  'version',
  'recordedAt',
  'areaSquareMetres',
  'parts',
  'geometry',
  'radiusMetres',
  ...PUBLIC_SOURCE_FIELDS.map((field) => `source.${field}`),
].map((field) => `versions.${field}`);
