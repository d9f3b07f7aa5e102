import { describe, expect, it } from 'vitest';
import { randomStream } from '../../ground/statistics/numbers/random-stream.ts';
import type { Spot } from '../shape/spot.ts';
import { placeGround } from './place-ground.ts';
import { spotInDisc, spotsOf, type IncidentGround } from './spots.ts';
import type { Source } from './sources.ts';

const EDGE: Spot[] = [
  [0, 0],
  [60, 0],
  [60, 40],
  [0, 40],
  [0, 0],
];
const QUAY = { name: 'Quay', aliases: [], placeType: 'quay', cityDistrict: 'A', policeDistrict: 'B', parts: [[EDGE]] };
const ground: IncidentGround = {
  places: [placeGround(QUAY)],
  isWater: ([x]) => x > 45,
  isBackground: () => false,
};
const perYear = { violence: 1, damage: 2, visibleSale: 3, visibleUse: 4, detectionOffence: 5 };

function drawnFrom(area: Source['area']): Spot[] {
  const draw = spotsOf({ area, place: 0, stream: 0, perYear }, ground, []);
  const random = randomStream(3, 9);
  return Array.from({ length: 2000 }, () => draw(random));
}

describe('spotsOf', () => {
  it('draws a place evenly, on land, a metre within its edge', () => {
    const spots = drawnFrom('place');
    for (const [x, y] of spots) expect(x > 1 && x <= 45 && y > 1 && y < 39).toBe(true);
    const west = spots.filter(([x]) => x < 23).length;
    expect(Math.abs(west - 1000)).toBeLessThan(4 * Math.sqrt(500));
  });

  it('draws a ring outside the place and nearer than 100 m', () => {
    for (const spot of drawnFrom('ring')) {
      const metres = ground.places[0].metresOutside(spot);
      expect(metres > 1 && metres < 99 && spot[0] <= 45).toBe(true);
    }
  });
});

describe('spotInDisc', () => {
  it('draws every square metre alike and never beyond the radius', () => {
    const random = randomStream(4, 2);
    const metres = Array.from({ length: 4000 }, () => Math.hypot(...spotInDisc([0, 0], 80, random)));
    expect(Math.max(...metres)).toBeLessThanOrEqual(80);
    // A quarter of the disc lies within half its radius.
    expect(Math.abs(metres.filter((one) => one < 40).length - 1000)).toBeLessThan(4 * Math.sqrt(750));
  });
});
