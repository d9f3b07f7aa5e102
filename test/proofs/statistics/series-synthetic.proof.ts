import { expect, test } from 'vitest';
import type { Random } from '../../../src/ground/random.ts';
import { finish, syntheticControl, type SyntheticControl } from '../../../src/ground/statistics/index.ts';
import { drawNormal } from '../../../src/ground/statistics/numbers/draw.ts';
import { proofSize } from '../../support/proof-size.ts';
import { rejectionRate } from './rejection-rate.ts';

const ALPHA = 0.1;
const SIMULATIONS = proofSize(2000);
const [PLACES, BEFORE, AFTER] = [20, 12, 6];

/** Places that load differently on two hidden courses, with errors that hang together over time; the first is treated. */
function simulate(effect: number, treatedAmongDonors: boolean, random: Random): SyntheticControl {
  const courses = Array.from({ length: 2 }, () => {
    let level = 0;
    return Array.from({ length: BEFORE + AFTER }, () => (level = 0.7 * level + 2 * drawNormal(random)));
  });
  const values = Array.from({ length: PLACES }, (_, place) => {
    const loads = [drawNormal(random), drawNormal(random)];
    let error = 0;
    return Float64Array.from({ length: BEFORE + AFTER }, (_, at) => {
      error = 0.3 * error + drawNormal(random);
      const own = loads[0] * courses[0][at] + loads[1] * courses[1][at] + error;
      return 30 + own + (place === 0 && at >= BEFORE ? effect : 0);
    });
  });
  const names = values.map((_, place) => `place ${place}`);
  const panel = { names, values, treated: values.map((_, place) => place === 0), start: BEFORE };
  const found = finish(syntheticControl({ panel, alpha: ALPHA, treatedAmongDonors }));
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value;
}

test.each([
  ['as in the paper', true],
  ['placebos without the treated place', false],
])('one place against 19, nothing has happened: ranks reject at their rate, %s', (label, among) => {
  for (const [which, rejects] of [
    ['ratio', ({ byRatio }: SyntheticControl) => byRatio.p <= ALPHA],
    ['mean', ({ p }: SyntheticControl) => p <= ALPHA],
  ] as const) {
    const { interval } = rejectionRate(`synthetic control: ${which}, ${label}`, SIMULATIONS, (random) =>
      rejects(simulate(0, among, random)),
    );
    expect(interval[0]).toBeLessThanOrEqual(ALPHA);
    expect(interval[1]).toBeGreaterThanOrEqual(ALPHA);
  }
});

test('a planted effect is found, and more surely when it is not let into the placebos', () => {
  const large = -10;
  const [apart, among] = [false, true].map((isAmong) =>
    rejectionRate(
      `synthetic control: planted ${large} found, treated among donors: ${isAmong}`,
      SIMULATIONS,
      (random) => simulate(large, isAmong, random).p <= ALPHA,
    ),
  );
  expect(apart.interval[0]).toBeGreaterThan(0.9);
  expect(apart.rate).toBeGreaterThan(among.rate);
});

test('the interval holds the planted effect as often as it says', () => {
  const held = rejectionRate('synthetic control: the interval holds the planted effect', SIMULATIONS, (random) => {
    const { interval } = simulate(-3, false, random);
    return interval[0] <= -3 && -3 <= interval[1];
  });
  expect(held.interval[0]).toBeLessThanOrEqual(1 - ALPHA);
  expect(held.interval[1]).toBeGreaterThanOrEqual(1 - ALPHA);
});
