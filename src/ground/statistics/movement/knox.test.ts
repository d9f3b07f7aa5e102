import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearRepeatEvents } from '../../../../test/worlds/events.ts';
import { finish, finishInPieces } from '../computation.ts';
import type { TimedPoints } from '../points.ts';
import { countedTimes, inUnits } from './events.ts';
import { countClose, countKnoxDraws, type KnoxPairs } from './knox-draws.ts';
import { knox, type Knox, type KnoxInput } from './knox.ts';
import { nearPairs } from './near-rows.ts';

const WORLD = nearRepeatEvents({ count: 300, followers: 0.3, sideMetres: 3000, days: 400, seed: 5 });
const ASKED = { spaceLimitMetres: 200, timeLimitDays: 14, metric: 'euclidean', draws: 199, seed: 1 } as const;

function eventsOf(rows: readonly (readonly [x: number, y: number, day: number])[]): TimedPoints {
  return {
    x: Float64Array.from(rows, ([x]) => x),
    y: Float64Array.from(rows, ([, y]) => y),
    days: Float64Array.from(rows, ([, , day]) => day),
  };
}

/** Pairs as Knox counts them in draws. */
function pairsOf({ days, ...points }: TimedPoints, limitMetres: number, limitDays: number): KnoxPairs {
  const near = finish(nearPairs(points, limitMetres, 'euclidean'));
  if (!near.ok) throw new Error(near.refusal.code);
  const counted = countedTimes(days);
  return { near: near.value, times: counted.times.toSorted(), limit: inUnits(limitDays, counted) };
}

function foundOf(input: Partial<KnoxInput>): Knox {
  const found = finish(knox({ events: WORLD, ...ASKED, ...input }));
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value;
}

/*
 * Five events: three within 100 m of each other on days 1, 2 and 40, two 100 m apart elsewhere on days 3 and 90.
 * Close in space: 3 + 1 = 4 pairs of 10. Close in time (at most 2 days): days 1-2, 1-3 and 2-3, 3 pairs.
 * Close in both: the pair of days 1 and 2. Expected 4 * 3 / 10 = 1.2.
 * Deviation: pairs of space that meet, 3 (in the triangle); of time, 3 (in the triangle of days 1, 2, 3). All meeting:
 * 10 * 3 = 30; all apart: 45 - 30 = 15; of space apart 6 - 3 = 3, of time 3 - 3 = 0.
 * Variance 1.2 + 2 * (3 * 3 / 30 + 3 * 0 / 15) - 1.44 = 0.36.
 * Which three days fall on the triangle decides the count: all of 1, 2, 3 (1 way of 10) gives 3, two of them (6 ways) 1, one
 * of them (3 ways) 1, since the other two then fall on the pair. Mean 12 / 10, and p = 1: no order has less than 1.
 */
test('five events, counted by hand', () => {
  const events = eventsOf([
    [1000, 2000, 1],
    [1060, 2000, 2],
    [1000, 2100, 40],
    [7000, 5000, 3],
    [7100, 5000, 90],
  ]);
  const found = foundOf({ events, spaceLimitMetres: 120, timeLimitDays: 2 });
  expect(found).toMatchObject({ pairs: 10, closeInSpace: 4, closeInTime: 3, observed: 1, identicalPairs: 0 });
  expect(found.expected).toBeCloseTo(1.2, 14);
  expect(found.ratio).toBeCloseTo(1 / 1.2, 14);
  expect(found.standardDeviation).toBeCloseTo(0.6, 14);
  expect(found.poissonP).toBeCloseTo(1 - Math.exp(-1.2), 14);
  expect(found.p).toBe(1);
  expect(found.chanceInterval).toEqual([1, 3]);
});

test('a pair exactly at both limits is close; a hair further is not', () => {
  const events = eventsOf([
    [0, 0, 0],
    [30, 40, 7],
    [500, 900, 100],
    [525, 930, 107.01],
  ]);
  const asked = { events, timeLimitDays: 7 };
  expect(foundOf({ ...asked, spaceLimitMetres: 50 }).observed).toBe(1);
  expect(foundOf({ ...asked, spaceLimitMetres: 49 }).observed).toBe(0);
  expect(foundOf({ ...asked, spaceLimitMetres: 70, metric: 'manhattan' }).observed).toBe(1);
  expect(foundOf({ ...asked, spaceLimitMetres: 69, metric: 'manhattan' }).observed).toBe(0);
});

