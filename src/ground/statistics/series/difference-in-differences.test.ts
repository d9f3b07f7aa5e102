import { describe, expect, test } from 'vitest';
import { finish } from '../computation.ts';
import { drawNormal } from '../numbers/draw.ts';
import { randomStream } from '../numbers/random-stream.ts';
import { differenceInDifferences, type Did, type DidInput } from './difference-in-differences.ts';
import { clusteredUncertainty, groupGap } from './group-gap.ts';
import type { Panel } from './panel.ts';
import type { SeriesRefusal } from './refusals.ts';

const SETTINGS = { log: false, alpha: 0.1, draws: 999 };

function panel(rows: Readonly<Record<string, readonly number[]>>, treated: readonly string[], start: number): Panel {
  const names = Object.keys(rows);
  return {
    names,
    values: names.map((name) => Float64Array.from(rows[name])),
    treated: names.map((name) => treated.includes(name)),
    start,
  };
}

function drawnPanel(seed: number, treated: number, others: number, periods: number, start: number): Panel {
  const random = randomStream(51, seed);
  const values = Array.from({ length: treated + others }, (_, place) =>
    Float64Array.from({ length: periods }, () => 30 + 3 * place + 4 * drawNormal(random)),
  );
  const names = values.map((_, place) => `place ${place}`);
  return { names, values, treated: names.map((_, place) => place < treated), start };
}

function ask(input: Panel, settings: Partial<DidInput> = {}): Did {
  const found = finish(differenceInDifferences({ ...SETTINGS, ...settings, panel: input }, 1));
  if (!found.ok) throw new Error(JSON.stringify(found.refusal));
  return found.value;
}

function refusal(input: Panel, settings: Partial<DidInput> = {}): SeriesRefusal | undefined {
  const found = finish(differenceInDifferences({ ...SETTINGS, ...settings, panel: input }, 1));
  return found.ok ? undefined : found.refusal;
}

/** The double difference of plain group means, as a spreadsheet would take it over whatever is in each row. */
function plainDifference({ values, treated, start }: Panel): number {
  const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;
  const of = (group: boolean): number => {
    const rows = values.filter((_, place) => treated[place] === group).map((row) => Array.from(row));
    return mean(rows.flatMap((row) => row.slice(start))) - mean(rows.flatMap((row) => row.slice(0, start)));
  };
  return of(true) - of(false);
}

const TOWN = {
  Lykttorget: [20, 26, 13, 11],
  Klockbacken: [31, 29, 22, 24],
  Skutkajen: [12, 14, 13, 11],
  Fyrgränden: [19, 21, 20, 24],
  Spårstigen: [40, 36, 37, 35],
};
const MEASURED = ['Lykttorget', 'Klockbacken'];

