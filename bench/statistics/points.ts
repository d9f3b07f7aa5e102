import { drawNormal } from '../../src/ground/statistics/numbers/draw.ts';
import { randomStream } from '../../src/ground/statistics/numbers/random-stream.ts';
import type { TimedPoints } from '../../src/ground/statistics/points.ts';

const TOWN_METRES = 12_000;
const DAYS = 1826;
const FOLLOWED_SHARE = 0.2;
const FOLLOWS_WITHIN = { metres: 100, days: 14 };

/**
 * Events of five years in a town of 12 by 12 km: a fifth follow an earlier one, near it and within two weeks of it.
 * @returns metres with one decimal, whole days from 0; in the order drawn, not by day; the same for the same seed
 */
export function nearRepeatEvents(count: number, seed: number): TimedPoints {
  const random = randomStream(seed, 2);
  const [x, y, days] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  for (let event = 0; event < count; event++) {
    const follows = event > 0 && random() < FOLLOWED_SHARE;
    const first = Math.floor(random() * event);
    x[event] = toDecimetre(follows ? x[first] + FOLLOWS_WITHIN.metres * drawNormal(random) : TOWN_METRES * random());
    y[event] = toDecimetre(follows ? y[first] + FOLLOWS_WITHIN.metres * drawNormal(random) : TOWN_METRES * random());
    const day = follows ? days[first] + random() * FOLLOWS_WITHIN.days : random() * DAYS;
    days[event] = Math.min(DAYS - 1, Math.floor(day));
  }
  return { x, y, days };
}

function toDecimetre(value: number): number {
  return Math.round(value * 10) / 10;
}
