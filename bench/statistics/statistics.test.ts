import { describe, expect, test } from 'vitest';
import { SIZES, type Contest, type Incumbent, type Measured } from './contest.ts';
import { contestNamed, contestNames } from './contests.ts';
import { disagreements, type Round } from './hold-contest.ts';
import { budgetsOf, reportContest } from './report.ts';

const OTHER: Incumbent = {
  name: 'other',
  program: 'Rscript',
  script: 'other.R',
  sizes: ['full', 'tenth'],
  runs: 3,
  agrees: { sum: { relative: 1e-6 }, most: { absolute: 0.5 } },
};

function measured(seconds: number[], answer: Record<string, number> = { sum: 100, most: 7 }): Measured {
  return { system: 'x', seconds, answer, peakMegabytes: 55, version: '1' };
}

function contestWith(budget: Contest['budget']): Contest {
  const work = { full: 1000, tenth: 100 };
  return {
    id: 'c',
    title: 'C.',
    work,
    budget,
    write: () => true,
    prepare: () => () => ({}),
    runs: 3,
    incumbents: [OTHER],
  };
}

function round(size: Round['size'], ours: number[], theirs: number[] | null, faults: string[] = []): Round {
  const their = { incumbent: OTHER, measured: theirs === null ? null : measured(theirs), why: 'not installed' };
  return { size, ours: measured(ours), theirs: [their], faults };
}

describe('answers', () => {
  test('that agree are no fault', () => {
    expect(disagreements({ sum: 100.00001, most: 7.4 }, { sum: 100, most: 7 }, OTHER)).toEqual([]);
  });

  test.each([
    [{ sum: 100.001, most: 7 }, 'sum'],
    [{ sum: 100, most: 7.6 }, 'most'],
    [{ sum: 100 }, 'most'],
    [{ sum: NaN, most: 7 }, 'sum'],
  ])('that differ, or are not there, are told: %j', (ours, figure) => {
    expect(disagreements(ours as never, { sum: 100, most: 7 }, OTHER)).toEqual([expect.stringContaining(figure)]);
  });
});

describe('a budget', () => {
  test.each([
    [{ seconds: 0.3 }, true],
    [{ seconds: 0.1 }, false],
    [{ timesAsFast: { as: 'other', least: 9 } }, true],
    [{ timesAsFast: { as: 'other', least: 11 } }, false],
  ])('%j', (budget, kept) => {
    const rounds = [round('full', [0.2, 0.1, 0.3], [2, 1, 3]), round('tenth', [0.02], [0.2])];
    expect(budgetsOf(contestWith(budget), rounds)).toMatchObject([{ kept }]);
  });

  test('against an incumbent holds at the largest size that it ran', () => {
    const rounds = [round('full', [0.2], null), round('tenth', [0.02], [0.4])];
    const [{ text }] = budgetsOf(contestWith({ timesAsFast: { as: 'other', least: 15 } }), rounds);
    expect(text).toContain('was 20.0');
  });
});

test('a report tells the ratio, the growth, and an answer that differs', () => {
  const rounds = [round('full', [0.2], [2], ['c, full: sum is 1 here and 2 in other']), round('tenth', [0.025], null)];
  const text = reportContest(contestWith({ seconds: 0.1 }), rounds).join('\n');
  expect(text).toContain('| 10.0 | 55 | **differ** |');
  expect(text).toContain('not run: not installed');
  expect(text).toContain('The work grows 10.0 times from the tenth to the full size, our time 8.00 times.');
  expect(text).toContain('**missed**');
});

test.each(contestNames())('%s is named after its file and grows tenfold', async (id) => {
  const { work } = await contestNamed(id);
  expect(SIZES.map((size) => work[size] > 0)).toEqual([true, true]);
  expect(work.full).toBeGreaterThan(work.tenth);
});
