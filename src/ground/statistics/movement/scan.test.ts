import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearRepeatEvents } from '../../../../test/worlds/events.ts';
import { finish, finishInPieces } from '../computation.ts';
import { randomStream } from '../numbers/random-stream.ts';
import type { Points, TimedPoints } from '../points.ts';
import { logRatioOf } from './scan-search.ts';
import { scan, type Scan, type ScanInput } from './scan.ts';

const WORLD = nearRepeatEvents({ count: 250, followers: 0.2, sideMetres: 3000, days: 200, seed: 9 });
const ASKED = {
  maxRadiusMetres: 400,
  maxDays: 14,
  minCases: 2,
  largestShare: 0.5,
  analysis: 'retrospective',
  daysBetweenAnalyses: 1,
  mostClusters: 5,
  draws: 99,
  seed: 1,
} as const;

function eventsOf(rows: readonly (readonly [x: number, y: number, day: number])[]): TimedPoints {
  return {
    x: Float64Array.from(rows, ([x]) => x),
    y: Float64Array.from(rows, ([, y]) => y),
    days: Float64Array.from(rows, ([, , day]) => day),
  };
}

function scanned(input: Partial<ScanInput>): Scan {
  const found = finish(scan({ events: WORLD, ...ASKED, ...input }));
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value;
}

/** The best of all cylinders, each looked at: every centre, every event's distance, every first and last day. */
function bestByTrying({ events, centres, ...asked }: ScanInput): number {
  const { x, y } = centres ?? events;
  const days = Array.from(events.days, Math.floor);
  const [first, last] = [Math.min(...days), Math.floor(asked.endDay ?? Math.max(...days))];
  let best = 0;
  for (let centre = 0; centre < x.length; centre++) {
    const metres = days.map((_, event) =>
      Math.sqrt((events.x[event] - x[centre]) ** 2 + (events.y[event] - y[centre]) ** 2),
    );
    for (const radius of metres.filter((apart) => apart <= asked.maxRadiusMetres)) {
      const inCircle = days.filter((_, event) => metres[event] <= radius);
      if (inCircle.length > days.length * asked.largestShare) continue;
      for (let from = first; from <= last; from++) {
        const ends =
          asked.analysis === 'prospective' ? [last] : Array.from({ length: asked.maxDays }, (_, more) => from + more);
        for (const to of ends.filter((end) => end - from < asked.maxDays)) {
          const [cases, inDays] = [inCircle, days].map((some) => some.filter((day) => day >= from && day <= to).length);
          if (cases < asked.minCases) continue;
          best = Math.max(best, logRatioOf(cases, inCircle.length * inDays, days.length));
        }
      }
    }
  }
  return best;
}

/*
 * Six events: three at one place on days 9, 10 and 10, three at another on days 1, 3 and 5. Up to three days that end on day 10.
 * One day: 2 cases, expected 3 * 2 / 6 = 1; 2 ln 2 + 4 ln (4 / 5) = 0.49. Two days: 3 cases, expected 3 * 3 / 6 = 1.5;
 * 3 ln 2 + 3 ln (3 / 4.5) = 3 ln (4 / 3) = 0.86. Three days are no better than two. Only when days 9, 10 and 10 all fall on one
 * place is the best as good: 2 of the 20 ways to deal out three days of six. So p is about 0.1.
 */
test('six events at two places, worked by hand', () => {
  const events = eventsOf([
    [1000, 2000, 9],
    [1000, 2000, 10],
    [1000, 2000, 10],
    [6000, 2000, 1],
    [6000, 2000, 3],
    [6000, 2000, 5],
  ]);
  const asked = { events, maxDays: 3, analysis: 'prospective', draws: 4999 } as const;
  const found = scanned(asked);
  expect(found).toMatchObject({ events: 6, centres: 2, firstDay: 1, endDay: 10 });
  expect(found.clusters).toHaveLength(1);
  const [cluster] = found.clusters;
  expect(cluster).toMatchObject({ centre: { x: 1000, y: 2000 }, radiusMetres: 0, firstDay: 9, lastDay: 10 });
  expect(cluster).toMatchObject({ observed: 3, expected: 1.5, ratio: 2, events: [0, 1, 2] });
  expect(cluster.logLikelihoodRatio).toBeCloseTo(3 * Math.log(4 / 3), 12);
  expect(Math.abs(cluster.p - 0.1)).toBeLessThan(4.5 * Math.sqrt(0.09 / 4999));
  expect(cluster.recurrenceDays).toBeCloseTo(1 / cluster.p, 12);
  expect(scanned({ ...asked, daysBetweenAnalyses: 7 }).clusters[0].recurrenceDays).toBeCloseTo(7 / cluster.p, 12);
});

