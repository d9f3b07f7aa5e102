import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finish, finishInPieces } from '../computation.ts';
import type { Points } from '../points.ts';
import { MOST_PAIRS, nearCentres, nearPairs, type NearRows } from './near-rows.ts';
import { METRICS, type Metric } from './neighbourhood.ts';

/** Few enough values that many events share a place, or lie just at the limit. */
const COORDINATE = fc.integer({ min: -12, max: 12 }).map((value) => value * 25);
const PLACES = fc.array(fc.tuple(COORDINATE, COORDINATE), { minLength: 2, maxLength: 40 });
const LIMIT = fc.constantFrom(0, 25, 50, 125, 1000);

function pointsOf(places: readonly (readonly [number, number])[]): Points {
  return { x: Float64Array.from(places, ([x]) => x), y: Float64Array.from(places, ([, y]) => y) };
}

function apart(one: Points, a: number, other: Points, b: number, metric: Metric): number {
  const [east, north] = [one.x[a] - other.x[b], one.y[a] - other.y[b]];
  return metric === 'euclidean' ? Math.sqrt(east * east + north * north) : Math.abs(east) + Math.abs(north);
}

function written({ starts, to, metres }: NearRows): string[] {
  const rows = Array.from({ length: starts.length - 1 }, (_, row) => row);
  return rows.flatMap((row) =>
    Array.from(
      to.subarray(starts[row], starts[row + 1]),
      (point, place) => `${row} ${point} ${metres[starts[row] + place]}`,
    ).toSorted(),
  );
}

describe.each(METRICS)('%s', (metric) => {
  test('each pair at most so far apart is there once, under the later', () => {
    fc.assert(
      fc.property(PLACES, LIMIT, (places, limit) => {
        const points = pointsOf(places);
        const found = finish(nearPairs(points, limit, metric));
        const all = places.map((_, row) =>
          places
            .slice(0, row)
            .map((__, point) => [point, apart(points, row, points, point, metric)])
            .filter(([, metres]) => metres <= limit)
            .map(([point, metres]) => `${row} ${point} ${metres}`)
            .toSorted(),
        );
        expect(found.ok && written(found.value)).toEqual(all.flat());
      }),
    );
  });

  test('every point at most so far from each centre is there', () => {
    fc.assert(
      fc.property(PLACES, PLACES, LIMIT, (places, others, limit) => {
        const [points, centres] = [pointsOf(places), pointsOf(others)];
        const found = finish(nearCentres(points, centres, limit, metric));
        const all = others.map((_, row) =>
          places
            .map((__, point) => [point, apart(centres, row, points, point, metric)])
            .filter(([, metres]) => metres <= limit)
            .map(([point, metres]) => `${row} ${point} ${metres}`)
            .toSorted(),
        );
        expect(found.ok && written(found.value)).toEqual(all.flat());
      }),
    );
  });
});

test('one point far away makes the search neither wrong nor slow', () => {
  const near = Array.from({ length: 30_000 }, (_, place) => [(place % 200) * 7, Math.floor(place / 200) * 7] as const);
  const began = performance.now();
  const found = finish(nearPairs(pointsOf([[30_000_000, -9_000_000], ...near]), 7, 'euclidean'));
  // Beside, above, and nothing for the point far away: 199 * 150 + 200 * 149.
  expect(found.ok && found.value.to.length).toBe(59_650);
  expect(performance.now() - began).toBeLessThan(2000);
});

describe('too many pairs', () => {
  const crowd = pointsOf(Array.from({ length: 5000 }, () => [690_120, 6_790_340] as const));

  test('would fill the memory, and are refused before they are gathered', () => {
    const pairs = (5000 * 4999) / 2;
    expect(pairs * (Int32Array.BYTES_PER_ELEMENT + Float64Array.BYTES_PER_ELEMENT)).toBeGreaterThan(149e6);
    const refusal = { code: 'too-many-pairs', detail: { count: pairs, most: MOST_PAIRS } };
    expect(finish(nearPairs(crowd, 1, 'euclidean'))).toEqual({ ok: false, refusal });
  });

  test('are told about where only some rows were counted', () => {
    const uneven = pointsOf(Array.from({ length: 20_000 }, (_, place) => [place % 4, 0] as const));
    const found = finish(nearPairs(uneven, 0.5, 'euclidean', 100_000));
    const pairs = 4 * ((5000 * 4999) / 2);
    expect(found.ok ? 0 : Number(found.refusal.detail['count']) / pairs).toBeCloseTo(1, 1);
  });

  test('are refused on the way when the count of some rows did not show it', () => {
    const few = { x: crowd.x.slice(0, 900), y: crowd.y.slice(0, 900) };
    const found = finish(nearPairs(few, 1, 'euclidean', 404_549));
    expect(found).toMatchObject({ ok: false, refusal: { code: 'too-many-pairs', detail: { count: 404_550 } } });
    expect(finish(nearPairs(few, 1, 'euclidean', 404_550))).toMatchObject({ ok: true });
  });
});

test('finding many pairs stops now and then', async () => {
  const x = Float64Array.from({ length: 60_000 }, (_, place) => (place * 7919) % 60_000);
  const shares: number[] = [];
  const driver = { pause: async (): Promise<void> => {}, onProgress: (share: number) => shares.push(share) };
  const found = await finishInPieces(nearPairs({ x, y: x }, 90, 'euclidean'), driver);
  // 63 places further on are within 90 m; the last 63 places have fewer.
  expect(found.ok && found.value.to.length).toBe(60_000 * 63 - (63 * 64) / 2);
  expect(shares.length).toBeGreaterThan(1);
  expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
});
