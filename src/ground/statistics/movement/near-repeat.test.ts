import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearRepeatEvents } from '../../../../test/worlds/events.ts';
import { finish, finishInPieces } from '../computation.ts';
import type { TimedPoints } from '../points.ts';
import { bandAt } from './near-repeat-bands.ts';
import { nearRepeat, type NearRepeat, type NearRepeatInput } from './near-repeat.ts';
import { METRICS } from './neighbourhood.ts';

const WORLD = nearRepeatEvents({ count: 400, followers: 0.3, sideMetres: 2500, days: 300, seed: 8 });
const ASKED = {
  spaceBands: [100, 200, 400, 600],
  timeBands: [7, 14, 21],
  samePlace: false,
  conventions: 'half-open',
  metric: 'euclidean',
  draws: 99,
  seed: 1,
} as const;

function tableOf(input: Partial<NearRepeatInput>): NearRepeat {
  const found = finish(nearRepeat({ events: WORLD, ...ASKED, ...input }));
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value;
}

/** Every pair looked at. */
function naive(
  { x, y, days }: TimedPoints,
  { spaceBands, timeBands, samePlace, metric }: typeof ASKED | NearRepeatInput,
): number[][] {
  const limits = samePlace ? [Number.MIN_VALUE, ...spaceBands] : [...spaceBands];
  const table = Array.from({ length: limits.length + 1 }, () => Array.from({ length: timeBands.length + 1 }, () => 0));
  for (let one = 0; one < x.length; one++) {
    for (let other = 0; other < one; other++) {
      const [east, north] = [x[one] - x[other], y[one] - y[other]];
      const metres = metric === 'euclidean' ? Math.sqrt(east * east + north * north) : Math.abs(east) + Math.abs(north);
      table[bandAt(metres, limits)][bandAt(Math.abs(days[one] - days[other]), timeBands)]++;
    }
  }
  return table;
}

/*
 * Four events. Distances: 0-1 0 m, 0-2 and 1-2 150 m, all others beyond 400 m. Days 5, 5, 12, 30: differences 0, 7, 7 and
 * 25, 25, 18. Bands below 1, below 200, below 400 m; below 1, below 8 days. The pair 0-1 is nearest and soonest; the pairs
 * 0-2 and 1-2 are in the second row and second column; event 3 makes three pairs beyond both.
 * Expected in the second row and column: 2 pairs of the row * 2 of the column / 6 pairs.
 */
test('four events, put in their cells by hand', () => {
  const events = {
    x: Float64Array.of(1000, 1000, 1150, 5000),
    y: Float64Array.of(2000, 2000, 2000, 2000),
    days: Float64Array.of(5, 5, 12, 30),
  };
  const found = tableOf({ events, spaceBands: [1, 200, 400], timeBands: [1, 8] });
  expect(found.observed).toEqual([
    [1, 0, 0],
    [0, 2, 0],
    [0, 0, 0],
    [0, 0, 3],
  ]);
  expect(found.expected[1][1]).toBeCloseTo(4 / 6, 14);
  expect(found.expected[3][2]).toBeCloseTo(9 / 6, 14);
  expect(found.adjustedP.map((row) => row.at(-1))).toEqual([null, null, null, null]);
  // Every order has at least no pair.
  expect([found.p[0][1], found.p[1][0], found.p[2][2], found.p[3][0]]).toEqual([1, 1, 1, 1]);
  expect(found.identicalPairs).toBe(1);
  expect(found.calculatorLabels).toBeNull();
});

describe.each(METRICS)('%s', (metric) => {
  test.each([
    ['whole days', WORLD],
    ['parts of days', { ...WORLD, days: WORLD.days.map((day, event) => day + (event % 7) / 7) }],
    [
      'many at the same place',
      { ...WORLD, x: WORLD.x.map((x) => Math.round(x / 300) * 300), y: WORLD.y.map(() => 50) },
    ],
  ])('the table agrees with every pair looked at: %s', (_, events) => {
    for (const samePlace of [true, false]) {
      const asked = { ...ASKED, events, metric, samePlace };
      expect(tableOf(asked).observed).toEqual(naive(events, asked));
    }
  });
});

