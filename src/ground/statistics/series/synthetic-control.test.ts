import { describe, expect, test } from 'vitest';
import { finish, finishInPieces } from '../computation.ts';
import { drawNormal } from '../numbers/draw.ts';
import { randomStream } from '../numbers/random-stream.ts';
import { mixOf, nearestMix } from './nearest-mix.ts';
import type { Panel } from './panel.ts';
import type { SeriesRefusal } from './refusals.ts';
import { syntheticControl, type SyntheticControl, type SyntheticControlInput } from './synthetic-control.ts';

function panelOf(rows: readonly (readonly number[])[], start: number, treated = 0): Panel {
  return {
    names: rows.map((_, place) => `place ${place}`),
    values: rows.map((row) => Float64Array.from(row)),
    treated: rows.map((_, place) => place === treated),
    start,
  };
}

/** Places that share two hidden courses. */
function drawnPanel(seed: number, places: number, periods: number, start: number): Panel {
  const random = randomStream(61, seed);
  const courses = Array.from({ length: 2 }, () => Array.from({ length: periods }, () => 4 * drawNormal(random)));
  return panelOf(
    Array.from({ length: places }, () => {
      const shares = [drawNormal(random), drawNormal(random)];
      return Array.from(
        { length: periods },
        (_, at) => 40 + shares[0] * courses[0][at] + shares[1] * courses[1][at] + drawNormal(random),
      );
    }),
    start,
  );
}

function ask(panel: Panel, alpha = 0.1, given: Partial<SyntheticControlInput> = {}): SyntheticControl {
  const found = finish(syntheticControl({ panel, alpha, treatedAmongDonors: false, ...given }));
  if (!found.ok) throw new Error(JSON.stringify(found.refusal));
  return found.value;
}

function refusal(panel: Panel, alpha = 0.1): SeriesRefusal | undefined {
  const found = finish(syntheticControl({ panel, alpha, treatedAmongDonors: false }));
  return found.ok ? undefined : found.refusal;
}

