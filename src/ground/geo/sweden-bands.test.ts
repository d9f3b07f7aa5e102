import { describe, expect, it, test } from 'vitest';
import { liesInSweden } from './sweden-bands.ts';
import { faultInPosition } from './sweden.ts';
import { SWEREF_99_18_00, SWEREF_99_TM } from './sweref99.ts';

/** Outermost places and the largest towns, degrees rounded. */
const TOWNS = [
  ['Smygehuk', 55.34, 13.36],
  ['Malmö', 55.6, 13.0],
  ['Utklippan', 55.95, 15.7],
  ['Göteborg', 57.71, 11.97],
  ['Visby', 57.64, 18.29],
  ['Gotska Sandön', 58.37, 19.25],
  ['Nordkoster', 58.9, 11.0],
  ['Karlstad', 59.38, 13.5],
  ['Stockholm', 59.33, 18.07],
  ['Svenska Högarna', 59.44, 19.51],
  ['Idre', 61.86, 12.72],
  ['Storlien', 63.31, 12.1],
  ['Östersund', 63.18, 14.64],
  ['Umeå', 63.83, 20.26],
  ['Skellefteå', 64.75, 20.95],
  ['Haparanda', 65.83, 24.14],
  ['Pajala', 67.21, 23.37],
  ['Riksgränsen', 68.43, 18.13],
  ['Treriksröset', 69.06, 20.55],
] as const;

describe.each(TOWNS)('%s', (_name, latitude, longitude) => {
  const tm = SWEREF_99_TM.toMetres({ latitude, longitude });
  const local = SWEREF_99_18_00.toMetres({ latitude, longitude });

  it('lies in Sweden, in degrees and in metres', () => {
    expect(liesInSweden({ latitude, longitude })).toBe(true);
    expect(faultInPosition(longitude, latitude, 'EPSG:4326')).toBeUndefined();
    expect(faultInPosition(tm.east, tm.north, 'EPSG:3006')).toBeUndefined();
    expect(faultInPosition(local.east, local.north, 'EPSG:3011')).toBeUndefined();
  });

  it('is not taken for another town when its metres are read in the wrong projection', () => {
    expect(faultInPosition(tm.east, tm.north, 'EPSG:3011')).toBe('position-outside-sweden');
    expect(faultInPosition(local.east, local.north, 'EPSG:3006')).toBe('position-outside-sweden');
  });
});

test.each([
  ['Helsingfors', 60.17, 24.94],
  ['Trondheim', 63.43, 10.4],
  ['Åbo', 60.45, 22.27],
  ['Mariehamn', 60.1, 19.94],
  ['Gdańsk', 54.35, 18.65],
  ['Kirkenes', 69.73, 30.05],
])('%s does not lie in Sweden', (_name, latitude, longitude) => {
  expect(liesInSweden({ latitude, longitude })).toBe(false);
});
