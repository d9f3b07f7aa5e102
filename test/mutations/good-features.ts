import type { FeatureModel } from './mutate-features.ts';

const square = (west: number, south: number, size = 0.004): number[][][] => [
  [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ],
];
const holed = (west: number, south: number): number[][][] => [
  ...square(west, south, 0.008),
  [
    [west + 0.002, south + 0.002],
    [west + 0.004, south + 0.002],
    [west + 0.004, south + 0.005],
    [west + 0.002, south + 0.002],
  ],
];

function feature(
  properties: Record<string, unknown>,
  type: string | null,
  coordinates: unknown = null,
): FeatureModel['features'][number] {
  return { type: 'Feature', properties, geometry: type === null ? null : { type, coordinates } };
}

/** Fictional places of every shape, and one without a position. */
export const PLACES_GEOJSON: FeatureModel = {
  type: 'FeatureCollection',
  features: [
    feature(
      { id: 'P1', namn: 'Åkertorget', stadsdelsområde: 'Västra Granvik', uncertaintyMetres: 12 },
      'Point',
      [18.06327, 59.33415],
    ),
    feature(
      { id: 'P2', namn: 'Björkparken', stadsdelsområde: 'Hamnen', radiusMetres: 60 },
      'Point',
      [18.04411, 59.35127],
    ),
    feature(
      { id: 'P3', namn: 'Söderkajen', stadsdelsområde: 'Hamnen', alias: ['Kajen', 'Gamla kajen'] },
      'Polygon',
      square(18.0911, 59.3172),
    ),
    feature(
      { id: 'P4', namn: 'Älvängen', stadsdelsområde: 'Västra Granvik', kommunkod: '9901' },
      'Polygon',
      holed(17.9311, 59.4012),
    ),
    feature({ id: 'P5', namn: 'Stationsgården', stadsdelsområde: 'Hamnen' }, 'MultiPolygon', [
      square(17.8012, 59.3611),
      square(17.8112, 59.3651),
    ]),
    feature({ id: 'P6', namn: 'Ödegärdet', stadsdelsområde: 'Östra Granvik' }, null),
  ],
};

/** Fictional municipalities in the form that the national file has. */
export const AREAS_GEOJSON: FeatureModel = {
  type: 'FeatureCollection',
  features: [
    feature({ lan_code: '99', kom_namn: 'Granvik', id: '9901' }, 'Polygon', square(18.0011, 59.3011, 0.21)),
    feature({ lan_code: '99', kom_namn: 'Åbyborg', id: '9902' }, 'Polygon', holed(17.6011, 59.6011)),
    feature({ lan_code: '99', kom_namn: 'Östersta', id: '9903' }, 'MultiPolygon', [
      square(17.1011, 59.1011, 0.1),
      square(17.3011, 59.1511, 0.05),
    ]),
  ],
};