test('bands that are narrow, wide, many or of parts of days agree too', () => {
  const limits = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(limits, limits, fc.constantFrom(1, 0.5), (space, time, share) => {
      const spaceBands = space.toSorted((one, other) => one - other).map((limit) => limit * 20);
      const timeBands = time.toSorted((one, other) => one - other).map((limit) => limit * share);
      const asked = { ...ASKED, events: WORLD, spaceBands, timeBands, draws: 1 };
      expect(tableOf(asked).observed).toEqual(naive(WORLD, asked));
    }),
    { numRuns: 25 },
  );
});

test('every order of the days has the same pairs in each row and in each column', () => {
  const { observed, expected, meanExpected } = tableOf({});
  const sums = (table: readonly (readonly number[])[]): number[] => [
    ...table.map((row) => row.reduce((sum, value) => sum + value, 0)),
    ...table[0].map((_, column) => table.reduce((sum, row) => sum + row[column], 0)),
  ];
  expect(sums(observed)[0] + sums(observed)[1]).toBeGreaterThan(100);
  sums(expected).forEach((sum, place) => expect(sum).toBeCloseTo(sums(observed)[place], 6));
  sums(meanExpected).forEach((sum, place) => expect(sum).toBeCloseTo(sums(observed)[place], 6));
});

test('the mean of the draws is near the exact one, and the ratio is what was seen through it', () => {
  const { observed, expected, meanExpected, ratio } = tableOf({ draws: 2000 });
  for (let row = 0; row < 4; row++) {
    for (let column = 0; column < 3; column++) {
      const error = 4 * Math.sqrt((2 * expected[row][column]) / 2000);
      expect(Math.abs(meanExpected[row][column] - expected[row][column])).toBeLessThan(error);
      expect(ratio[row][column]).toBeCloseTo(observed[row][column] / meanExpected[row][column], 12);
    }
  }
});

test('near repeats are found where they were planted, and nowhere else', () => {
  const events = nearRepeatEvents({ count: 2000, followers: 0.2, sideMetres: 6000, days: 700, seed: 12 });
  const { p, adjustedP, ratio } = tableOf({ events, draws: 999 });
  expect([p[0][0], p[1][1], adjustedP[0][0], adjustedP[1][0]]).toEqual([0.001, 0.001, 0.001, 0.001]);
  expect(ratio[0][0]).toBeGreaterThan(3);
  expect(adjustedP[3][2]).toBeGreaterThan(0.05);
  for (const [row, cells] of adjustedP.entries()) {
    for (const [column, adjusted] of cells.entries())
      expect(adjusted ?? 1).toBeGreaterThanOrEqual(p[row][column] - 1e-12);
  }
});

test('parts of a day give the draws that whole days give', () => {
  const parts = { ...WORLD, days: WORLD.days.map((day) => day / 2) };
  const half = tableOf({ events: parts, timeBands: [3.5, 7, 10.5] });
  const whole = tableOf({});
  expect({ ...half, timeBands: [] }).toEqual({ ...whole, timeBands: [] });
});

test('the order of the events is without meaning; another seed gives another p', () => {
  const order = Int32Array.from({ length: 400 }, (_, event) => (event * 9) % 400);
  const along = (values: Float64Array): Float64Array => Float64Array.from(order, (event) => values[event]);
  const turned = { x: along(WORLD.x), y: along(WORLD.y), days: along(WORLD.days) };
  expect(tableOf({ events: turned })).toEqual(tableOf({}));
  expect(tableOf({ seed: 2 }).meanExpected).not.toEqual(tableOf({}).meanExpected);
});

test('the conventions of the calculator: tenths of a metre, the same place by itself, days without their hour', () => {
  const events = {
    x: Float64Array.of(100.02, 100.04, 300, 299.96, 9000),
    y: Float64Array.of(500, 500, 500, 500.4, 9000),
    days: Float64Array.of(3.2, 3.9, 8.8, 9.1, 40),
  };
  const asked = { events, spaceBands: [1, 200, 400], timeBands: [1, 6] };
  const held = tableOf({ ...asked, conventions: 'near-repeat-calculator', metric: 'manhattan' });
  expect(held.spaceBands.map(({ from, to }) => [from, to])).toEqual([
    [0, 0],
    [0, 1],
    [1, 200],
    [200, 400],
    [400, null],
  ]);
  // 0-1 at the same place on the same day; 2-3 nearly so, a day apart; 200.0 m and above between the two places.
  expect(held.observed.map((row) => row.slice(0, 2))).toEqual([
    [1, 0],
    [0, 1],
    [0, 0],
    [0, 2],
    [0, 0],
  ]);
  expect(held.calculatorLabels?.space).toEqual([
    'Same location',
    '1 to 1 meters',
    '2 to 200 meters',
    '201 to 400 meters',
    'More than 400 meters',
  ]);
  const plain = tableOf({ ...asked, samePlace: true, metric: 'manhattan' });
  expect(plain.observed[0]).toEqual([0, 0, 0]);
});

