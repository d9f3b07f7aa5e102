import type { Random } from '../../src/ground/random.ts';
import type { TimedPoints } from '../../src/ground/statistics/index.ts';
import { drawNormal } from '../../src/ground/statistics/numbers/draw.ts';
import { randomStream } from '../../src/ground/statistics/numbers/random-stream.ts';

export interface NearRepeatWorld {
  readonly count: number;
  /** of the events, how many follow an earlier one */
  readonly followers: number;
  readonly sideMetres: number;
  readonly days: number;
  readonly seed: number;
}

/**
 * Events of which some follow an earlier one, about 100 metres away and within two weeks; the rest fall anywhere and at any
 * time. Coordinates to a tenth of a metre, whole days, as registers have them.
 */
export function nearRepeatEvents({ count, followers, sideMetres, days, seed }: NearRepeatWorld): TimedPoints {
  const random = randomStream(seed, 0);
  const events = { x: new Float64Array(count), y: new Float64Array(count), days: new Float64Array(count) };
  for (let event = 0; event < count; event++) {
    const follows = event > 0 && random() < followers;
    const before = Math.floor(random() * event);
    events.x[event] = inTenths(follows ? events.x[before] + 100 * drawNormal(random) : sideMetres * random());
    events.y[event] = inTenths(follows ? events.y[before] + 100 * drawNormal(random) : sideMetres * random());
    const day = follows ? events.days[before] + Math.floor(14 * random()) : Math.floor(days * random());
    events.days[event] = Math.min(days - 1, day);
  }
  return events;
}

/**
 * Events that gather in few places and in one season, both strongly, but neither because of the other: the null, with groups
 * as unequal as they come.
 */
export function unevenEvents(count: number, random: Random): TimedPoints {
  const events = { x: new Float64Array(count), y: new Float64Array(count), days: new Float64Array(count) };
  for (let event = 0; event < count; event++) {
    const place = Math.floor(12 * random() ** 3);
    events.x[event] = inTenths(700 * place + 90 * drawNormal(random));
    events.y[event] = inTenths(400 * (place % 3) + 90 * drawNormal(random));
    events.days[event] = Math.floor(random() < 0.6 ? 200 + 40 * random() : 365 * random());
  }
  return events;
}

function inTenths(metres: number): number {
  return Math.round(metres * 10) / 10;
}
