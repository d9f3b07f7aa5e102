import type { Random } from '../../src/ground/random.ts';
import { below, pick, type Mutation, type Mutator } from './mutation.ts';
import { PLACES_GPKG, writeGeoPackage, type GpkgModel, type GpkgRow } from './good-geopackage.ts';
import { wkb, type WkbStyle } from './write-wkb.ts';

type Rings = number[][][];

/** Changes a copy of one row that has a geometry, and writes the file. */
function change(
  label: string,
  must: Mutation['must'],
  how: (row: GpkgRow, random: Random) => Partial<GpkgRow>,
  whom = /./,
): Mutator<GpkgModel> {
  return (model, random) => {
    const rows = structuredClone(model.rows) as GpkgRow[];
    const at = pick(
      [...rows.keys()].filter((index) => whom.test(rows[index].geometry?.type ?? '')),
      random,
    );
    rows[at] = { ...rows[at], ...how(rows[at], random) };
    return { label, must, bytes: writeGeoPackage({ ...model, rows }) };
  };
}

const redraw = (label: string, how: (ring: number[][]) => number[][]): Mutator<GpkgModel> =>
  change(
    label,
    'refuse',
    ({ geometry }) => {
      const [outer, ...holes] = geometry!.coordinates as Rings;
      return { geometry: { type: 'Polygon', coordinates: [how(outer), ...holes] } };
    },
    /^Polygon$/,
  );

const styled = (
  label: string,
  must: Mutation['must'],
  style: (random: Random) => Partial<WkbStyle>,
): Mutator<GpkgModel> => change(label, must, (_row, random) => ({ style: style(random) }));

const whole =
  (label: string, must: Mutation['must'], how: (random: Random) => Partial<GpkgModel>): Mutator<GpkgModel> =>
  (model, random) => ({ label, must, bytes: writeGeoPackage({ ...model, ...how(random) }) });

const damaged =
  (label: string, how: (bytes: Uint8Array, random: Random) => Uint8Array): Mutator<GpkgModel> =>
  (_model, random) => ({ label, must: 'refuse', bytes: how(GOOD.slice(), random) });

const blobOf = ({ geometry }: GpkgRow): Uint8Array => wkb(geometry!, {});
const swapped = (value: unknown): unknown =>
  Array.isArray(value) ? (Array.isArray(value[0]) ? value.map(swapped) : value.toReversed()) : value;

const GOOD = writeGeoPackage(PLACES_GPKG);
const LAYER = (name: string): string => `create table "${name}" as select * from platser;
  insert into gpkg_contents values ('${name}', 'features', '${name}', 3006);
  insert into gpkg_geometry_columns values ('${name}', 'geom', 'GEOMETRY', 3006, 2, 2);`;