test('tells how much is done, and can be let go', async () => {
  const shares: number[] = [];
  const events = nearRepeatEvents({ count: 3000, followers: 0.2, sideMetres: 2500, days: 900, seed: 6 });
  const asked = { events, ...ASKED, draws: 120 };
  const pause = async (): Promise<void> => {};
  const found = await finishInPieces(nearRepeat(asked), { pause, onProgress: (share) => shares.push(share) });
  expect(found).toEqual(finish(nearRepeat(asked)));
  expect(shares.length).toBeGreaterThan(2);
  expect(shares.at(-1)).toBe(1);
  const stop = new AbortController();
  const stopped = finishInPieces(nearRepeat(asked), { pause: async () => stop.abort(), signal: stop.signal });
  await expect(stopped).rejects.toThrow('aborted');
});

describe('refuses', () => {
  function codeOf(input: Partial<NearRepeatInput>): unknown {
    const found = finish(nearRepeat({ events: WORLD, ...ASKED, ...input }));
    return found.ok ? found.value : found.refusal;
  }
  const backwards = { ...WORLD, days: WORLD.days.toReversed() };

  test('bands that hold no pair in space: a table of zeros would read as no near repeats', () => {
    const bands = { ...ASKED, spaceBands: [0.01, 0.02] };
    const inside = naive(WORLD, { ...bands, events: WORLD }).slice(0, 2);
    expect(inside.flat().reduce((sum, count) => sum + count, 0)).toBe(0);
    expect(codeOf(bands)).toEqual({ code: 'no-pairs-in-space', detail: { limitMetres: 0.02 } });
  });

  test('bands that hold every pair, or a last limit that no pair of days reaches', () => {
    const wide = { ...ASKED, spaceBands: [90_000], events: WORLD };
    expect(naive(backwards, wide)).toEqual(naive(WORLD, wide));
    expect(codeOf({ spaceBands: [90_000] })).toEqual({ code: 'all-pairs-in-space', detail: { limitMetres: 90_000 } });
    const long = { ...ASKED, timeBands: [301], events: WORLD };
    expect(naive(backwards, long)).toEqual(naive(WORLD, long));
    expect(codeOf({ timeBands: [301] })).toEqual({ code: 'all-pairs-in-time', detail: { limitDays: 301 } });
    const apart = { ...WORLD, days: WORLD.days.map((_, event) => event * 3) };
    expect(naive(apart, { ...ASKED, events: apart, timeBands: [2] }).map(([first]) => first)).toEqual([0, 0, 0, 0, 0]);
    expect(codeOf({ events: apart, timeBands: [2] })).toEqual({ code: 'no-pairs-in-time', detail: { limitDays: 2 } });
  });

  test('bands that do not rise, and events that cannot be compared', () => {
    expect(codeOf({ spaceBands: [200, 100] })).toMatchObject({ code: 'limits-not-rising' });
    expect(codeOf({ timeBands: [] })).toEqual({ code: 'empty-data', detail: { name: 'timeBands' } });
    const one = { ...WORLD, days: WORLD.days.map(() => 4) };
    expect(naive(one, { ...ASKED, events: one })[0][0]).toBeGreaterThan(100);
    expect(codeOf({ events: one })).toMatchObject({ code: 'all-at-one-time' });
    const two = { x: WORLD.x.slice(0, 2), y: WORLD.y.slice(0, 2), days: WORLD.days.slice(0, 2) };
    expect(codeOf({ events: two })).toMatchObject({ code: 'too-few-events' });
  });

  test('more pairs than fit the memory', () => {
    const x = Float64Array.from({ length: 6000 }, (_, event) => event % 7);
    expect(codeOf({ events: { x, y: x, days: x } })).toMatchObject({ code: 'too-many-pairs' });
  });
});
