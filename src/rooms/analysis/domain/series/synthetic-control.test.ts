import { describe, expect, test } from 'vitest';
import { finish } from '../../../../ground/statistics/index.ts';
import { en } from '../../texts/en.ts';
import { sv } from '../../texts/sv.ts';
import { askMethod, type AnalysisAnswer, type AnalysisRefusal } from '../ask-method.ts';
import { readQuestion } from '../read-question.ts';
import { syntheticControlMethod } from './synthetic-control.ts';

/** Fictional yearly counts: every place goes its own mixture of two courses. */
const TOWN: Readonly<Record<string, readonly number[]>> = Object.fromEntries(
  [
    'Lykttorget',
    'Klockbacken',
    'Fyrgränden',
    'Skutkajen',
    'Spårstigen',
    'Stenrosparken',
    'Vindbryggan',
    'Tegelvreten',
    'Almdalens centrum',
    'Hasselgången',
    'Ugglegården',
    'Mossgläntan',
  ].map((name, place) => [
    name,
    Array.from({ length: 9 }, (_, year) => {
      const share = ((place * 5 + 8) % 12) / 11;
      const course = share * 12 * Math.sin(year * 1.3) + (1 - share) * 10 * Math.cos(year * 0.9);
      return Math.round(40 + course + ((place * 7 + year * 11) % 5) - 2);
    }),
  ]),
);
const units = (fall: number, from = 6): object[] =>
  Object.entries(TOWN).map(([id, values], place) => ({
    id,
    treated: place === 0,
    values: values.map((value, year) => (place === 0 && year >= from ? value - fall : value)),
  }));

function answered(question: object): { answer?: AnalysisAnswer; refusal?: AnalysisRefusal } {
  const read = readQuestion(syntheticControlMethod, question);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  const found = finish(askMethod(syntheticControlMethod, read.value, 1, { sv, en }));
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
  readonly weights: readonly { readonly id: string; readonly weight: number }[];
  readonly gaps: readonly { readonly period: string; readonly gap: number }[];
  readonly fit: { readonly rmseBefore: number; readonly outsideDonors: readonly string[] };
  readonly placebo: { readonly rank: number; readonly places: number; readonly p: number };
}
const figures = ({ result }: AnalysisAnswer): Figures => result as Figures;

describe('a synthetic control, asked for', () => {
  test('says how far the place came, what it is compared with and where it ranks, in both languages', () => {
    const answer = ask({ units: units(20), start: 6 });
    const { weights, placebo, interval, gaps, estimate } = figures(answer);
    expect(answer.effect).toBe('improved');
    expect(answer.seed).toBeNull();
    const heaviest = weights.toSorted((one, other) => other.weight - one.weight)[0];
    expect(answer.sentences.sv).toContain('Efter starten låg Lykttorget i genomsnitt');
    expect(answer.sentences.sv).toContain(`Jämförelsen består av ${heaviest.id} (`);
    expect(answer.sentences.sv).toContain(`på plats ${placebo.rank} av 12`);
    expect(answer.sentences.en).toContain(`number ${placebo.rank} of 12`);
    expect(answer.sentences.sv).toContain('90\u00A0% intervall');
    expect(interval![1]).toBeLessThan(0);
    const after = gaps.slice(6).map(({ gap }) => gap);
    expect(after.reduce((sum, gap) => sum + gap, 0) / 3).toBeCloseTo(estimate, 12);
  });

  test('what is wanted turns the verdict', () => {
    expect(ask({ units: units(20), start: 6, wanted: 'more' }).effect).toBe('worsened');
  });

  test('a fit that misses by more than the change that is looked for is told', () => {
    const { fit } = figures(ask({ units: units(20), start: 6 }));
    expect(ask({ units: units(20), start: 6, goalSize: fit.rmseBefore * 0.9 }).warnings).toContain('poor-fit');
    expect(ask({ units: units(20), start: 6, goalSize: fit.rmseBefore * 1.1 }).warnings).not.toContain('poor-fit');
  });

  test('too few places give no interval and no verdict, and it says so', () => {
    const few = units(20).slice(0, 6);
    const answer = ask({ units: few, start: 6 });
    expect(answer.warnings).toContain('too-few-places');
    expect(figures(answer).interval).toBeNull();
    expect(answer.effect).toBe('cannotTell');
    expect(answer.sentences.sv).toContain('inget 90\u00A0% intervall');
  });

  test('a place above all others is told, by the names of the periods', () => {
    const high = units(0).map((unit, place) =>
      place === 0 ? { ...unit, values: TOWN['Lykttorget'].map((value, year) => (year === 1 ? 99 : value)) } : unit,
    );
    const periods = Array.from({ length: 9 }, (_, year) => String(2017 + year));
    const answer = ask({ units: high, start: 6, periods });
    expect(answer.warnings).toContain('outside-donors');
    expect(figures(answer).fit.outsideDonors).toEqual(['2018']);
  });

  test('donors that are alike before and not after are told', () => {
    const { weights } = figures(ask({ units: units(20), start: 6 }));
    const [{ id }] = weights.toSorted((one, other) => other.weight - one.weight);
    const twin = {
      id: 'tvilling',
      treated: false,
      values: TOWN[id].map((value, year) => (year < 6 ? value : value + 9)),
    };
    expect(ask({ units: [...units(20), twin], start: 6 }).warnings).toContain('weights-not-unique');
    expect(ask({ units: units(20), start: 6 }).warnings).not.toContain('weights-not-unique');
  });

  test('refuses in words', () => {
    const { refusal } = answered({ units: units(20).slice(0, 2), start: 6 });
    expect(refusal!.code).toBe('too-few-donors');
    expect(refusal!.sentences.sv).toContain('Ange minst två');
    expect(answered({ units: units(20), start: 6, periods: ['2020'] }).refusal!.code).toBe('lengths-differ');
    expect(readQuestion(syntheticControlMethod, { units: units(20), start: 6, dropPoorFit: 0 }).ok).toBe(false);
  });
});