describe('finds the best that trying every cylinder finds', () => {
  const COORDINATE = fc.integer({ min: 0, max: 6 }).map((value) => 1000 + value * 50);
  const EVENT = fc.tuple(COORDINATE, COORDINATE, fc.integer({ min: 0, max: 24 }));
  const EVENTS = fc.array(EVENT, { minLength: 8, maxLength: 24 });
  const SETTINGS = fc.record({
    maxRadiusMetres: fc.constantFrom(0, 50, 120, 400),
    maxDays: fc.integer({ min: 1, max: 9 }),
    minCases: fc.integer({ min: 1, max: 4 }),
    largestShare: fc.constantFrom(0.3, 0.5, 0.9),
    endDay: fc.constantFrom(undefined, 24, 30.5),
  });

  test.each(['prospective', 'retrospective'] as const)('%s', (analysis) => {
    let compared = 0;
    fc.assert(
      fc.property(EVENTS, SETTINGS, (rows, { endDay, ...settings }) => {
        const asked = {
          ...ASKED,
          ...settings,
          ...(endDay !== undefined && { endDay }),
          events: eventsOf(rows),
          analysis,
          draws: 1,
        };
        const found = finish(scan(asked));
        if (!found.ok) return;
        compared++;
        const [best] = found.value.clusters;
        expect(best?.logLikelihoodRatio ?? 0).toBeCloseTo(bestByTrying(asked), 10);
      }),
      { numRuns: 80 },
    );
    expect(compared).toBeGreaterThan(25);
  });

  test('about centres that were given', () => {
    const centres: Points = { x: Float64Array.of(500, 2500, 1400.5), y: Float64Array.of(700, 900, 2600) };
    for (const analysis of ['prospective', 'retrospective'] as const) {
      const events = { x: WORLD.x.slice(0, 90), y: WORLD.y.slice(0, 90), days: WORLD.days.slice(0, 90) };
      const asked = { ...ASKED, events, centres, maxRadiusMetres: 900, minCases: 1, maxDays: 30, analysis };
      const found = scanned(asked);
      expect(found.centres).toBe(3);
      expect(found.clusters[0].logLikelihoodRatio).toBeCloseTo(bestByTrying(asked), 10);
    }
  });
});