test('counts agree with every pair looked at, in whole days and in parts of days', () => {
  const hours = WORLD.days.map((day, event) => day + (event % 24) / 24);
  for (const days of [WORLD.days, hours]) {
    const events = { ...WORLD, days };
    const found = foundOf({ events });
    let [space, time, both] = [0, 0, 0];
    for (let one = 0; one < days.length; one++) {
      for (let other = 0; other < one; other++) {
        const near = Math.hypot(WORLD.x[one] - WORLD.x[other], WORLD.y[one] - WORLD.y[other]) <= 200;
        const soon = Math.abs(days[one] - days[other]) <= 14;
        space += Number(near);
        time += Number(soon);
        both += Number(near && soon);
      }
    }
    expect([found.closeInSpace, found.closeInTime, found.observed]).toEqual([space, time, both]);
    expect(found.p).toBe(1 / 200);
  }
});

test('the mean and the deviation of the draws are near the exact ones', () => {
  const drawn = countKnoxDraws(pairsOf(WORLD, 200, 14), 3, 0, 4000);
  const { expected, standardDeviation } = foundOf({});
  const mean = drawn.reduce((sum, count) => sum + count, 0) / drawn.length;
  const square = drawn.reduce((sum, count) => sum + (count - mean) ** 2, 0) / drawn.length;
  expect(Math.abs(mean - expected)).toBeLessThan((4 * standardDeviation) / Math.sqrt(4000));
  expect(Math.sqrt(square) / standardDeviation).toBeCloseTo(1, 1);
});

test('draws are the same in one go and in parts, in whole days, by the clock, and by shares of days', () => {
  const worlds = [1, 1 / 24, 1 / 7].map((share) =>
    pairsOf({ ...WORLD, days: WORLD.days.map((day) => day * share) }, 200, 14 * share),
  );
  expect(worlds.map(({ times }) => times.constructor.name)).toEqual(['Int32Array', 'Float64Array', 'Float64Array']);
  const [whole, ...others] = worlds;
  const all = countKnoxDraws(whole, 7, 0, 50);
  expect([...countKnoxDraws(whole, 7, 0, 20), ...countKnoxDraws(whole, 7, 20, 50)]).toEqual([...all]);
  expect(new Set(all).size).toBeGreaterThan(5);
  expect(countKnoxDraws(others[0], 7, 0, 50)).toEqual(all);
});

test('a week apart by the clock is seven days apart, though the numbers are not quite', () => {
  const [first, second] = [12 + (10 * 60 + 20) / 1440, 19 + (10 * 60 + 20) / 1440];
  expect(second - first).toBeGreaterThan(7);
  const events = eventsOf([
    [0, 0, first],
    [30, 40, second],
    [500, 900, 150],
    [900, 100, 153],
  ]);
  expect(foundOf({ events, spaceLimitMetres: 50, timeLimitDays: 7 }).observed).toBe(1);
  expect(foundOf({ events, spaceLimitMetres: 50, timeLimitDays: 7 - 1 / 86_400 }).observed).toBe(0);
});

test('the order of the events, where the map begins and the first day are without meaning', () => {
  const order = Int32Array.from({ length: 300 }, (_, event) => (event * 7) % 300);
  const turned = {
    x: Float64Array.from(order, (event) => WORLD.x[event]),
    y: Float64Array.from(order, (event) => WORLD.y[event]),
    days: Float64Array.from(order, (event) => WORLD.days[event]),
  };
  expect(foundOf({ events: turned })).toEqual(foundOf({}));
  const moved = {
    x: WORLD.x.map((x) => x + 690_000),
    y: WORLD.y.map((y) => y + 6_790_000),
    days: WORLD.days.map((day) => day + 16_801),
  };
  expect(foundOf({ events: moved })).toEqual(foundOf({}));
});

