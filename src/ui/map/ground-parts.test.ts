import type { Feature } from 'geojson';
import { expect, test } from 'vitest';
import { partsOf } from './ground-parts.ts';

const of = (layer: string | undefined): Feature => ({
  type: 'Feature',
  properties: layer === undefined ? null : { layer },
  geometry: { type: 'Point', coordinates: [18.6, 61.2] },
});

test('buildings and trees are set apart, and nothing is lost', () => {
  const ground = {
    type: 'FeatureCollection',
    features: ['water', 'building', undefined, 'tree', 'tree'].map(of),
  } as const;
  const { wide, detail } = partsOf({ ...ground, features: [...ground.features] });
  expect(wide.features).toEqual([of('water'), of(undefined)]);
  expect(detail.features).toEqual([of('building'), of('tree'), of('tree')]);
});

test('without a ground both parts are empty', () => {
  expect(partsOf(null).wide.features).toEqual([]);
  expect(partsOf(null).detail.features).toEqual([]);
});