describe('a cluster', () => {
  /** Twelve events within 100 m and the last five days, where otherwise about one in two hundred is. */
  const random = randomStream(3, 0);
  const planted = eventsOf(
    Array.from({ length: 240 }, (_, event) =>
      event < 12
        ? ([2000 + 100 * random(), 1500 + 100 * random(), 115 + Math.floor(5 * random())] as const)
        : ([3000 * random(), 3000 * random(), Math.floor(120 * random())] as const),
    ).map(([x, y, day]) => [Math.round(x), Math.round(y), day] as const),
  );

  test('that is going on is found where and when it was planted', () => {
    const { clusters } = scanned({ events: planted, analysis: 'prospective', draws: 999 });
    expect(clusters[0].p).toBe(0.001);
    expect(clusters[0].recurrenceDays).toBeCloseTo(1000, 9);
    expect(Math.hypot(clusters[0].centre.x - 2050, clusters[0].centre.y - 1550)).toBeLessThan(150);
    expect(clusters[0].events.filter((event) => event < 12).length).toBeGreaterThanOrEqual(10);
    expect(clusters[0]).toMatchObject({ lastDay: 119 });
    expect(clusters[0].firstDay).toBeGreaterThanOrEqual(113);
  });

  test('has the events that lie in it, and as many as are expected from its place and its days', () => {
    for (const cluster of scanned({ events: planted }).clusters) {
      const { centre, radiusMetres, firstDay, lastDay } = cluster;
      const near = (event: number): boolean =>
        Math.hypot(planted.x[event] - centre.x, planted.y[event] - centre.y) <= radiusMetres + 1e-9;
      const soon = (event: number): boolean => planted.days[event] >= firstDay && planted.days[event] <= lastDay;
      const all = [...planted.x.keys()];
      expect(cluster.events).toEqual(all.filter((event) => near(event) && soon(event)));
      expect(cluster.observed).toBe(cluster.events.length);
      expect(cluster.expected).toBeCloseTo((all.filter(near).length * all.filter(soon).length) / 240, 12);
    }
  });

  test('shares no event of its circle with one before it', () => {
    const { clusters } = scanned({ events: planted, mostClusters: 20 });
    expect(clusters.length).toBeGreaterThan(3);
    for (const [place, one] of clusters.entries()) {
      for (const other of clusters.slice(0, place)) {
        expect(one.logLikelihoodRatio).toBeLessThanOrEqual(other.logLikelihoodRatio);
        expect(one.p).toBeGreaterThanOrEqual(other.p);
        expect(one.events.some((event) => other.events.includes(event))).toBe(false);
      }
    }
    expect(scanned({ events: planted, mostClusters: 2 }).clusters).toEqual(clusters.slice(0, 2));
  });

  test('is the same whatever the order of the events, where the map begins and which day is the first', () => {
    const order = Int32Array.from({ length: 240 }, (_, event) => (event * 7) % 240);
    const along = (values: Float64Array): Float64Array => Float64Array.from(order, (event) => values[event]);
    const turned = { x: along(planted.x), y: along(planted.y), days: along(planted.days) };
    const there = scanned({ events: turned }).clusters.map((cluster) => ({
      ...cluster,
      events: cluster.events.map((event) => order[event]).toSorted((one, other) => one - other),
    }));
    expect(there).toEqual(scanned({ events: planted }).clusters);
    const moved = {
      x: planted.x.map((x) => x + 690_000),
      y: planted.y.map((y) => y + 6_790_000),
      days: planted.days.map((day) => day + 20_000.75),
    };
    const [first] = scanned({ events: moved }).clusters;
    const [plain] = scanned({ events: planted }).clusters;
    expect(first).toEqual({
      ...plain,
      centre: { x: plain.centre.x + 690_000, y: plain.centre.y + 6_790_000 },
      firstDay: plain.firstDay + 20_000,
      lastDay: plain.lastDay + 20_000,
    });
  });

  test('gets the same p from the same seed, and another from another', () => {
    const weak = { events: WORLD, analysis: 'prospective' } as const;
    expect(scanned(weak)).toEqual(scanned(weak));
    const ps = (seed: number): number[] => scanned({ ...weak, seed, mostClusters: 9 }).clusters.map(({ p }) => p);
    expect(ps(2)).not.toEqual(ps(1));
  });
});

test('tells how much is done, and can be let go', async () => {
  const shares: number[] = [];
  const events = nearRepeatEvents({ count: 1000, followers: 0.2, sideMetres: 3000, days: 900, seed: 6 });
  const asked = { events, ...ASKED, draws: 30 };
  const pause = async (): Promise<void> => {};
  const found = await finishInPieces(scan(asked), { pause, onProgress: (share) => shares.push(share) });
  expect(found).toEqual(finish(scan(asked)));
  expect(shares.length).toBeGreaterThan(2);
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  expect(shares.at(-1)).toBeGreaterThan(0.8);
  expect(shares.at(-1)).toBeLessThanOrEqual(1);
  const stop = new AbortController();
  const stopped = finishInPieces(scan(asked), { pause: async () => stop.abort(), signal: stop.signal });
  await expect(stopped).rejects.toThrow('aborted');
});

