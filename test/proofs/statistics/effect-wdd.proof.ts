import { describe, expect, test } from 'vitest';
import type { Random } from '../../../src/ground/random.ts';
import { judge, wdd, wddHarm, type Area, type BeforeAfter, type Wdd } from '../../../src/ground/statistics/index.ts';
import { drawPoisson } from '../../../src/ground/statistics/numbers/draw.ts';
import { normalBelow, reachOf } from '../../../src/ground/statistics/numbers/normal.ts';
import { proofSize } from '../../support/proof-size.ts';
import { rejectionRate } from './rejection-rate.ts';

const SIMULATIONS = proofSize(2000);
const ALPHA = 0.1;

/** What is expected before and after, of areas of unequal size. */
interface World {
  readonly means: Readonly<Partial<Record<Area, readonly [before: number, after: number]>>>;
  readonly areaWeights?: Readonly<Partial<Record<Area, number>>>;
  readonly timeWeights?: BeforeAfter;
}

/** A place of 1.2 hectares beside one of 4.5: both fall by 6 per hectare of their own accord. */
const PLACES: World = {
  means: { treated: [36, 28.8], control: [225, 198] },
  areaWeights: { treated: 1.2, control: 4.5 },
};
/** With rings of other sizes, counted three years before and one after: 4 a year fewer per unit of area everywhere. */
const RINGS: World = {
  means: {
    treated: [3 * 1.2 * 40, 1.2 * 36],
    control: [3 * 2.5 * 31, 2.5 * 27],
    displacementTreated: [3 * 3.5 * 22, 3.5 * 18],
    displacementControl: [3 * 6 * 17, 6 * 13],
  },
  areaWeights: { treated: 1.2, control: 2.5, displacementTreated: 3.5, displacementControl: 6 },
  timeWeights: { before: 3, after: 1 },
};

function drawnCounts({ means }: World, random: Random): Record<Area, BeforeAfter> {
  const drawn = Object.entries(means).map(([area, [before, after]]) => [
    area,
    { before: drawPoisson(before, random), after: drawPoisson(after, random) },
  ]);
  return Object.fromEntries(drawn) as Record<Area, BeforeAfter>;
}

function drawnWdd({ areaWeights, timeWeights, ...world }: World, random: Random): Wdd {
  const terms = { ...(areaWeights && { areaWeights }), ...(timeWeights && { timeWeights }), alpha: ALPHA };
  const found = wdd({ ...drawnCounts(world, random), ...terms });
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value;
}

/** How often the normal distribution promises that an effect of this size is found, on either side. */
function promised(effect: number, standardError: number): number {
  const reach = reachOf(ALPHA);
  return normalBelow(-reach - effect / standardError) + normalBelow(-reach + effect / standardError);
}

describe('when nothing but what happens everywhere has happened, WDD rejects as often as it says', () => {
  test.each<[string, World]>([
    ['a place, areas unequal', PLACES],
    ['place and ring, areas and periods unequal', RINGS],
  ])('%s', (label, world) => {
    const { interval } = rejectionRate(
      `WDD, nothing happened, ${label}`,
      SIMULATIONS,
      (random) => drawnWdd(world, random).p <= ALPHA,
    );
    expect(interval[0]).toBeLessThanOrEqual(ALPHA);
    expect(interval[1]).toBeGreaterThanOrEqual(ALPHA);
  });

  test('harm of three kinds, one of them rare and grave', () => {
    const kinds: [World, number][] = [
      [{ means: { treated: [90, 84], control: [160, 154] } }, 1],
      [{ means: { treated: [40, 38], control: [52, 50] } }, 4],
      [{ means: { treated: [12, 11], control: [21, 20] } }, 15],
    ];
    const { interval } = rejectionRate('WDD in harm, nothing happened', SIMULATIONS, (random) => {
      const drawn = kinds.map(([world, weight]) => ({ ...drawnCounts(world, random), weight }));
      const found = wddHarm({ kinds: drawn, alpha: ALPHA });
      return found.ok && found.value.p <= ALPHA;
    });
    expect(interval[0]).toBeLessThanOrEqual(ALPHA);
    expect(interval[1]).toBeGreaterThanOrEqual(ALPHA);
  });

  test('counted without its area, a place beside a larger one would be found changed far too often', () => {
    const { areaWeights: _, ...without } = PLACES;
    const { interval } = rejectionRate(
      'WDD, nothing happened, areas left out',
      SIMULATIONS,
      (random) => drawnWdd(without, random).p <= ALPHA,
    );
    expect(interval[0]).toBeGreaterThan(ALPHA);
  });
});

