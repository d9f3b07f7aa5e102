import { describe, expect, test } from 'vitest';
import { finish } from '../../../../ground/statistics/index.ts';
import { en } from '../../texts/en.ts';
import { sv } from '../../texts/sv.ts';
import { askMethod, type AnalysisAnswer, type AnalysisRefusal } from '../ask-method.ts';
import { readQuestion } from '../read-question.ts';
import { didMethod } from './did.ts';

const TOWN: Readonly<Record<string, readonly number[]>> = {
  Lykttorget: [21, 24, 19, 26, 13, 11],
  Klockbacken: [30, 28, 33, 27, 22, 18],
  Fyrgränden: [25, 22, 27, 24, 23, 26],
  Skutkajen: [11, 14, 9, 12, 13, 12],
  Spårstigen: [18, 17, 21, 19, 20, 18],
  Stenrosparken: [16, 19, 14, 18, 15, 13],
  Vindbryggan: [33, 31, 36, 30, 35, 34],
  Tegelvreten: [8, 9, 6, 11, 7, 8],
};
const units = (...treated: readonly string[]): object[] =>
  Object.entries(TOWN).map(([id, values]) => ({ id, treated: treated.includes(id), values }));
const BOTH = units('Lykttorget', 'Klockbacken');

function answered(question: object): { answer?: AnalysisAnswer; refusal?: AnalysisRefusal } {
  const read = readQuestion(didMethod, question);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  const found = finish(askMethod(didMethod, read.value, 1, { sv, en }));
  return found.ok ? { answer: found.value } : { refusal: found.refusal };
}
function ask(question: object): AnalysisAnswer {
  const { answer, refusal } = answered(question);
  if (answer === undefined) throw new Error(JSON.stringify(refusal));
  return answer;
}
interface Figures {
  readonly estimate: number;
  readonly interval: readonly [number, number] | null;
  readonly p: number;
  readonly ratio: { readonly estimate: number; readonly interval: readonly number[] } | null;
  readonly eventStudy: readonly { readonly period: string; readonly fromStart: number }[];
  readonly placebo: { readonly p: number; readonly assignments: number };
}
const figures = ({ result }: AnalysisAnswer): Figures => result as Figures;