describe('a synthetic control', () => {
  test('by hand', () => {
    // Before: (4, 4, 3) against (2, 2, 2) and (6, 6, 6). Of w times the second: 2 + 4 w is nearest to 4, 4, 3 at their mean
    // 11/3, so w = 5/12. Gaps 1/3, 1/3, -2/3; after: 1 less 3 + 5/12 x 6 = 5.5 and 2 less 5 + 5/12 x -4 = 10/3.
    const panel = panelOf(
      [
        [4, 4, 3, 1, 2],
        [2, 2, 2, 3, 5],
        [6, 6, 6, 9, 1],
      ],
      3,
    );
    const found = ask(panel);
    expect(found.weights[1]).toBeCloseTo(7 / 12, 12);
    expect(found.weights[2]).toBeCloseTo(5 / 12, 12);
    expect(found.missedBefore).toBeCloseTo(Math.sqrt((1 / 9 + 1 / 9 + 4 / 9) / 3), 12);
    expect(found.estimate).toBeCloseTo((1 - 5.5 + 2 - 10 / 3) / 2, 12);
    expect(found.ratio).toBeCloseTo((4.5 ** 2 + (4 / 3) ** 2) / 2 / (2 / 9), 10);
    expect(found.interval).toEqual([-Infinity, Infinity]);
    expect(found.outsideDonors).toEqual([]);
  });

  test('finds what was planted, and gives it as far out', () => {
    const panel = drawnPanel(2, 25, 20, 12);
    const values = panel.values.map((row, place) =>
      row.map((value, at) => (place === 0 && at >= 12 ? value - 9 : value)),
    );
    const before = ask(panel);
    const found = ask({ ...panel, values });
    expect(found.estimate).toBeCloseTo(before.estimate - 9, 10);
    expect([...found.weights]).toEqual([...before.weights]);
    expect(found.byRatio.rank).toBe(1);
    expect(found.p).toBeCloseTo(1 / 25, 12);
    expect(found.interval[1]).toBeLessThan(0);
  });

  test('an interval without 0 is a p of at most alpha, and the other way round where no placebo leans on the place', () => {
    for (const treatedAmongDonors of [false, true]) {
      let clear = 0;
      for (let seed = 0; seed < 60; seed++) {
        const panel = drawnPanel(seed, 12 + (seed % 9), 12, 7);
        const effect = seed % 3 === 0 ? 0 : 3;
        const values = panel.values.map((row, place) =>
          row.map((value, at) => (place === 0 && at >= 7 ? value + effect : value)),
        );
        const { p, interval } = ask({ ...panel, values }, 0.2, { treatedAmongDonors });
        const holdsZero = interval[0] <= 0 && interval[1] >= 0;
        if (!holdsZero) expect(p).toBeLessThanOrEqual(0.2);
        if (!treatedAmongDonors) expect(holdsZero).toBe(p > 0.2);
        if (!holdsZero) clear++;
      }
      expect(clear).toBeGreaterThan(10);
    }
  });

  test('placebos made of the treated place too show what the measure did, and hide it', () => {
    const panel = drawnPanel(12, 12, 12, 8);
    const values = panel.values.map((row, place) =>
      row.map((value, at) => (place === 0 && at >= 8 ? value - 60 : value)),
    );
    const [apart, among] = [false, true].map((treatedAmongDonors) =>
      ask({ ...panel, values }, 0.1, { treatedAmongDonors }),
    );
    expect(among.estimate).toBe(apart.estimate);
    expect(apart.placebos.every(({ weights }) => weights[0] === 0)).toBe(true);
    expect(among.placebos.some(({ weights }) => weights[0] > 0)).toBe(true);
    expect(apart.p).toBeLessThanOrEqual(among.p);
  });

  test('does not see what all places have in common, nor the unit, nor the order', () => {
    const panel = drawnPanel(4, 14, 10, 6);
    const moved = panel.values.map((row) => row.map((value, at) => 2 * value + 7 * at));
    const [one, other] = [ask(panel, 0.2), ask({ ...panel, values: moved }, 0.2)];
    expect(other.estimate).toBeCloseTo(2 * one.estimate, 8);
    expect(other.ratio).toBeCloseTo(one.ratio, 6);
    expect(other.p).toBe(one.p);
    const turned = ask(
      {
        ...panel,
        values: panel.values.toReversed(),
        treated: panel.treated.toReversed(),
        names: panel.names.toReversed(),
      },
      0.2,
    );
    expect(turned.estimate).toBeCloseTo(one.estimate, 9);
    expect(turned.interval[0]).toBeCloseTo(one.interval[0], 7);
  });

  test('a place that is as far out counts as farther: of two that mirror each other neither is first', () => {
    const half = drawnPanel(13, 8, 12, 7).values.map((row) => Array.from(row, (value) => value - 40));
    const loud = half.map((row, place) => row.map((value, at) => (place === 0 && at >= 7 ? value + 70 : value)));
    const mirrored = [...loud, ...loud.map((row) => row.map((value) => -value))];
    const found = ask(panelOf(mirrored, 7), 0.1, { treatedAmongDonors: true });
    expect(found.placebos[7].estimate).toBeCloseTo(-found.estimate, 8);
    expect(found.byRatio).toEqual({ rank: 2, p: 2 / 16 });
    expect(found.p).toBe(2 / 16);
  });

  test('leaves out placebos that fit badly, when asked to', () => {
    const panel = drawnPanel(5, 15, 14, 9);
    const loud = panel.values.map((row, place) =>
      place === 8 ? row.map((value, at) => value + 30 * (-1) ** at) : row,
    );
    const [all, some] = [ask({ ...panel, values: loud }), ask({ ...panel, values: loud }, 0.1, { dropPoorFit: 20 })];
    expect(all.placebos.every(({ kept }) => kept)).toBe(true);
    for (const { kept, missedBefore } of some.placebos) {
      expect(kept).toBe(missedBefore ** 2 <= 20 * some.missedBefore ** 2);
    }
    expect(some.placebos.find(({ place }) => place === 8)!.kept).toBe(false);
    const ranked = 1 + some.placebos.filter(({ kept }) => kept).length;
    expect(ranked).toBeGreaterThan(8);
    expect(some.byRatio.p).toBeCloseTo(some.byRatio.rank / ranked, 12);
  });

  test('names the periods in which no mix can reach the place', () => {
    const panel = drawnPanel(6, 9, 9, 6);
    const values = panel.values.map((row, place) => row.map((value, at) => (place === 0 && at === 2 ? 500 : value)));
    expect(ask({ ...panel, values }).outsideDonors).toContain(2);
  });

  test('tells how far it has come, and is let go of in time', async () => {
    const panel = drawnPanel(7, 30, 40, 25);
    const shares: number[] = [];
    const whole = await finishInPieces(syntheticControl({ panel, alpha: 0.1, treatedAmongDonors: false }), {
      pause: () => Promise.resolve(),
      onProgress: (share) => shares.push(share),
    });
    expect(shares).toHaveLength(29);
    expect(shares.toSorted((one, other) => one - other)).toEqual(shares);
    expect(whole).toEqual({ ok: true, value: ask(panel) });
    const stop = new AbortController();
    const stopped = finishInPieces(syntheticControl({ panel, alpha: 0.1, treatedAmongDonors: false }), {
      pause: () => Promise.resolve(),
      onProgress: () => stop.abort(new Error('enough')),
      signal: stop.signal,
    });
    await expect(stopped).rejects.toThrow('enough');
  });
});

