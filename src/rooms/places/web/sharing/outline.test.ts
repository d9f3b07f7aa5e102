import { expect, test } from 'vitest';
import { wgs84FromSweref } from '../../../../ground/geo/index.ts';
import type { PlaceView } from '../../contract.ts';
import { outlines } from './outline.ts';

type Ring = [number, number][];

function ring(corners: readonly (readonly [number, number])[]): Ring {
  return corners.map(([east, north]) => {
    const { longitude, latitude } = wgs84FromSweref({ east, north });
    return [longitude, latitude];
  });
}

const polygon = (...rings: Ring[]): Pick<PlaceView, 'geometry' | 'radiusMetres'> => ({
  geometry: { type: 'Polygon', coordinates: rings },
  radiusMetres: null,
});

const FIELD = ring([
  [674000, 6580000],
  [674168, 6580000],
  [674168, 6580118],
  [674000, 6580118],
]);

test('a field of 168 by 118 metres fills the picture but for its margin, north upwards', () => {
  expect(outlines([polygon(FIELD)])).toEqual(['M16.0 134.0L184.0 134.0L184.0 16.0L16.0 16.0Z']);
});

test('two boundaries share one scale, so that the smaller is drawn smaller', () => {
  const yard = ring([
    [674000, 6580000],
    [674084, 6580000],
    [674084, 6580059],
  ]);
  expect(outlines([polygon(FIELD), polygon(yard)])[1]).toBe('M16.0 134.0L100.0 134.0L100.0 75.0Z');
});

test('holes and parts are rings of the same path; a point is a circle of its radius', () => {
  const hole = ring([
    [674050, 6580050],
    [674070, 6580050],
    [674060, 6580070],
  ]);
  expect(outlines([polygon(FIELD, hole)])[0].match(/M/g)).toHaveLength(2);
  const [disc] = outlines([{ geometry: { type: 'Point', coordinates: FIELD[0] }, radiusMetres: 25 }]);
  expect(disc.split('L')).toHaveLength(32);
});
