import { describe, expect, test } from 'vitest';
import { finish, knox, nearRepeat, scan, type TimedPoints } from '../../../src/ground/statistics/index.ts';
import { proofSize } from '../../support/proof-size.ts';
import { unevenEvents } from '../../worlds/events.ts';
import { rejectionRate, type RejectionRate } from './rejection-rate.ts';

const SIMULATIONS = proofSize(2000);
const ALPHA = 0.05;
const EVENTS = 90;

function expectNominal({ interval }: RejectionRate): void {
  expect(interval[0]).toBeLessThanOrEqual(ALPHA);
  expect(interval[1]).toBeGreaterThanOrEqual(ALPHA);
}

// A third of the events at one place of twelve, six in ten within forty days; but no day has to do with any place.
describe('where events gather in few places and in one season, but neither because of the other', () => {
  const asked = { spaceLimitMetres: 120, timeLimitDays: 7, metric: 'euclidean', draws: 199 } as const;
  const knoxOf = (events: TimedPoints, seed: number) => {
    const found = finish(knox({ events, ...asked, seed }));
    if (!found.ok) throw new Error(found.refusal.code);
    return found.value;
  };

  test('Knox rejects as often as it says, in whole days and in parts of days', () => {
    const whole = rejectionRate('Knox at 5 %, whole days', SIMULATIONS, (random, seed) => {
      return knoxOf(unevenEvents(EVENTS, random), seed).p <= ALPHA;
    });
    expectNominal(whole);
    const parts = rejectionRate('Knox at 5 %, parts of days', SIMULATIONS, (random, seed) => {
      const events = unevenEvents(EVENTS, random);
      return knoxOf({ ...events, days: events.days.map((day) => day + random()) }, seed).p <= ALPHA;
    });
    expectNominal(parts);
  });

  test('its Poisson p rejects far more often, and in nearly all of these that is told', () => {
    let told = 0;
    const { interval } = rejectionRate('Knox by the Poisson distribution at 5 %', SIMULATIONS, (random) => {
      const events = unevenEvents(EVENTS, random);
      const found = finish(knox({ events, ...asked, spaceLimitMetres: 250, timeLimitDays: 14, draws: 1, seed: 1 }));
      if (!found.ok) throw new Error(found.refusal.code);
      const { standardDeviation, expected, poissonP } = found.value;
      if (standardDeviation ** 2 / expected > 1.5) told++;
      return poissonP <= ALPHA;
    });
    expect(interval[0]).toBeGreaterThan(1.5 * ALPHA);
    expect(told / SIMULATIONS).toBeGreaterThan(0.95);
  });

  const tableOf = (events: TimedPoints, seed: number) => {
    const bands = {
      spaceBands: [60, 120, 240],
      timeBands: [4, 10, 20],
      samePlace: false,
      metric: 'euclidean',
    } as const;
    const found = finish(nearRepeat({ events, ...bands, conventions: 'half-open', draws: 199, seed }));
    if (!found.ok) throw new Error(found.refusal.code);
    return found.value;
  };

  test.each([
    [0, 0],
    [1, 2],
    [2, 1],
    [3, 0],
  ])('the cell %i, %i of a near-repeat table rejects as often as it says', (row, column) => {
    expectNominal(
      rejectionRate(`near-repeat cell ${row}, ${column} at 5 %`, SIMULATIONS, (random, seed) => {
        return tableOf(unevenEvents(EVENTS, random), seed).p[row][column] <= ALPHA;
      }),
    );
  });

  test('by the adjusted p one table in twenty has any cell that stands out; by the plain p many do', () => {
    expectNominal(
      rejectionRate('near-repeat tables with any cell at 5 %, adjusted', SIMULATIONS, (random, seed) => {
        return tableOf(unevenEvents(EVENTS, random), seed)
          .adjustedP.flat()
          .some((p) => p !== null && p <= ALPHA);
      }),
    );
    const plain = rejectionRate(
      'near-repeat tables with any of nine cells at 5 %, not adjusted',
      proofSize(500),
      (random, seed) => {
        const { p } = tableOf(unevenEvents(EVENTS, random), seed);
        return p.slice(0, 3).some((cells) => cells.slice(0, 3).some((value) => value <= ALPHA));
      },
    );
    expect(plain.interval[0]).toBeGreaterThan(2 * ALPHA);
  });
});

describe('the scan finds a cluster where there is none as often as it says', () => {
  const bestP = (events: TimedPoints, analysis: 'prospective' | 'retrospective', seed: number): number => {
    const circles = { maxRadiusMetres: 200, maxDays: 7, minCases: 2, largestShare: 0.5 };
    const asked = { ...circles, analysis, daysBetweenAnalyses: 1, mostClusters: 1, draws: 99, seed };
    const found = finish(scan({ events, ...asked }));
    if (!found.ok) throw new Error(found.refusal.code);
    return found.value.clusters[0]?.p ?? 1;
  };

  test.each([
    ['prospective', 200],
    ['retrospective', 110],
  ] as const)('%s, %i events', (analysis, count) => {
    expectNominal(
      rejectionRate(`scan at 5 %, ${analysis}, ${count} events`, SIMULATIONS, (random, seed) => {
        return bestP(stillGoingOn(unevenEvents(count, random)), analysis, seed) <= ALPHA;
      }),
    );
  });
});

/** The season comes last, so that there is much to search in the days that a prospective scan looks at. */
function stillGoingOn(events: TimedPoints): TimedPoints {
  return { ...events, days: events.days.map((day) => (day + 125) % 365) };
}
