import { describe, expect, test } from 'vitest';
import type { Random } from '../../../src/ground/random.ts';
import {
  finish,
  firstOverRepresented,
  knox,
  nearRepeat,
  scan,
  type Knox,
  type TimedPoints,
} from '../../../src/ground/statistics/index.ts';
import { noteFigure, proofSize } from '../../support/proof-size.ts';
import { nearRepeatEvents, unevenEvents } from '../../worlds/events.ts';
import { rejectionRate } from './rejection-rate.ts';

const ALPHA = 0.05;
/** One-sided, at 5 %. */
const CRITICAL = 1.6449;

function knoxOf(events: TimedPoints, spaceLimitMetres: number, seed: number): Knox {
  const found = finish(knox({ events, spaceLimitMetres, timeLimitDays: 14, metric: 'euclidean', draws: 199, seed }));
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value;
}

describe('near repeats that were planted', () => {
  const worldOf = (random: Random, followers: number): TimedPoints =>
    nearRepeatEvents({ count: 220, followers, sideMetres: 3000, days: 365, seed: Math.floor(random() * 2 ** 31) });

  // Without any draw, the exact mean and deviation say how often the count will be beyond what chance gives.
  test.each([0.06, 0.12])(
    'are found as often as the exact moments promise: %f of the events follow another',
    (followers) => {
      let promised = 0;
      const simulations = proofSize(2000);
      const { rate } = rejectionRate(
        `Knox finds that ${followers * 100} % follow another`,
        simulations,
        (random, seed) => {
          const { observed, expected, standardDeviation, p } = knoxOf(worldOf(random, followers), 200, seed);
          // Half a pair more, since counts are whole.
          if ((observed - 0.5 - expected) / standardDeviation >= CRITICAL) promised++;
          return p <= ALPHA;
        },
      );
      noteFigure('promised, %', ((100 * promised) / simulations).toFixed(2));
      expect(Math.abs(rate - promised / simulations)).toBeLessThan(0.04);
      expect(rate).toBeGreaterThan(3 * ALPHA);
    },
  );

  test('are found nearly always when a quarter of the events follow another, and in the right cell', () => {
    const { rate } = rejectionRate('the nearest and soonest cell stands out', proofSize(400), (random, seed) => {
      const bands = { spaceBands: [150, 300, 600], timeBands: [14, 28, 56], samePlace: false } as const;
      const asked = { ...bands, conventions: 'half-open', metric: 'euclidean', draws: 199, seed } as const;
      const found = finish(nearRepeat({ events: worldOf(random, 0.25), ...asked }));
      if (!found.ok) throw new Error(found.refusal.code);
      const first = firstOverRepresented(found.value, ALPHA);
      return first?.spaceBand === 0 && first.timeBand === 0;
    });
    expect(rate).toBeGreaterThan(0.95);
  });
});

describe('a cluster that was planted', () => {
  test('is found, where and when it is, among events that gather elsewhere and at other times', () => {
    const { rate } = rejectionRate(
      'nine events in 60 m and five days, of 200, are found',
      proofSize(500),
      (random, seed) => {
        const events = unevenEvents(200, random);
        for (let event = 0; event < 9; event++) {
          events.x[event] = Math.round(5200 + 60 * random());
          events.y[event] = Math.round(2500 + 60 * random());
          events.days[event] = 360 + Math.floor(5 * random());
        }
        const circles = {
          maxRadiusMetres: 250,
          maxDays: 10,
          minCases: 2,
          largestShare: 0.5,
          analysis: 'prospective',
        } as const;
        const asked = { ...circles, daysBetweenAnalyses: 1, mostClusters: 1, draws: 99, seed };
        const found = finish(scan({ events, ...asked }));
        if (!found.ok) throw new Error(found.refusal.code);
        const [best] = found.value.clusters;
        return best.p <= ALPHA && best.events.filter((event) => event < 9).length >= 8;
      },
    );
    expect(rate).toBeGreaterThan(0.95);
  });
});