describe('difference in differences, asked for', () => {
  test('says the number, its interval and p in both languages, and what is taken for granted', () => {
    const answer = ask({ units: BOTH, start: 4 });
    const { estimate, interval, placebo } = figures(answer);
    expect(answer.effect).toBe('improved');
    const swedish = (value: number, decimals: number): string => Math.abs(value).toFixed(decimals).replace('.', ',');
    expect(answer.sentences.sv).toContain(`${swedish(estimate, 2)} lägre per period`);
    expect(answer.sentences.sv).toContain(
      `90\u00A0% intervall \u2212${swedish(interval![0], 1)} till \u2212${swedish(interval![1], 2)}`,
    );
    expect(answer.sentences.sv).toContain('av alla 28 sätt att välja lika många platser');
    expect(answer.sentences.sv).toContain('det bevisar inte att den saknas');
    expect(answer.sentences.en).toContain(`${Math.abs(estimate).toFixed(2)} lower per period`);
    expect(answer.sentences.en).toContain('of all 28 ways to choose as many places');
    expect(placebo.assignments).toBe(28);
    expect(answer.notStated).toContain('noValidComparison');
    expect(answer.notStated).not.toContain('fewerThanThreeBaselinePeriods');
  });

  test('names the periods, or counts them', () => {
    const periods = ['2020', '2021', '2022', '2023', '2024', '2025'];
    expect(figures(ask({ units: BOTH, start: 4, periods })).eventStudy[4]).toMatchObject({
      period: '2024',
      fromStart: 0,
    });
    expect(figures(ask({ units: BOTH, start: 4 })).eventStudy[0]).toMatchObject({ period: '1', fromStart: -4 });
  });

  test('as a ratio it says the share, and judges it against a share', () => {
    const answer = ask({ units: BOTH, start: 4, log: true });
    const { estimate, ratio } = figures(answer);
    expect(ratio!.estimate).toBeCloseTo(Math.exp(estimate), 12);
    expect(answer.sentences.sv).toContain(`${Math.round((1 - ratio!.estimate) * 100)}\u00A0% lägre än`);
    expect(answer.sentences.sv).toContain('en kvot mellan');
    expect(answer.effect).toBe('improved');
    // Where nothing happened it is judged against a quarter, as a share, and not against a quarter of the baseline count.
    const quiet = units('Fyrgränden', 'Spårstigen').slice(2);
    const wide = { units: quiet, start: 4, log: true };
    expect(ask({ ...wide, goalSize: 0.05 }).effect).toBe('cannotTell');
    expect(ask({ ...wide, goalSize: 0.9 }).effect).toBe('noClearChange');
    const [low, high] = figures(ask(wide)).ratio!.interval;
    expect(ask(wide).effect).toBe(low > 0.75 && high < 1.25 ? 'noClearChange' : 'cannotTell');
  });

  test('fewer than three periods before force "cannot tell", stated or not', () => {
    expect(ask({ units: BOTH, start: 2 }).forcedBy).toContain('fewerThanThreeBaselinePeriods');
    const claimed = ask({ units: BOTH, start: 2, facts: { fewerThanThreeBaselinePeriods: false } });
    expect(claimed.effect).toBe('cannotTell');
    // What somebody knows better is kept: six months may be one season.
    const stated = ask({ units: BOTH, start: 4, facts: { fewerThanThreeBaselinePeriods: true } });
    expect(stated.effect).toBe('cannotTell');
  });

  test('one period before shows no course', () => {
    expect(ask({ units: BOTH, start: 1 }).sentences.sv).toContain('Med en enda period före starten');
  });

  test('groups that moved apart before are no valid comparison, unless somebody has judged that they are', () => {
    const drifting = BOTH.map((unit, place) => ({
      ...unit,
      values: [...Object.values(TOWN)[place]].map((value, at) => (place < 2 ? value - 6 * at : value)),
    }));
    // A straight fall that began years before would be told as an effect.
    const judged = ask({ units: drifting, start: 4, facts: { noValidComparison: false } });
    expect(judged.effect).toBe('improved');
    const answer = ask({ units: drifting, start: 4 });
    expect(answer.effect).toBe('cannotTell');
    expect(answer.forcedBy).toEqual(['noValidComparison']);
    expect(answer.warnings).toEqual(['courses-differ-before']);
    expect(answer.sentences.sv).toContain('Före starten utvecklades grupperna olika');
  });

  test('with a single treated place it says so, and gives no interval that so few places cannot carry', () => {
    const answer = ask({ units: units('Lykttorget'), start: 4 });
    expect(answer.warnings).toEqual(['single-treated', 'too-few-places']);
    expect(figures(answer)).toMatchObject({ p: 1 / 8, interval: null });
    expect(answer.effect).toBe('cannotTell');
    expect(answer.sentences.sv).toContain('På den enda platsen med åtgärd');
    expect(answer.sentences.sv).toContain('inget 90\u00A0% intervall');
    expect(ask({ units: units('Lykttorget'), start: 4, alpha: 0.2 }).effect).toBe('improved');
    const others = Object.keys(TOWN).slice(1);
    expect(ask({ units: units(...others), start: 4 }).warnings).toContain('single-comparison');
  });

  test('a single place that varied much more than those that stand for it is told', () => {
    const loud = units('Lykttorget').map((unit, place) =>
      place === 0 ? { ...unit, values: [5, 45, 2, 50, 3, 40] } : unit,
    );
    expect(ask({ units: loud, start: 4 }).warnings).toContain('treated-varies-more');
    expect(ask({ units: units('Lykttorget'), start: 4 }).warnings).not.toContain('treated-varies-more');
  });

  test('refuses in words, and names that are not as many as the periods', () => {
    const { refusal } = answered({ units: BOTH, start: 4, periods: ['2020', '2021'] });
    expect(refusal).toMatchObject({ code: 'lengths-differ', detail: { name: 'periods', length: 2, otherLength: 6 } });
    const one = answered({ units: units(...Object.keys(TOWN)), start: 4 }).refusal!;
    expect(one.code).toBe('no-comparison');
    expect(one.sentences.sv).toContain('Alla platser fick åtgärden');
  });

  test('its contract takes nothing it does not know, and fills in what is usual', () => {
    expect(readQuestion(didMethod, { units: BOTH, start: 4, weights: [1] }).ok).toBe(false);
    expect(readQuestion(didMethod, { units: BOTH, start: 1.5 }).ok).toBe(false);
    expect(ask({ units: BOTH, start: 4 }).settings).toMatchObject({
      alpha: 0.1,
      log: false,
      draws: 9999,
      wanted: 'less',
    });
  });
});