describe('refuses', () => {
  test('one donor: that place alone, with its own level, would be the comparison', () => {
    const rows = [
      [10, 12, 11, 9],
      [40, 41, 39, 40],
    ].map((row) => Float64Array.from(row));
    // Weights must be 1 in all, so the "effect" is the difference in level: some 30.
    const { weights } = nearestMix([rows[1].subarray(0, 3)], rows[0].subarray(0, 3));
    expect(rows[0][3] - mixOf([rows[1]], weights)[3]).toBe(-31);
    const panel = panelOf(
      rows.map((row) => [...row]),
      3,
    );
    expect(refusal(panel)).toEqual({ code: 'too-few-donors', detail: { count: 1 } });
  });

  test('two periods before: noise can be mixed to fit nearly always', () => {
    // Pure noise; with two periods before and 30 donors most places are made to fit without any miss, whatever they are.
    let perfect = 0;
    for (let seed = 0; seed < 40; seed++) {
      const panel = drawnPanel(seed, 31, 4, 2);
      const [target, ...rows] = panel.values.map((row) => row.subarray(0, 2));
      const { weights } = nearestMix(rows, target);
      const miss = mixOf(rows, weights).reduce((most, value, at) => Math.max(most, Math.abs(value - target[at])), 0);
      if (miss < 1e-6) perfect++;
    }
    expect(perfect).toBeGreaterThan(20);
    expect(refusal(drawnPanel(0, 31, 4, 2))).toEqual({
      code: 'too-few-baseline-periods',
      detail: { count: 2, least: 3 },
    });
  });

  test('a perfect fit: any gap after is infinitely large beside the miss before, and the rank is 1', () => {
    // The place is the mean of two donors before, and 0.01 beside it after.
    const noise = drawnPanel(8, 12, 7, 4).values.map((row) => [...row]);
    const own = noise[0].map((value, at) => (value + noise[1][at]) / 2 + (at >= 4 ? 0.01 : 0));
    const panel = panelOf([own, ...noise], 4);
    const rows = panel.values.slice(1);
    const { weights } = nearestMix(
      rows.map((row) => row.subarray(0, 4)),
      panel.values[0].subarray(0, 4),
    );
    const gaps = mixOf(rows, weights).map((value, at) => own[at] - value);
    const [before, after] = [gaps.subarray(0, 4), gaps.subarray(4)].map((part) =>
      part.reduce((sum, gap) => sum + gap * gap, 0),
    );
    expect(after / before).toBeGreaterThan(1e9);
    expect(refusal(panel)).toEqual({ code: 'fits-perfectly', detail: { name: 'place 0', start: 4 } });
  });

  test('several places with the measure: the others would be mixed from places that had it too', () => {
    const panel = drawnPanel(9, 10, 9, 6);
    // Both fall by 20; a mix that holds half of the other shows half of the fall.
    const fallen = panel.values.map((row, place) =>
      row.map((value, at) => (place < 2 && at >= 6 ? value - 20 : value)),
    );
    const twin = fallen.map((row, place) => (place === 1 ? fallen[0].map((value) => value + 0.5) : row));
    expect(Math.abs(ask({ ...panel, values: twin }).estimate)).toBeLessThan(10);
    const both = { ...panel, values: twin, treated: panel.treated.map((_, place) => place < 2) };
    expect(refusal(both)).toEqual({ code: 'several-treated', detail: { count: 2 } });
  });

  test('what any panel is refused for', () => {
    const panel = drawnPanel(10, 6, 8, 5);
    expect(refusal({ ...panel, start: 8 })?.code).toBe('nothing-after');
    expect(refusal({ ...panel, treated: panel.treated.map(() => false) })?.code).toBe('no-treated');
    expect(refusal(panel, 0)?.code).toBe('share-out-of-range');
  });
});

test('a placebo that fits perfectly counts as farther out: it cannot make the place look surer', () => {
  const noise = drawnPanel(11, 11, 8, 5).values.map((row) => [...row]);
  const made = noise[1].map((value, at) => (value + noise[2][at]) / 2 + (at >= 5 ? 0.001 : 0));
  const without = ask(panelOf(noise, 5));
  const found = ask(panelOf([...noise, made], 5));
  expect(found.placebos.at(-1)).toMatchObject({ ratio: Infinity, missedBefore: 0 });
  expect(found.byRatio.rank).toBeGreaterThan(without.byRatio.rank);
});
