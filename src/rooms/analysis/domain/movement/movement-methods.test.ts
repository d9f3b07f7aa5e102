import { describe, expect, test } from 'vitest';
import { nearRepeatEvents } from '../../../../../test/worlds/events.ts';
import { finish, type TimedPoints } from '../../../../ground/statistics/index.ts';
import { en } from '../../texts/en.ts';
import { sv } from '../../texts/sv.ts';
import { askMethod, type AnalysisAnswer, type AnalysisRefusal } from '../ask-method.ts';
import type { AnyMethod } from '../method.ts';
import { readQuestion } from '../read-question.ts';
import { knoxMethod } from './knox.ts';
import { nearRepeatMethod } from './near-repeat.ts';
import { scanMethod } from './scan.ts';

const WORLD = nearRepeatEvents({ count: 300, followers: 0.3, sideMetres: 4000, days: 400, seed: 5 });
const NOTHING = nearRepeatEvents({ count: 200, followers: 0, sideMetres: 4000, days: 400, seed: 6 });

interface Points {
  readonly x: number[];
  readonly y: number[];
  readonly days: number[];
}

function written({ x, y, days }: TimedPoints): Points {
  return { x: [...x], y: [...y], days: [...days] };
}

function ask(method: AnyMethod, question: object): AnalysisAnswer | AnalysisRefusal {
  const read = readQuestion(method, { draws: 199, ...question });
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  const answer = finish(askMethod(method, read.value, 1, { sv, en }));
  return answer.ok ? answer.value : answer.refusal;
}

function asked(method: AnyMethod, question: object): AnalysisAnswer {
  const answer = ask(method, question);
  if ('code' in answer) throw new Error(answer.code);
  return answer;
}

describe('knox', () => {
  const QUESTION = { points: written(WORLD), spaceLimitMetres: 200, timeLimitDays: 14 };

  test('says how many pairs, how many by chance, how sure, and what may be concluded', () => {
    const { sentences, result } = asked(knoxMethod, QUESTION);
    const { observed } = result as { observed: number };
    expect(sentences.sv).toContain(
      `${observed} par av händelser ligger högst 200 meter och högst 14 dygn från varandra.`,
    );
    expect(sentences.sv).toMatch(
      /vore det \d+,\d+ \(95\s% av slumpförsöken gav \d+ till \d+\): det är \d+,\d+ gånger så många \(p 0,0050\)/,
    );
    expect(sentences.sv).toContain('kommer tätare i tid än slumpen ger. Vad det beror på säger siffran inte.');
    expect(sentences.en).toContain('come closer in time than chance gives. The figure does not say why.');
  });

  test('concludes nothing from what chance gives, nor from fewer than chance gives', () => {
    const { sentences, result } = asked(knoxMethod, { ...QUESTION, points: written(NOTHING) });
    expect((result as { p: number }).p).toBeGreaterThan(0.05);
    expect(sentences.sv).toContain('Det är inte heller visat att de inte gör det.');
    expect(sentences.en).toContain('Nor is it shown that they do not.');
    // At alpha 0.05 this would be sure; at 0.001 it is not.
    expect(asked(knoxMethod, { ...QUESTION, alpha: 0.001 }).sentences.sv).toContain('det går inte att säga');
  });

  test('says "the very same" of limits that are 0', () => {
    const x = WORLD.x.map((metres) => Math.round(metres / 500) * 500);
    const points = written({ x, y: WORLD.y.map(() => 90), days: WORLD.days });
    const said = (limits: object): string => asked(knoxMethod, { ...QUESTION, points, ...limits }).sentences.sv;
    expect(said({ spaceLimitMetres: 0 })).toContain('på exakt samma plats och högst 14 dygn från varandra');
    expect(said({ timeLimitDays: 0 })).toContain('högst 200 meter från varandra vid exakt samma tid');
    expect(said({ spaceLimitMetres: 0, timeLimitDays: 0 })).toContain('på exakt samma plats vid exakt samma tid');
  });

  test('warns of events written twice, of a Poisson p that is too small, and of a long period', () => {
    expect(asked(knoxMethod, QUESTION).warnings).toEqual([]);
    const { x, y, days } = QUESTION.points;
    const twice = { x: [...x, x[4]], y: [...y, y[4]], days: [...days, days[4]] };
    expect(asked(knoxMethod, { ...QUESTION, points: twice }).warnings).toEqual(['identical-events']);
    const long = { x, y, days: days.map((day) => day * 4) };
    const answer = asked(knoxMethod, { ...QUESTION, points: long });
    expect(answer.warnings).toEqual(['long-period']);
    expect(answer.sentences.sv).toContain('Perioden är längre än tre år.');
    // A fifth of the events at one place, a quarter in one week: pairs come and go many at a time.
    const uneven = {
      x: x.map((_, event) => (event % 5 === 0 ? 100 : event * 1000)),
      y,
      days: days.map((_, event) => (event % 4 === 0 ? 50 + (event % 7) : event * 3)),
    };
    const wide = asked(knoxMethod, {
      points: { ...uneven, y: y.map(() => 90) },
      spaceLimitMetres: 200,
      timeLimitDays: 7,
    });
    expect(wide.warnings).toContain('poisson-too-small');
  });
});

