import { describe, expect, it } from 'vitest';
import { aSquare } from '../../../../test/worlds/sites.ts';
import type { Area } from '../../places/index.ts';
import { doubtPositions } from './doubt-positions.ts';

const here = { east: 640_100, north: 6_820_200 };
const square = (code: string, east: number): Area => {
  const shape = aSquare(east, 6_820_000, 1_000);
  if (shape.kind !== 'area') throw new Error('a square is an area');
  return { kind: 'municipality', code, name: `Kommun ${code}`, shape };
};

describe('positions that cannot be the school’s', () => {
  it('are those shared by units of different municipalities', () => {
    const sites = [
      { municipality: '9901', position: here },
      { municipality: '9902', position: here },
      { municipality: '9901', position: { east: 640_103, north: 6_820_200 } },
    ];
    expect(doubtPositions(sites, [])).toEqual([['position-shared'], ['position-shared'], []]);
  });

  it('stay doubted when a coordinator has put only one of those who share a point elsewhere', () => {
    const there = { east: 645_000, north: 6_825_000 };
    const sites = [
      { municipality: '9901', position: there, registerPosition: here },
      { municipality: '9902', position: here, registerPosition: here },
    ];
    expect(doubtPositions(sites, [])).toEqual([[], ['position-shared']]);
  });

  it('are not those of two units in one building, nor of units that name no municipality', () => {
    expect(
      doubtPositions(
        [
          { municipality: '9901', position: here },
          { municipality: '9901', position: here },
        ],
        [],
      ),
    ).toEqual([[], []]);
    expect(
      doubtPositions(
        [
          { municipality: '9901', position: here },
          { municipality: null, position: here },
        ],
        [],
      ),
    ).toEqual([[], []]);
  });

  it('lie outside the municipality that the record names, where its boundary is known', () => {
    const areas = [square('9901', 640_000), square('9902', 641_000)];
    const sites = [
      { municipality: '9901', position: here },
      { municipality: '9902', position: { east: 640_700, north: 6_820_300 } },
      { municipality: '9903', position: { east: 640_800, north: 6_820_400 } },
      { municipality: '9901', position: null },
    ];
    expect(doubtPositions(sites, areas)).toEqual([[], ['position-outside-municipality'], [], []]);
  });

  it('are not told by the boundary of a district', () => {
    const district: Area = { ...square('9901', 650_000), kind: 'cityDistrict' };
    expect(doubtPositions([{ municipality: '9901', position: here }], [district])).toEqual([[]]);
  });
});
