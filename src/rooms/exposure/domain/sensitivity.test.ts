import { describe, expect, it } from 'vitest';
import { aSchool, aSquare } from '../../../../test/worlds/sites.ts';
import { gatherSchools } from './school-field.ts';
import { sensitivityOf } from './sensitivity.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

const place = { municipality: '9901', shape: aSquare(640_000, 6_820_000, 200), uncertaintyMetres: 0 };
const at = (metres: number) => aSchool({ position: { east: 640_200 + metres, north: 6_820_100 } });

describe('sensitivity', () => {
  it('asks 250, 500 and 1000 metres and the asked radius, from boundary and centre', () => {
    const settings = { ...DEFAULT_SETTINGS, radiusMetres: 700 };
    const field = gatherSchools(
      [{ sites: [at(180), at(420), at(650), at(697), at(960)], declaredComplete: ['gr'] }],
      settings,
      {
        areas: [],
      },
    );
    const rows = sensitivityOf(place, field, settings);
    expect(
      rows.map(({ radiusMetres, measureFrom, within, undecided }) => [radiusMetres, measureFrom, within, undecided]),
    ).toEqual([
      [250, 'boundary', 1, 0],
      [250, 'centre', 0, 0],
      [500, 'boundary', 2, 0],
      [500, 'centre', 1, 0],
      [700, 'boundary', 3, 1],
      [700, 'centre', 2, 0],
      [1000, 'boundary', 5, 0],
      [1000, 'centre', 4, 0],
    ]);
    expect(rows.map(({ youthExposed }) => youthExposed)).toEqual([
      'yes',
      'no',
      'yes',
      'yes',
      'yes',
      'yes',
      'yes',
      'yes',
    ]);
  });

  it('asks each radius once', () => {
    const field = gatherSchools([], DEFAULT_SETTINGS, { areas: [] });
    expect(sensitivityOf(place, field, DEFAULT_SETTINGS)).toHaveLength(6);
  });
});