test('another unit of length, of time, gives the same', () => {
  fc.assert(
    fc.property(fc.constantFrom(2, 0.5, 8), fc.constantFrom(2, 4), (longer, slower) => {
      const events = {
        x: WORLD.x.map((x) => Math.round(x) * longer),
        y: WORLD.y.map((y) => Math.round(y) * longer),
        days: WORLD.days.map((day) => day * slower),
      };
      const rounded = { ...WORLD, x: WORLD.x.map(Math.round), y: WORLD.y.map(Math.round) };
      const { observed, expected, closeInTime } = foundOf({ events: rounded });
      const asked = { events, spaceLimitMetres: 200 * longer, timeLimitDays: 14 * slower };
      expect(foundOf(asked)).toMatchObject({ observed, expected, closeInTime });
    }),
    { numRuns: 6 },
  );
});

test('the same seed gives the same bytes, another one another p', () => {
  const weak = { spaceLimitMetres: 600, timeLimitDays: 90 };
  expect(foundOf(weak)).toEqual(foundOf(weak));
  expect(foundOf({ ...weak, seed: 2 }).chanceInterval).not.toEqual(foundOf(weak).chanceInterval);
});

test('events written twice are told about', () => {
  const events = eventsOf([
    [5, 5, 1],
    [5, 5, 1],
    [5, 5, 2],
    [90, 90, 30],
  ]);
  expect(foundOf({ events, spaceLimitMetres: 10, timeLimitDays: 5 })).toMatchObject({ identicalPairs: 1, observed: 3 });
});

test('tells how much is done, and can be let go', async () => {
  const shares: number[] = [];
  const large = nearRepeatEvents({ count: 3000, followers: 0.2, sideMetres: 2000, days: 900, seed: 6 });
  const asked = { events: large, ...ASKED, draws: 500 };
  const pause = async (): Promise<void> => {};
  const found = await finishInPieces(knox(asked), { pause, onProgress: (share) => shares.push(share) });
  expect(found).toEqual(finish(knox(asked)));
  expect(shares.length).toBeGreaterThan(2);
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  expect(shares.at(-1)).toBe(1);
  const stop = new AbortController();
  const stopped = finishInPieces(knox(asked), { pause: async () => stop.abort(), signal: stop.signal });
  await expect(stopped).rejects.toThrow('aborted');
});

