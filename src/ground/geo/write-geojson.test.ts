import fc from 'fast-check';
import { expect, test } from 'vitest';
import { signedRingArea } from './area.ts';
import { readGeoJsonGeometry } from './read-geojson.ts';
import { anyPolygon, area, at, disc, ring } from '../../../test/worlds/shapes.ts';
import { geometryOf, positionOf } from './write-geojson.ts';

test('a point is longitude, latitude with seven decimals', () => {
  expect(positionOf({ east: 674_571.866449, north: 6_580_743.008331 })).toEqual([18.0686, 59.3293]);
  expect(geometryOf(disc({ east: 674_571.866449, north: 6_580_743.008331 }, 35))).toEqual({
    type: 'Point',
    coordinates: [18.0686, 59.3293],
  });
});

test('one part is a Polygon, more are a MultiPolygon; outer rings anticlockwise, holes clockwise', () => {
  const outer = ring([0, 0], [0, 40], [60, 40], [60, 0]); // clockwise
  const hole = ring([10, 10], [30, 10], [30, 20]); // anticlockwise
  const written = geometryOf(area([outer, hole], [ring([100, 0], [130, 0], [130, 20])]));
  if (written.type !== 'MultiPolygon') throw new Error(written.type);
  const signs = written.coordinates.map((polygon) =>
    polygon.map((one) => Math.sign(signedRingArea(Float64Array.from(one.flat())))),
  );
  expect(signs).toEqual([[1, -1], [1]]);
  expect(geometryOf(area([outer])).type).toBe('Polygon');
});

test('read again, every corner is within a centimetre', () => {
  fc.assert(
    fc.property(anyPolygon, (shape) => {
      const read = readGeoJsonGeometry(geometryOf(shape), 'EPSG:4326');
      if (!read.ok || read.value.kind !== 'area') throw new Error('not read');
      const [[before], [after]] = [shape.polygons[0], read.value.area.polygons[0]];
      expect(after).toHaveLength(before.length);
      for (let i = 0; i < before.length; i++) expect(Math.abs(after[i] - before[i])).toBeLessThan(0.01);
    }),
  );
  expect(at(1, 2)).toEqual({ east: 675_001, north: 6_580_002 });
});