export const GEOPACKAGE_MUTATORS: readonly Mutator<GpkgModel>[] = [
  change('axes exchanged', 'refuse', ({ geometry }) => ({
    geometry: { type: geometry!.type, coordinates: swapped(geometry!.coordinates) },
  })),
  change('degrees in a layer of metres', 'refuse', (_row, random) => ({
    geometry: { type: 'Point', coordinates: [18 + random(), 59 + random()] },
  })),
  change('a coordinate that is none', 'refuse', (_row, random) => {
    const coordinates = [674_032, 6_580_822];
    coordinates[below(2, random)] = pick([Number.NaN, Infinity, -Infinity, 1e308, 0, -6_580_822], random);
    return { geometry: { type: 'Point', coordinates } };
  }),
  change('no geometry', 'report', () => ({ geometry: null })),
  change('a point of no numbers', 'report', () => ({
    geometry: { type: 'Point', coordinates: [Number.NaN, Number.NaN] },
  })),
  styled('the flag of an empty geometry', 'report', () => ({ emptyFlag: true })),
  redraw('a ring that crosses itself', ([a, b, c, ...others]) => [a, c, b, ...others]),
  redraw('an unclosed ring', (ring) => ring.slice(0, -1)),
  redraw('a ring that is too short', ([a, b]) => [a, b, a]),
  redraw('a ring without area', ([a]) => [a, [a[0] + 10, a[1] + 10], [a[0] + 20, a[1] + 20], a]),
  change(
    'a hole outside',
    'refuse',
    ({ geometry }) => {
      const hole = [
        [500_000, 6_600_000],
        [500_010, 6_600_000],
        [500_010, 6_600_010],
        [500_000, 6_600_000],
      ];
      return { geometry: { type: 'Polygon', coordinates: [...(geometry!.coordinates as Rings), hole] } };
    },
    /^Polygon$/,
  ),
  change(
    'a part twice',
    'refuse',
    ({ geometry }) => ({
      geometry: { type: 'MultiPolygon', coordinates: [geometry!.coordinates, geometry!.coordinates] },
    }),
    /^Polygon$/,
  ),
  change('a geometry that is no place', 'refuse', (_row, random) => ({
    geometry: pick(
      [
        {
          type: 'LineString',
          coordinates: [
            [674_032, 6_580_822],
            [674_132, 6_580_822],
          ],
        },
        { type: 'GeometryCollection', coordinates: [] },
      ],
      random,
    ),
  })),
  styled('numbers the other way round', 'keep', () => ({ little: false })),
  styled('heights and measures', 'keep', (random) => ({ further: pick([1, 2], random) })),
  styled('an envelope', 'keep', () => ({ envelope: true })),
  styled('a system that is not the layer', 'refuse', (random) => ({ srsId: pick([3011, 4326, 0, -1], random) })),
  change('a cut blob', 'refuse', (row, random) => ({
    blob: blobOf(row).slice(0, 1 + below(blobOf(row).length - 1, random)),
  })),
  change('a blob with more after it', 'refuse', (row) => ({ blob: Uint8Array.from([...blobOf(row), 0]) })),
  change('a count without end', 'refuse', (row) => ({ blob: blobOf(row).fill(0xff, 13, 17) }), /Polygon$/),
  change('a damaged head of the blob', 'refuse', (row, random) => {
    const blob = blobOf(row);
    blob[pick([0, 1, 2, 8, 9, 10, 11, 12], random)] ^= pick([0x80, 0x40, 0x08], random);
    return { blob };
  }),
  change('a geometry that is no blob', 'refuse', (_row, random) => ({
    blob: pick(['POINT (674032 6580822)', 17, 'GP'], random),
  })),
  change('no name', 'refuse', (_row, random) => ({
    name: pick([null, '', '  ', '\t', Uint8Array.from([1, 2])] as unknown[], random),
  })),
  change('a name that is not what it looks', 'refuse', (_row, random) => ({
    name: pick(['A\u202etorget', 'A\u0007', 'Ã¥torget', 'x'.repeat(1001), 'a\u200bb'], random),
  })),
  whole('a row twice', 'keep', (random) => ({ rows: [...PLACES_GPKG.rows, pick(PLACES_GPKG.rows, random)] })),
  whole('another row with the same code', 'refuse', (random) => ({
    rows: [...PLACES_GPKG.rows, { ...pick(PLACES_GPKG.rows, random), name: 'Tvillingtorget' }],
  })),
  whole('no rows', 'refuse', () => ({ rows: [] })),
  whole('another application', 'refuse', (random) => ({ applicationId: pick([0, 1, 0x47504b48], random) })),
  whole('an older version', 'keep', (random) => ({ applicationId: pick([0x47503130, 0x47503131], random) })),
  whole('the wrong system', 'refuse', (random) => ({ srsId: pick([3011, 4326, 3021, 2400, 0], random) })),
  whole('a system of nobody', 'refuse', (random) => ({ organisation: pick(['NONE', 'ESRI', ''], random) })),
  whole('two layers', 'refuse', () => ({ extraSql: LAYER('andra') })),
  whole('two layers, one named layer', 'keep', () => ({ extraSql: LAYER('layer') })),
  whole('a layer that is a view', 'refuse', () => ({
    extraSql: 'alter table platser rename to rader; create view platser as select * from rader',
  })),
  whole('a layer without its table', 'refuse', () => ({ extraSql: 'drop table platser' })),
  whole('no list of layers', 'refuse', (random) => ({
    extraSql: `drop table ${pick(['gpkg_contents', 'gpkg_geometry_columns', 'gpkg_spatial_ref_sys'], random)}`,
  })),
  whole('a trigger and a further column', 'keep', () => ({
    extraSql: `alter table platser add column anteckning default '1900-01-01';
      create trigger spring after insert on platser begin delete from platser; end`,
  })),
  whole('a describing column renamed', 'report', () => ({
    extraSql: 'alter table platser rename column stadsdelsområde to rubrik',
  })),
  whole('the geometry column renamed', 'refuse', () => ({
    extraSql: "update gpkg_geometry_columns set column_name = 'form'",
  })),
  damaged('truncated', (bytes, random) => bytes.slice(0, below(bytes.length, random))),
  damaged('a page of noise', (bytes, random) => bytes.fill(0xa5, 1024 * (1 + below(5, random)), 1024 * 7)),
  damaged('a damaged head', (bytes, random) => {
    bytes[pick([0, 16, 17, 21, 22, 23, 47], random)] ^= 0x55;
    return bytes;
  }),
];
