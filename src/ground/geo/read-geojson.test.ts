import { describe, expect, test } from 'vitest';
import { readGeoJsonGeometry } from './read-geojson.ts';

const RING = [
  [674_000, 6_580_000],
  [674_090, 6_580_000],
  [674_050, 6_580_070],
  [674_000, 6_580_000],
];
const read = (type: string, coordinates: unknown) => readGeoJsonGeometry({ type, coordinates }, 'EPSG:3006');

test('a point, a polygon and a multi-polygon', () => {
  expect(read('Point', [674_000.5, 6_580_001.5, 12])).toEqual({
    ok: true,
    value: { kind: 'point', point: { east: 674_000.5, north: 6_580_001.5 } },
  });
  const area = { kind: 'area', polygons: [[Float64Array.from(RING.flat())]] };
  expect(read('Polygon', [RING])).toEqual({ ok: true, value: { kind: 'area', area } });
  expect(read('MultiPolygon', [[RING]])).toEqual({ ok: true, value: { kind: 'area', area } });
});

test('degrees become metres', () => {
  const point = readGeoJsonGeometry({ type: 'Point', coordinates: [18.0686, 59.3293] }, 'EPSG:4326');
  expect(point).toMatchObject({ ok: true, value: { point: { east: expect.closeTo(674_571.866449, 5) as number } } });
});

test.each([
  null,
  undefined,
  { type: 'Point' },
  { type: 'Polygon', coordinates: null },
  { type: 'MultiPolygon', coordinates: [] },
])('no position: %j', (geometry) => {
  expect(readGeoJsonGeometry(geometry, 'EPSG:4326')).toEqual({ ok: true, value: { kind: 'empty' } });
});

describe('refused', () => {
  test.each([
    ['a line', 'LineString', RING, 'geometry-kind', 'LineString'],
    ['one number', 'Point', [674_000], 'geometry-unreadable', '[674000]'],
    ['text', 'Point', ['674000', '6580000'], 'coordinate-not-a-number', '["674000","6580000"]'],
    ['null in a position', 'Point', [null, 6_580_000], 'coordinate-not-a-number', '[null,6580000]'],
    ['NaN', 'Point', [NaN, 6_580_000], 'coordinate-not-a-number', '[NaN,6580000]'],
    ['an object', 'Point', { x: 674_000 }, 'geometry-unreadable', '{"x":674000}'],
    ['swapped', 'Point', [6_580_000, 674_000], 'position-swapped', '[6580000,674000]'],
    ['degrees', 'Point', [18.1, 59.3], 'degrees-where-metres', '[18.1,59.3]'],
    ['outside Sweden, in a ring', 'Polygon', [[[674_000, 9_580_000]]], 'position-outside-sweden', '[674000,9580000]'],
    ['a polygon given as a ring', 'Polygon', RING, 'geometry-unreadable', '674000'],
    ['a multi-polygon given as a polygon', 'MultiPolygon', [RING], 'geometry-unreadable', '674000'],
    ['a multi-polygon with an empty part', 'MultiPolygon', [[RING], []], 'geometry-unreadable', '[]'],
    ['an empty ring', 'Polygon', [[]], 'ring-too-short', '1:1'],
    ['an unclosed ring', 'Polygon', [RING.slice(0, 3).concat([[674_001, 6_580_000]])], 'ring-unclosed', '1:1'],
    ['a fault in the second part', 'MultiPolygon', [[RING], [RING.toReversed().slice(1)]], 'ring-too-short', '2:1'],
  ])('%s', (_what, type, coordinates, code, value) => {
    expect(read(type, coordinates)).toEqual({ ok: false, refusal: { code, value } });
  });

  test.each(['text', 7, true, []])('what is no geometry: %j', (raw) => {
    expect(readGeoJsonGeometry(raw, 'EPSG:4326').ok).toBe(false);
  });

  test('hostile shapes are refused, not fallen over', () => {
    let deep: unknown = 1;
    for (let i = 0; i < 10_000; i++) deep = [deep];
    for (const type of ['Point', 'Polygon', 'MultiPolygon']) {
      expect(read(type, deep)).toMatchObject({ refusal: { code: 'geometry-unreadable' } });
    }
    const untellable = JSON.parse('{"type":{"toString":1,"valueOf":2},"coordinates":[1,2]}') as unknown;
    expect(readGeoJsonGeometry(untellable, 'EPSG:4326')).toMatchObject({ refusal: { code: 'geometry-kind' } });
    const long = Array.from({ length: 100_000 }, () => [1, 2]);
    const refused = read('Point', long);
    expect(refused.ok || refused.refusal.value).toBe('[[1,2],[1,2],[1,2],[1,2],[1,2],[1,2],[1,2],[1,2]]');
  });
});