describe('difference in differences', () => {
  test('by hand', () => {
    // Changes: 12 - 23 = -11 and 23 - 30 = -7; 12 - 13 = -1, 22 - 20 = 2, 36 - 38 = -2. Means -9 and -1/3: -26/3.
    // Squares 4 + 4 = 8 and 4/9 + 49/9 + 25/9 = 78/9; error 8 / 2 + 78/9 / 6 = 49/9.
    const found = ask(panel(TOWN, MEASURED, 2));
    expect(found.estimate).toBeCloseTo(-26 / 3, 12);
    expect(found.standardError).toBeCloseTo(7 / 3, 12);
    expect(found.restsOn).toBe('few-places');
    // Group means 26.5 and 23.67 before, 17.5 and 23.33 after.
    expect(found.means.treated).toEqual({ before: 26.5, after: 17.5 });
    expect(found.means.others.before).toBeCloseTo(71 / 3, 12);
    expect(found.means.others.after).toBeCloseTo(70 / 3, 12);
    // In the third period, against the second: (13 - 26 + 22 - 29) / 2 less (13 - 14 + 20 - 21 + 37 - 36) / 3.
    expect(found.eventStudy.map(({ fromStart }) => fromStart)).toEqual([-2, -1, 0, 1]);
    expect(found.eventStudy[2].estimate).toBeCloseTo(-10 + 1 / 3, 12);
    expect(found.eventStudy[1]).toMatchObject({ estimate: 0, standardError: null, interval: null });
    // Slopes of two periods are their differences: 6, -2 against 2, 2, -4.
    expect(found.trend!.estimate).toBeCloseTo(2 - 0, 12);
    expect(found.trend!.wouldAdd![1]).toBeCloseTo(found.trend!.interval![1] * 2, 12);
    expect(found.placebo).toMatchObject({ assignments: 10, exact: true });
  });

  test('is the mean of the periods after, less that of the periods before, of the event study', () => {
    const input = drawnPanel(1, 3, 8, 9, 4);
    const found = ask(input);
    const mean = (from: number, to: number): number =>
      found.eventStudy.slice(from, to).reduce((sum, { estimate }) => sum + estimate, 0) / (to - from);
    expect(mean(4, 9) - mean(0, 4)).toBeCloseTo(found.estimate, 12);
    expect(found.estimate).toBeCloseTo(plainDifference(input), 12);
  });

  test('does not see levels or what all places have in common', () => {
    const input = drawnPanel(2, 2, 7, 6, 3);
    const moved = input.values.map((row, place) => row.map((value, period) => value + 100 * place + period ** 3));
    const [one, other] = [ask(input), ask({ ...input, values: moved })];
    expect(other.estimate).toBeCloseTo(one.estimate, 8);
    expect(other.p!).toBeCloseTo(one.p!, 8);
    expect(other.leads!.p).toBe(one.leads!.p);
    expect(other.leads!.hotelling!.f).toBeCloseTo(one.leads!.hotelling!.f, 6);
    expect(other.variationBefore!.treated).toBeCloseTo(one.variationBefore!.treated, 8);
  });

  test('does not ask in which order places stand', () => {
    const input = drawnPanel(3, 3, 6, 5, 2);
    const turned: Panel = {
      names: input.names.toReversed(),
      values: input.values.toReversed(),
      treated: input.treated.toReversed(),
      start: 2,
    };
    const [one, other] = [ask(input), ask(turned)];
    expect(other.estimate).toBeCloseTo(one.estimate, 12);
    expect(other.placebo).toEqual(one.placebo);
  });

  test('as ratios it does not see the unit of a place', () => {
    const input = drawnPanel(4, 3, 5, 6, 3);
    const rescaled = input.values.map((row, place) => row.map((value) => value * (place + 2)));
    const [one, other] = [ask(input, { log: true }), ask({ ...input, values: rescaled }, { log: true })];
    expect(other.estimate).toBeCloseTo(one.estimate, 12);
    expect(other.interval![0]).toBeCloseTo(one.interval![0], 12);
  });

  test('the same seed gives the same bytes', () => {
    const input = drawnPanel(5, 8, 19, 6, 3);
    const of = (seed: number): string =>
      JSON.stringify(finish(differenceInDifferences({ ...SETTINGS, panel: input }, seed)));
    expect(of(3)).toBe(of(3));
    expect(of(3)).not.toBe(of(4));
  });

  test('nothing is said of a course that one period cannot show', () => {
    const found = ask(drawnPanel(6, 3, 5, 4, 1));
    expect(found).toMatchObject({ leads: null, trend: null, pBefore: null, variationBefore: null });
  });
});

describe('a single place with the measure', () => {
  const input = drawnPanel(7, 1, 14, 8, 4);

  test('would look far surer than it is by the usual error; each place is tried in its role instead', () => {
    // The usual error knows the other places' spread over 14, and of the one place nothing at all.
    const changes = Float64Array.from(input.values, (row) => (sum(row, 4, 8) - sum(row, 0, 4)) / 4);
    const naive = clusteredUncertainty(groupGap(changes, input.treated), 15 * 8, 15 + 8, 0.1);
    const spread = Math.sqrt(groupGap(changes, input.treated).othersSpread / 13);
    expect(naive.standardError).toBeLessThan(0.35 * spread);
    const found = ask(input);
    expect(found).toMatchObject({ restsOn: 'each-place-as-the-one', standardError: null, clustered: null });
    expect(found.interval![1] - found.interval![0]).toBeGreaterThan(2 * (naive.interval[1] - naive.interval[0]));
    expect(found.p).toBe(found.placebo.p);
  });

  test('may be the single comparison place as well', () => {
    const turned = ask({ ...input, treated: input.treated.map((one) => !one) });
    const found = ask(input);
    expect(turned.estimate).toBeCloseTo(-found.estimate, 12);
    expect(turned.p).toBe(found.p);
    expect(turned.interval![0]).toBeCloseTo(-found.interval![1], 12);
  });
});

