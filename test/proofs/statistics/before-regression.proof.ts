import { expect, test } from 'vitest';
import type { Random } from '../../../src/ground/random.ts';
import { regressionToMean, type RegressionToMean } from '../../../src/ground/statistics/index.ts';
import { drawPoisson } from '../../../src/ground/statistics/numbers/draw.ts';
import { randomStream } from '../../../src/ground/statistics/numbers/random-stream.ts';
import { noteFigure, proofSize } from '../../support/proof-size.ts';
import { rejectionRate } from './rejection-rate.ts';

const SIMULATIONS = proofSize(2000);
const PERIODS = 5;

/** Places whose means differ as a gamma distribution with shape 4 and mean 12; nothing changes, only chance. */
function simulate(places: number, random: Random): { told: RegressionToMean; next: number } {
  const means = Array.from({ length: places }, () => {
    let sum = 0;
    for (let part = 0; part < 4; part++) sum -= Math.log(1 - random());
    return 3 * sum;
  });
  const series = means.map((mean) => Float64Array.from({ length: PERIODS }, () => drawPoisson(mean, random)));
  // The one that has got most worse gets the measure: what makes people act.
  const rises = series.map(
    (row) => row[PERIODS - 1] - row.subarray(0, PERIODS - 1).reduce((sum, count) => sum + count) / 4,
  );
  const chosen = rises.indexOf(Math.max(...rises));
  const others = series.filter((_, place) => place !== chosen);
  const told = regressionToMean({ series: series[chosen], others, alpha: 0.1, wanted: 'less' });
  if (!told.ok) throw new Error(told.refusal.code);
  return { told: told.value, next: drawPoisson(means[chosen], random) };
}

test.each([6, 12, 30])('of %i places the one in its worst year falls by itself as much as was foretold', (places) => {
  let [error, squares, fall] = [0, 0, 0];
  for (let simulation = 0; simulation < SIMULATIONS; simulation++) {
    const { told, next } = simulate(places, randomStream(20_261_126, simulation));
    const off = told.expectedFall - (told.startCount - next);
    error += off / SIMULATIONS;
    squares += off ** 2 / SIMULATIONS;
    fall += (told.startCount - next) / SIMULATIONS;
  }
  const spread = Math.sqrt(squares / SIMULATIONS);
  noteFigure(`regression to the mean: ${places} places, fall without any measure`, fall.toFixed(2));
  noteFigure(
    `regression to the mean: ${places} places, foretold too much by`,
    `${error.toFixed(3)} (error ${spread.toFixed(3)})`,
  );
  // Whoever compares with the year before would see this as an effect; foretold, nothing is left of it.
  expect(fall).toBeGreaterThan(2.5);
  expect(Math.abs(error)).toBeLessThan(3.3 * spread);
});

test('the next count lies in its interval as often as was said, or oftener: counts are whole', () => {
  const { interval } = rejectionRate('regression to the mean: next count within 90 %', SIMULATIONS, (random) => {
    const { told, next } = simulate(9, random);
    return told.nextInterval[0] <= next && next <= told.nextInterval[1];
  });
  expect(interval[1]).toBeGreaterThanOrEqual(0.9);
});