describe('near-repeat', () => {
  const QUESTION = { points: written(WORLD), spaceBands: [100, 200, 400], timeBands: [7, 14, 28] };

  test('names the nearest and soonest cell that stands out, and how long it lasts', () => {
    const { sentences, result } = asked(nearRepeatMethod, { ...QUESTION, draws: 999 });
    const { first, observed } = result as { first: Record<string, number>; observed: number[][] };
    expect(first).toMatchObject({ spaceBand: 0, timeBand: 0 });
    expect(sentences.sv).toContain(
      `Närmast och snarast är det tydligt mindre än 100 meter bort och mindre än 7 dygn efter: ${observed[0][0]} par mot`,
    );
    expect(sentences.sv).toMatch(/gånger så många \(p 0,\d+, när hänsyn tas till att 9 rutor prövades\)/);
    expect(sentences.sv).toMatch(/Sammanlagt har 6 av 9 rutor tydligt fler par än väntat\./);
    expect(sentences.en).toContain('less than 100 metres away and less than 7 days after');
    expect(first).toMatchObject({ lastTimeBand: 2, cells: 6 });
    expect(sentences.sv).toContain('Så nära håller det i sig tills 28 dygn har gått.');
    expect(asked(nearRepeatMethod, QUESTION).warnings).toEqual([]);
  });

  test('says that no cell stands out, and that nothing is shown by it', () => {
    const { sentences, result } = asked(nearRepeatMethod, { ...QUESTION, points: written(NOTHING) });
    expect(result).toMatchObject({ first: null });
    expect(sentences.sv).toMatch(/^Slutsats: ingen av de 9 rutorna har tydligt fler par än slumpen ger \(lägsta p /);
    expect(sentences.sv).toContain('Det är inte visat att upprepningar saknas');
    expect(sentences.en).toContain('It is not shown that there are no repeats');
  });

  test("names the same place, and the calculator's labels, where they are asked for", () => {
    const { x, y, days } = QUESTION.points;
    const repeated = {
      x: x.map((metres) => Math.round(metres / 900) * 900),
      y: y.map(() => 90),
      days: days.map((day) => Math.floor(day / 9)),
    };
    const question = { ...QUESTION, points: repeated, conventions: 'near-repeat-calculator', timeBands: [1, 2] };
    const { sentences, result, warnings } = asked(nearRepeatMethod, question);
    expect(result).toMatchObject({
      spaceBands: [{ from: 0, to: 0 }, { from: 0, to: 100 }, {}, {}, { from: 400, to: null }],
    });
    expect(result).toMatchObject({ calculatorLabels: { time: ['0 to 1 days', '2 to 2 days', 'More than 2 days'] } });
    expect(sentences.sv).toContain('på exakt samma plats och mindre än 1 dygn efter');
    expect(warnings).toEqual(['identical-events']);
  });
});

describe('scan', () => {
  const gathered = written(NOTHING);
  for (let event = 0; event < 9; event++) {
    [gathered.x[event], gathered.y[event], gathered.days[event]] = [
      690_000 + event * 11,
      6_790_000 + event * 7,
      396 + (event % 4),
    ];
  }
  for (let event = 9; event < 200; event++) {
    gathered.x[event] += 690_000;
    gathered.y[event] += 6_790_000;
  }
  const QUESTION = { points: gathered, maxRadiusMetres: 300, maxDays: 14 };

  test('says where and when, how many, how seldom by chance, and what it does not say', () => {
    const { sentences, result } = asked(scanMethod, QUESTION);
    expect(result).toMatchObject({ endDay: 399, clusters: [{ lastDay: 399, p: 0.005, recurrenceDays: 200 }] });
    expect(sentences.sv).toMatch(
      /^Just nu samlas händelser inom \d+ meter från öst 690\s\d{3}, nord 6\s790\s\d{3}, dag 396 till 399: \d+ händelser mot 0,\d+ väntade, \d+(,\d)? gånger så många \(p 0,0050\)\./,
    );
    expect(sentences.sv).toContain(
      'Ställs frågan varje dygn ger slumpen något lika tydligt högst en gång på 200 dygn.',
    );
    expect(sentences.sv).toContain('inte om det har flyttat dit från någon annanstans');
    expect(sentences.en).toMatch(/^Right now events gather within/);
    const weekly = asked(scanMethod, { ...QUESTION, daysBetweenAnalyses: 7 });
    expect(weekly.sentences.sv).toMatch(
      /Ställs frågan vart 7:e dygn ger slumpen något lika tydligt högst en gång på 1\s400 dygn\./,
    );
  });

  test('looks back without saying how often it will come again', () => {
    const { sentences, result } = asked(scanMethod, { ...QUESTION, analysis: 'retrospective' });
    expect(result).toMatchObject({ clusters: [{ recurrenceDays: null }, {}, {}, {}, {}] });
    expect(sentences.sv).toMatch(/^Händelser har samlats inom/);
    expect(sentences.sv).not.toContain('Ställs frågan');
  });

  test('says that nothing is clearer than chance, and names the clearest', () => {
    const quiet = { ...QUESTION, points: written(NOTHING) };
    expect(asked(scanMethod, { ...quiet, maxRadiusMetres: 900, analysis: 'retrospective' }).sentences.sv).toMatch(
      /^Slutsats: ingen ansamling är tydligare än vad slumpen ger\. Tydligast är .* \(p 0,\d+\)\. Det är inte visat att inget är på gång\.$/,
    );
    const none = asked(scanMethod, { ...quiet, minCases: 12, maxRadiusMetres: 1500 });
    expect(none.result).toMatchObject({ clusters: [] });
    expect(none.sentences.sv).toBe(
      'Slutsats: ingen plats har fler händelser än väntat som samlas och pågår den sista dagen, under högst 14 dygn.',
    );
  });

  test('draws its circles about the centres that were given', () => {
    const centres = { x: [690_040, 693_000], y: [6_790_030, 6_793_000] };
    expect(asked(scanMethod, { ...QUESTION, centres }).result).toMatchObject({
      centres: 2,
      clusters: [{ centre: { x: 690_040, y: 6_790_030 } }],
    });
  });
});

describe('a refusal', () => {
  test('says in both languages what is wrong and what to do', () => {
    const points = { x: [1, 2], y: [3, 4], days: [5, 6] };
    expect(ask(knoxMethod, { points, spaceLimitMetres: 5, timeLimitDays: 5 })).toMatchObject({
      code: 'too-few-events',
      sentences: { sv: expect.stringContaining('Det behövs minst 3'), en: expect.stringContaining('At least 3') },
    });
    const far = ask(nearRepeatMethod, { points: written(WORLD), spaceBands: [0.01], timeBands: [7] });
    expect(far).toMatchObject({
      code: 'no-pairs-in-space',
      sentences: { sv: expect.stringContaining('inom 0,0100 meter') },
    });
    const long = ask(scanMethod, { points: written(WORLD), maxRadiusMetres: 300, maxDays: 300 });
    expect(long).toMatchObject({
      code: 'window-too-long',
      sentences: { en: expect.stringContaining('maxDays is 300 days') },
    });
  });

  test('of a question comes before any computing: too few draws, too many bands, no points', () => {
    const points = { x: [1, 2], y: [3, 4], days: [5, 6] };
    const knox = { points, spaceLimitMetres: 5, timeLimitDays: 5 };
    expect(readQuestion(knoxMethod, { ...knox, draws: 98 })).toMatchObject({ ok: false, refusal: { field: 'draws' } });
    const bands = Array.from({ length: 51 }, (_, band) => band + 1);
    expect(readQuestion(nearRepeatMethod, { points, spaceBands: bands, timeBands: [7] })).toMatchObject({
      ok: false,
      refusal: { field: 'spaceBands' },
    });
    expect(readQuestion(scanMethod, { maxRadiusMetres: 300, maxDays: 7 })).toMatchObject({
      ok: false,
      refusal: { field: 'points' },
    });
  });
});