describe('refuses', () => {
  test('a panel with holes: more late periods of a busy place look like an effect', () => {
    const holed = { ...TOWN, Spårstigen: [40, 36, 37] };
    const input = panel({ ...holed, Skutkajen: [12, 14, 13, 11, 12, 12, 12, 12] }, MEASURED, 2);
    // Nothing but missing rows; the plain means are off by more than a third of the answer.
    expect(Math.abs(plainDifference(input) + 26 / 3)).toBeGreaterThan(3);
    expect(refusal(input)).toEqual({
      code: 'unbalanced-panel',
      detail: { name: 'Skutkajen', length: 8, otherName: 'Lykttorget', otherLength: 4 },
    });
  });

  test('a place given twice: it would count as two and make the answer surer', () => {
    const doubled = { ...panel(TOWN, MEASURED, 2) };
    const twice: Panel = {
      ...doubled,
      names: [...doubled.names, 'Skutkajen'],
      values: [...doubled.values, doubled.values[2]],
      treated: [...doubled.treated, false],
    };
    const renamed = ask({ ...twice, names: twice.names.map((name, place) => `${name} ${place}`) });
    expect(renamed.standardError!).toBeLessThan(ask(panel(TOWN, MEASURED, 2)).standardError!);
    expect(refusal(twice)).toEqual({ code: 'same-place-twice', detail: { name: 'Skutkajen' } });
  });

  test('no place without the measure: the fall that came anyway would be the effect', () => {
    const input = panel(TOWN, Object.keys(TOWN), 2);
    const before = (sum(input.values[0], 2, 4) - sum(input.values[0], 0, 2)) / 2;
    expect(before).toBe(-11);
    expect(refusal(input)).toEqual({ code: 'no-comparison', detail: {} });
  });

  test('no place with the measure: a difference of nothing', () => {
    expect(plainDifference(panel(TOWN, [], 2))).toBeNaN();
    expect(refusal(panel(TOWN, [], 2))).toEqual({ code: 'no-treated', detail: {} });
  });

  test('a start without anything before, or after: levels would be taken for changes', () => {
    const input = panel(TOWN, MEASURED, 0);
    // Places are at different levels, and the mean before is a mean of nothing.
    expect(plainDifference(input)).toBeNaN();
    expect(refusal(input)).toEqual({ code: 'no-baseline', detail: { start: 0 } });
    expect(plainDifference(panel(TOWN, MEASURED, 4))).toBeNaN();
    expect(refusal(panel(TOWN, MEASURED, 4))).toEqual({ code: 'nothing-after', detail: { start: 4, periods: 4 } });
  });

  test('ratios of what is 0: minus infinity before, or worse, 1 added to small counts', () => {
    const rows = { ...TOWN, Skutkajen: [2, 0, 1, 1] };
    expect(Math.log(rows.Skutkajen[1])).toBe(-Infinity);
    // The usual way out makes the answer depend on the unit that is added.
    const by = (added: number): number =>
      ask(panel({ ...rows, Skutkajen: rows.Skutkajen.map((value) => value + added) }, MEASURED, 2), { log: true })
        .estimate;
    expect(Math.abs(by(1) - by(0.1))).toBeGreaterThan(0.1);
    expect(refusal(panel(rows, MEASURED, 2), { log: true })).toEqual({
      code: 'not-positive',
      detail: { name: 'Skutkajen', place: 1, value: 0 },
    });
  });

  test('places that changed exactly alike: any difference would be certain', () => {
    const rows = { a: [5, 9], b: [7, 11], c: [1, 2], d: [8, 9], e: [3, 4] };
    const gap = groupGap(Float64Array.of(4, 4, 1, 1, 1), [true, true, false, false, false]);
    expect(clusteredUncertainty(gap, 10, 7, 0.1).interval).toEqual([3, 3]);
    expect(refusal(panel(rows, ['a', 'b'], 1))).toEqual({ code: 'nothing-varies', detail: { places: 5 } });
    expect(refusal(panel({ a: [5, 9], c: [1, 2], d: [8, 9] }, ['a'], 1))?.code).toBe('nothing-varies');
  });

  test('one place against one: an error of 0 from two numbers', () => {
    const rows = { Lykttorget: [20, 26, 13], Skutkajen: [12, 14, 13] };
    const gap = groupGap(Float64Array.of(-10, 0), [true, false]);
    expect(gap.treatedSpread + gap.othersSpread).toBe(0);
    expect(refusal(panel(rows, ['Lykttorget'], 2))).toEqual({ code: 'one-against-one', detail: {} });
  });

  test('nothing at all, numbers that are none, and a confidence that is none', () => {
    expect(refusal(panel({}, [], 1))).toEqual({ code: 'empty-data', detail: { name: 'units' } });
    const broken = panel({ ...TOWN, Skutkajen: [12, Number.NaN, 13, 11] }, MEASURED, 2);
    expect(plainDifference(broken)).toBeNaN();
    expect(refusal(broken)).toEqual({ code: 'not-finite', detail: { name: 'Skutkajen', place: 1 } });
    expect(refusal(panel(TOWN, MEASURED, 2), { alpha: 1 })?.code).toBe('share-out-of-range');
  });
});

function sum(row: Float64Array, from: number, to: number): number {
  return row.slice(from, to).reduce((all, value) => all + value, 0);
}