describe('refuses', () => {
  const SOME = { x: WORLD.x.slice(0, 50), y: WORLD.y.slice(0, 50), days: WORLD.days.slice(0, 50) };
  function codeOf(input: Partial<ScanInput>): unknown {
    const found = finish(scan({ events: WORLD, ...ASKED, ...input }));
    return found.ok ? found.value : found.refusal;
  }

  test('a longest cylinder of more than half the period: its days would say nothing of when', () => {
    // All days: as many in the circle as expected, however many they are.
    expect(logRatioOf(40, 40 * 250, 250)).toBe(0);
    expect(codeOf({ maxDays: 101 })).toEqual({ code: 'window-too-long', detail: { maxDays: 101, spanDays: 200 } });
    expect(codeOf({ maxDays: 100 })).toMatchObject({ events: 250 });
  });

  test('events after the last day: they would be as recent as those of the last day', () => {
    const ageOfLast = 150 - 199;
    expect(ageOfLast).toBeLessThan(ASKED.maxDays);
    expect(codeOf({ endDay: 150 })).toEqual({ code: 'event-after-end', detail: { lastDay: 199, endDay: 150 } });
  });

  test('circles too small for a cluster: none found would read as none there', () => {
    const few = { maxRadiusMetres: 1, minCases: 4 };
    expect(bestByTrying({ events: SOME, ...ASKED, ...few })).toBe(0);
    expect(codeOf(few)).toEqual({ code: 'no-circle', detail: { maxRadiusMetres: 1, least: 4, most: 125 } });
  });

  test('circles that all hold more than their share', () => {
    const crowded = { ...SOME, x: SOME.x.map(() => 5), y: SOME.y.map(() => 5) };
    expect(bestByTrying({ events: crowded, ...ASKED })).toBe(0);
    expect(codeOf({ events: crowded })).toMatchObject({ code: 'no-circle' });
  });

  test('circles of one event more than their share, and not of just as many', () => {
    const four = eventsOf(
      Array.from({ length: 10 }, (_, event) => [event < 4 ? 500 : 5000 + 900 * event, 700, event * 9] as const),
    );
    const asked = { events: four, minCases: 1, maxRadiusMetres: 5 };
    const radii = (largestShare: number): number[] =>
      scanned({ ...asked, largestShare, mostClusters: 20 }).clusters.map(({ events }) => events.length);
    expect(radii(0.4).length).toBeGreaterThan(0);
    expect(codeOf({ ...asked, minCases: 4, largestShare: 0.39 })).toMatchObject({
      code: 'no-circle',
      detail: { most: 3 },
    });
    expect(codeOf({ ...asked, minCases: 4, largestShare: 0.4 })).toMatchObject({ events: 10 });
  });

  test('settings that no circle can have', () => {
    expect(bestByTrying({ events: SOME, ...ASKED, maxRadiusMetres: -1 })).toBe(0);
    expect(codeOf({ maxRadiusMetres: -1 })).toMatchObject({ code: 'limit-negative' });
    expect(bestByTrying({ events: SOME, ...ASKED, largestShare: 0 })).toBe(0);
    expect(codeOf({ largestShare: 0 })).toMatchObject({ code: 'share-out-of-range' });
  });

  test('a period of more than a hundred years up to the last day, and events of one moment', () => {
    // Seconds since 1970 as the last day: two thousand million days to count.
    expect(1_700_000_000 * Int32Array.BYTES_PER_ELEMENT).toBeGreaterThan(2 ** 32);
    expect(codeOf({ endDay: 1_700_000_000 })).toMatchObject({ code: 'period-too-long' });
    const one = { ...WORLD, days: WORLD.days.map(() => 4) };
    expect(logRatioOf(30, 30 * 250, 250)).toBe(0);
    expect(codeOf({ events: one })).toMatchObject({ code: 'all-at-one-time' });
  });

  test('centres in degrees: no event would be near them', () => {
    const centres = { x: Float64Array.of(18.0632), y: Float64Array.of(59.3341) };
    expect(bestByTrying({ events: { ...SOME, x: SOME.x.map((x) => x + 690_000) }, ...ASKED, centres })).toBe(0);
    expect(codeOf({ centres })).toMatchObject({ code: 'degrees-as-metres' });
  });
});
