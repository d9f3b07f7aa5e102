import { describe, expect, it } from 'vitest';
import { powerWdd } from '../../../src/ground/statistics/before/power-wdd.ts';
import { wdd, type BeforeAfter, type Wdd } from '../../../src/ground/statistics/index.ts';
import {
  drawMonthlyCounts,
  expectedIncidents,
  INCIDENT_KINDS,
  kindOfFigure,
  PLANTED,
  sourceOf,
} from '../../../src/worlds/index.ts';
import { noteFigure, proofSize } from '../../support/proof-size.ts';
import { rejectionRate, type RejectionRate } from './rejection-rate.ts';

const ALPHA = 0.1;
const OUTCOMES = INCIDENT_KINDS.filter((kind) => kindOfFigure(kind) === 'outcome');
const { place, comparisonPlace, fall, movedShare, startsOn } = PLANTED.measure;
const AREAS = {
  treated: sourceOf('place', place),
  control: sourceOf('place', comparisonPlace),
  displacementTreated: sourceOf('ring', place),
  displacementControl: sourceOf('ring', comparisonPlace),
};
type Area = keyof typeof AREAS;
const START = 12 * (Number(startsOn.slice(0, 4)) - Number(PLANTED.firstDay.slice(0, 4)));
const GRANVIK = { inhabitants: 30_000, town: 0 };
const LATER_TOWN = { inhabitants: 30_000, town: 1 };

/** The four areas of one drawn municipality, so many months before the measure and as many after it. */
function around(
  months: number,
  settings: { seed: number; inhabitants: number; town: number },
): Record<Area, BeforeAfter> {
  const drawn = drawMonthlyCounts(settings);
  const sumOf = (area: Area, from: number): number => {
    const counts = drawn.get(AREAS[area])!;
    return OUTCOMES.reduce((sum, kind) => sum + total(counts[kind].subarray(from, from + months)), 0);
  };
  const both = (area: Area): BeforeAfter => ({ before: sumOf(area, START - months), after: sumOf(area, START) });
  return {
    treated: both('treated'),
    control: both('control'),
    displacementTreated: both('displacementTreated'),
    displacementControl: both('displacementControl'),
  };
}

function evaluate(months: number, settings: { seed: number; inhabitants: number; town: number }): Wdd {
  const answer = wdd({ ...around(months, settings), alpha: ALPHA });
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}

/** What would have come in an area without the measure. */
function expected(area: Area, from: number, months: number): number {
  let sum = 0;
  for (const kind of OUTCOMES)
    for (let month = from; month < from + months; month++)
      sum += expectedIncidents(AREAS[area], kind, month, { ...GRANVIK, seed: 0 });
  return sum;
}

/** The rate that was promised lies where the true rate must lie. */
function expectKept(promised: number, { rate, interval: [low, high] }: RejectionRate): void {
  noteFigure('promised, %', (promised * 100).toFixed(2));
  expect(low, `found ${rate}, promised ${promised}`).toBeLessThanOrEqual(promised);
  expect(high, `found ${rate}, promised ${promised}`).toBeGreaterThanOrEqual(promised);
}

// With the treated area as it would be after and the comparison as it was before, the counts that WDD adds and takes away have
// just the means that they have in Granvik, where everything grows by 2 % a year.
function layout(months: number) {
  return {
    treated: expected('treated', START, months),
    control: expected('control', START - months, months),
    displacementTreated: expected('displacementTreated', START, months),
    displacementControl: expected('displacementControl', START - months, months),
    periodsBefore: 1,
    periodsAfter: 1,
    alpha: ALPHA,
  };
}

/** How often the power function says that the planted fall at the place will be found. */
function promisedForFall(months: number): number {
  const answer = powerWdd({ ...layout(months), wantedPower: 0.1, plannedFall: fall });
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value.local.power!;
}

/** How often it says that the planted rise in the ring will be: the power at which that rise is the least that is found. */
function promisedForMovement(months: number): number {
  const moved = fall * movedShare * expected('treated', START, months);
  let [low, high] = [ALPHA, 1 - 1e-6];
  for (let step = 0; step < 30; step++) {
    const wantedPower = (low + high) / 2;
    const answer = powerWdd({ ...layout(months), wantedPower });
    if (!answer.ok) throw new Error(answer.refusal.code);
    if (answer.value.ring!.leastRiseEvents < moved) low = wantedPower;
    else high = wantedPower;
  }
  return (low + high) / 2;
}

describe('what was planted in Granvik is found as often as was promised before', () => {
  it.each([6, 12, 24])('the measure at Lykttorget, %i months before and after', (months) => {
    const found = rejectionRate(`fall of 40 % found, ${months} months`, proofSize(2000), (_, seed) => {
      const { local } = evaluate(months, { ...GRANVIK, seed });
      return local.interval[1] < 0;
    });
    expectKept(promisedForFall(months), found);
  });

  it.each([6, 12, 24])('the movement to its ring, %i months before and after', (months) => {
    const found = rejectionRate(`movement of half of it found, ${months} months`, proofSize(2000), (_, seed) => {
      const { displacement } = evaluate(months, { ...GRANVIK, seed });
      return displacement!.interval[0] > 0;
    });
    expectKept(promisedForMovement(months), found);
  });

  it.each(['local', 'displacement'] as const)(
    'and where nothing was planted, no more often than chance: %s',
    (part) => {
      const found = rejectionRate(`nothing planted, ${part}`, proofSize(2000), (_, seed) => {
        const [low, high] = evaluate(24, { ...LATER_TOWN, seed })[part]!.interval;
        return high < 0 || low > 0;
      });
      expectKept(ALPHA, found);
    },
  );
});

function total(counts: Int32Array): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