describe('what was planted is found as often as the normal distribution promises', () => {
  /** The place falls by 45 more than its comparison, its ring rises by 40 more than its own. */
  const moved: World = {
    means: {
      treated: [140, 89],
      control: [180, 174],
      displacementTreated: [120, 152],
      displacementControl: [130, 122],
    },
  };
  const words = (random: Random): { effect: string; movement: string | null } => {
    const { local, displacement } = drawnWdd(moved, random);
    return judge({ place: local, ring: displacement, goalSize: 35, wanted: 'less', facts: {} });
  };

  test('a fall at the place is told as better', () => {
    const power = normalBelow(-reachOf(ALPHA) + 45 / Math.sqrt(140 + 89 + 180 + 174));
    const { interval } = rejectionRate(
      `WDD, planted fall called better; promised ${(power * 100).toFixed(1)}`,
      SIMULATIONS,
      (random) => words(random).effect === 'improved',
    );
    expect(interval[0]).toBeLessThanOrEqual(power);
    expect(interval[1]).toBeGreaterThanOrEqual(power);
  });

  test('a rise in the ring is told as movement', () => {
    const power = normalBelow(-reachOf(ALPHA) + 40 / Math.sqrt(120 + 152 + 130 + 122));
    const { interval } = rejectionRate(
      `WDD, planted movement called moved; promised ${(power * 100).toFixed(1)}`,
      SIMULATIONS,
      (random) => words(random).movement === 'moved',
    );
    expect(interval[0]).toBeLessThanOrEqual(power);
    expect(interval[1]).toBeGreaterThanOrEqual(power);
  });

  test('and a fall with unequal areas and periods', () => {
    const treated: readonly [number, number] = [3 * 1.2 * 40, 1.2 * 24];
    const world: World = { ...RINGS, means: { treated, control: [3 * 2.5 * 31, 2.5 * 27] } };
    // Per year and unit of area: 40 to 24 against 31 to 27.
    const variance = (40 / 3 + 24) / 1.2 + (31 / 3 + 27) / 2.5;
    const power = promised(-12, Math.sqrt(variance));
    const { interval } = rejectionRate(
      `WDD, planted fall, areas and periods unequal; promised ${(power * 100).toFixed(1)}`,
      SIMULATIONS,
      (random) => drawnWdd(world, random).p <= ALPHA,
    );
    expect(interval[0]).toBeLessThanOrEqual(power);
    expect(interval[1]).toBeGreaterThanOrEqual(power);
  });
});

test('when nothing has happened, "better" is said at most half as often as alpha, and as often as "worse"', () => {
  const said =
    (effect: string) =>
    (random: Random): boolean =>
      judge({ place: drawnWdd(PLACES, random).local, ring: null, goalSize: 6, wanted: 'less', facts: {} }).effect ===
      effect;
  for (const effect of ['improved', 'worsened']) {
    const { interval } = rejectionRate(`WDD, nothing happened, called ${effect}`, SIMULATIONS, said(effect));
    expect(interval[0]).toBeLessThanOrEqual(ALPHA / 2);
    expect(interval[1]).toBeGreaterThanOrEqual(ALPHA / 2);
  }
});
