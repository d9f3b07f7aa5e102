import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGeoJsonGeometry } from './read-geojson.ts';
import { readWkt } from './read-wkt.ts';
import { anyPolygon } from '../../../test/worlds/shapes.ts';

const POINT = { ok: true, value: { kind: 'point', point: { east: 674_000.5, north: 6_580_001 } } };
const TRIANGLE = '674000 6580000,674090 6580000,674050 6580070,674000 6580000';

test.each([
  'POINT (674000.5 6580001)',
  'point(674000.5 6580001)',
  '  POINT  (  674000.5   6580001  )  ',
  'POINT Z (674000.5 6580001 12.5)',
  'PointZ (674000.5 6580001 12.5)',
  'POINT ZM (674000.5 6580001 12.5 7)',
  'SRID=3006;POINT(674000.5 6580001)',
  'srid = 3006 ; POINT(674000.5 6580001)',
  'POINT(6.740005e5 +6580001.)',
  'POINT(674000.5\n6580001)',
])('%s', (text) => {
  expect(readWkt(text, text.toLowerCase().startsWith('srid') ? 'EPSG:4326' : 'EPSG:3006')).toEqual(POINT);
});

test('polygons with holes and parts', () => {
  const hole = '674040 6580010,674050 6580010,674050 6580020,674040 6580010';
  const read = readWkt(
    `MULTIPOLYGON (((${TRIANGLE}), (${hole})), ((674200 6580000,674290 6580000,674250 6580070,674200 6580000)))`,
    'EPSG:3006',
  );
  expect(read).toMatchObject({ ok: true, value: { kind: 'area' } });
  if (!read.ok || read.value.kind !== 'area') throw new Error('not an area');
  expect(read.value.area.polygons.map((polygon) => polygon.length)).toEqual([2, 1]);
  expect([...read.value.area.polygons[0][1]]).toEqual(hole.split(/[ ,]/).map(Number));
  expect(readWkt(`POLYGON Z((${TRIANGLE}))`, 'EPSG:3006')).toMatchObject({ ok: true, value: { kind: 'area' } });
});

test.each(['', '   ', 'POINT EMPTY', 'SRID=3006;POLYGON EMPTY', 'multipolygon z empty'])(
  'no position: "%s"',
  (text) => {
    expect(readWkt(text, 'EPSG:3006')).toEqual({ ok: true, value: { kind: 'empty' } });
  },
);

describe('refused', () => {
  test.each([
    ['another kind', 'LINESTRING (1 2, 3 4)', 'geometry-kind'],
    ['another kind, with heights', 'MultiPointZ (1 2 3)', 'geometry-kind'],
    ['no geometry', 'Nordkapsgatan', 'geometry-unreadable'],
    ['a second position', 'POINT (674000 6580000, 674001 6580001)', 'geometry-unreadable'],
    ['something after it', 'POINT (674000 6580000) and more', 'geometry-unreadable'],
    ['two of them', 'POINT (674000 6580000) POINT (674001 6580001)', 'geometry-unreadable'],
    ['one number', 'POINT (674000)', 'geometry-unreadable'],
    ['no number', 'POINT ()', 'geometry-unreadable'],
    ['a bare point', 'POINT (. 6580000)', 'geometry-unreadable'],
    ['decimal commas', 'POINT (18,07 59,33)', 'geometry-unreadable'],
    ['numbers run together', 'POINT (674000-6580000)', 'geometry-unreadable'],
    ['two decimal points', 'POINT (674.0.00 6580000)', 'geometry-unreadable'],
    ['hexadecimal', 'POINT (0x10 6580000)', 'geometry-unreadable'],
    ['words for numbers', 'POINT (Infinity NaN)', 'geometry-unreadable'],
    ['brackets of another language', 'POINT ([674000 6580000])', 'geometry-unreadable'],
    ['a bracket that does not close', `POLYGON ((${TRIANGLE})`, 'geometry-unreadable'],
    ['a bracket too many', `POLYGON ((${TRIANGLE})))`, 'geometry-unreadable'],
    ['a comma too many', `POLYGON ((${TRIANGLE},))`, 'geometry-unreadable'],
    ['a comma too few', `POLYGON ((${TRIANGLE}) (${TRIANGLE}))`, 'geometry-unreadable'],
    ['a ring without brackets', `POLYGON (${TRIANGLE})`, 'geometry-unreadable'],
    ['a polygon as a multi-polygon', `MULTIPOLYGON ((${TRIANGLE}))`, 'geometry-unreadable'],
    ['an unknown system', 'SRID=3021;POINT (674000 6580000)', 'geometry-unreadable'],
    ['swapped', 'POINT (6580000 674000)', 'position-swapped'],
    ['degrees where metres are expected', 'POINT (18.07 59.33)', 'degrees-where-metres'],
    ['a number too large for any computer', 'POINT (1e999 6580000)', 'coordinate-not-a-number'],
    [
      'a bow tie',
      'POLYGON ((674000 6580000, 674008 6580006, 674008 6580000, 674000 6580006, 674000 6580000))',
      'ring-crosses-itself',
    ],
  ])('%s', (_what, text, code) => {
    expect(readWkt(text, 'EPSG:3006')).toMatchObject({ ok: false, refusal: { code } });
  });

  test('hostile text is refused at once', () => {
    for (const text of [
      `POLYGON${'('.repeat(20_000)}1 2${')'.repeat(20_000)}`,
      `POINT${' '.repeat(200_000)}x`,
      `POINT(${'1 '.repeat(100_000)},`,
    ]) {
      expect(readWkt(text, 'EPSG:3006')).toMatchObject({ ok: false, refusal: { code: 'geometry-unreadable' } });
    }
  });
});

test('reads what GeoJSON of the same positions reads', () => {
  fc.assert(
    fc.property(anyPolygon, (shape) => {
      const coordinates = shape.polygons.map((polygon) =>
        polygon.map((ring) => Array.from({ length: ring.length / 2 }, (_, i) => [ring[2 * i], ring[2 * i + 1]])),
      );
      const rings = coordinates[0].map((ring) => `(${ring.map((position) => position.join(' ')).join(', ')})`);
      const fromText = readWkt(`POLYGON (${rings.join(', ')})`, 'EPSG:3006');
      expect(fromText).toEqual(readGeoJsonGeometry({ type: 'Polygon', coordinates: coordinates[0] }, 'EPSG:3006'));
      expect(fromText).toEqual({ ok: true, value: { kind: 'area', area: shape } });
      expect(readWkt(`MULTIPOLYGON ((${rings.join(',')}))`, 'EPSG:3006')).toEqual(fromText);
    }),
  );
});
