import type { Random } from '../../../src/ground/random.ts';
import { betaQuantile } from '../../../src/ground/statistics/numbers/quantile.ts';
import { randomStream } from '../../../src/ground/statistics/numbers/random-stream.ts';
import { noteFigure } from '../../support/proof-size.ts';

export interface RejectionRate {
  readonly rate: number;
  /** where the true rate lies, with 99.9 % confidence (Clopper & Pearson 1934) */
  readonly interval: readonly [low: number, high: number];
}

/**
 * How often a test rejects when nothing has happened (or finds what was planted).
 * @param rejects one simulated world: draws its data from `random`, runs the test, says whether it rejected
 */
export function rejectionRate(
  label: string,
  simulations: number,
  rejects: (random: Random, simulation: number) => boolean,
): RejectionRate {
  let rejected = 0;
  for (let simulation = 0; simulation < simulations; simulation++) {
    if (rejects(randomStream(20_261_125, simulation), simulation)) rejected++;
  }
  const interval = [
    rejected === 0 ? 0 : betaQuantile(0.0005, rejected, simulations - rejected + 1),
    rejected === simulations ? 1 : betaQuantile(0.9995, rejected + 1, simulations - rejected),
  ] as const;
  const rate = rejected / simulations;
  const [low, high] = interval.map((share) => (share * 100).toFixed(2));
  noteFigure(`${label}, of ${simulations} simulations, %`, `${(rate * 100).toFixed(2)} (${low} to ${high})`);
  return { rate, interval };
}