describe('refuses', () => {
  /** What would be counted without any demand. */
  function unguarded(events: TimedPoints, limitMetres: number, limitDays: number): number {
    const near = finish(nearPairs(events, limitMetres, 'euclidean'));
    return near.ok ? countClose(near.value, events.days, limitDays) : NaN;
  }
  function codeOf(input: Partial<KnoxInput>): unknown {
    const found = finish(knox({ events: WORLD, ...ASKED, ...input }));
    return found.ok ? found.value : found.refusal;
  }

  test('two events: their days in the other order are the same pair, so p would be 1', () => {
    const events = eventsOf([
      [10, 10, 1],
      [20, 20, 2],
    ]);
    expect(unguarded(events, 50, 5)).toBe(unguarded({ ...events, days: Float64Array.of(2, 1) }, 50, 5));
    expect(codeOf({ events })).toEqual({ code: 'too-few-events', detail: { count: 2, least: 3 } });
  });

  test('all at one time: every pair in space would be close in both', () => {
    const events = { ...WORLD, days: WORLD.days.map(() => 12.5) };
    expect(unguarded(events, 200, 14)).toBe(foundOf({}).closeInSpace);
    expect(codeOf({ events })).toEqual({ code: 'all-at-one-time', detail: { count: 300 } });
  });

  test('seconds written as days: an hour apart would not be close at a limit of 14', () => {
    const events = eventsOf([
      [10, 10, 0],
      [20, 20, 3600],
      [900, 900, 40_000_000],
    ]);
    expect(unguarded(events, 50, 14)).toBe(0);
    expect(codeOf({ events })).toEqual({ code: 'period-too-long', detail: { spanDays: 40_000_000, mostDays: 36_525 } });
  });

  test('a coordinate without its decimal point: its neighbour would be lost in silence', () => {
    const rows = [
      [690_100, 6_790_100, 1],
      [690_150, 67_901_003, 2],
      [690_900, 6_790_900, 50],
    ] as const;
    expect(unguarded(eventsOf(rows), 200, 14)).toBe(0);
    const meant = eventsOf([rows[0], [690_150, 6_790_100.3, 2], rows[2]]);
    expect(unguarded(meant, 200, 14)).toBe(1);
    expect(codeOf({ events: eventsOf(rows) })).toEqual({ code: 'extent-too-large', detail: { metres: 61_110_903 } });
  });

  test('degrees as metres: places a kilometre apart would be close', () => {
    const events = eventsOf([
      [18.0632, 59.3341, 1],
      [18.0811, 59.3342, 2],
      [17.9004, 59.4402, 50],
    ]);
    expect(unguarded(events, 200, 14)).toBe(1);
    expect(codeOf({ events })).toMatchObject({ code: 'degrees-as-metres' });
  });

  test('a limit below 0: nothing would be close, however near', () => {
    expect(unguarded(WORLD, -200, 14)).toBe(0);
    expect(codeOf({ spaceLimitMetres: -200 })).toEqual({
      code: 'limit-negative',
      detail: { name: 'spaceLimitMetres', value: -200 },
    });
    expect(codeOf({ timeLimitDays: NaN })).toMatchObject({ code: 'limit-negative', detail: { name: 'timeLimitDays' } });
  });

  test('limits that hold no pair, or all: the count is the same in every order, and p would be 1', () => {
    const pairs = (300 * 299) / 2;
    const backwards = { ...WORLD, days: WORLD.days.toReversed() };
    expect([unguarded(WORLD, 0.05, 14), unguarded(backwards, 0.05, 14)]).toEqual([0, 0]);
    expect(codeOf({ spaceLimitMetres: 0.05 })).toEqual({ code: 'no-pairs-in-space', detail: { limitMetres: 0.05 } });
    expect([unguarded(WORLD, 200, 500), unguarded(backwards, 200, 500)]).toEqual(
      Array(2).fill(foundOf({}).closeInSpace),
    );
    expect(codeOf({ timeLimitDays: 500 })).toEqual({ code: 'all-pairs-in-time', detail: { limitDays: 500 } });
    expect(unguarded(WORLD, 9000, 500)).toBe(pairs);
    expect(codeOf({ spaceLimitMetres: 9000 })).toEqual({ code: 'all-pairs-in-space', detail: { limitMetres: 9000 } });
    const apart = { ...WORLD, days: WORLD.days.map((_, event) => event * 3) };
    expect(unguarded(apart, 200, 2)).toBe(0);
    expect(codeOf({ events: apart, timeLimitDays: 2 })).toEqual({ code: 'no-pairs-in-time', detail: { limitDays: 2 } });
  });

  test('events that are missing, no numbers, or without a day', () => {
    const none = new Float64Array(0);
    expect(codeOf({ events: { x: none, y: none, days: none } })).toEqual({ code: 'empty-data', detail: { name: 'x' } });
    // NaN is near nothing: the event would be left out in silence.
    const hole = { ...WORLD, x: WORLD.x.with(4, NaN) };
    expect(unguarded(hole, 200, 14)).toBeLessThanOrEqual(foundOf({}).observed);
    expect(codeOf({ events: hole })).toEqual({ code: 'not-finite', detail: { name: 'x', place: 4 } });
    expect(codeOf({ events: { ...WORLD, days: WORLD.days.slice(1) } })).toMatchObject({ code: 'lengths-differ' });
  });

  test('more events than can be put in one order', () => {
    // The place on the curve and the number of the event share one double.
    expect(2 ** 32 * 2 ** 21).toBe(Number.MAX_SAFE_INTEGER + 1);
    const x = Float64Array.from({ length: 2_000_001 }, (_, event) => event);
    expect(codeOf({ events: { x, y: x, days: x } })).toEqual({
      code: 'too-many-points',
      detail: { count: 2_000_001, most: 2_000_000 },
    });
  });

  test('more pairs than fit the memory', () => {
    const x = Float64Array.from({ length: 6000 }, (_, event) => event % 7);
    const found = codeOf({ events: { x, y: x, days: Float64Array.from(x.keys()) } });
    expect(found).toMatchObject({ code: 'too-many-pairs', detail: { most: 10_000_000 } });
  });
});
