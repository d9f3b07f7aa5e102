import { describe, expect, test } from 'vitest';
import { plainAnswerIn, plainRefusalIn } from '../../../../../test/statistics/ask-in-test.ts';

const QUESTION = {
  counts: [
    [14, 22, 9, 31],
    [6, 3, 12, 17],
    [0, 8, 2, 11],
    [25, 19, 7, 40],
  ],
};
const ask = (question: object) => plainAnswerIn('suppress', question);

test('gives a table to publish, with nothing where a number is hidden', () => {
  const { result, sentences, warnings } = ask(QUESTION);
  expect(result).toMatchObject({
    published: {
      counts: [
        [14, 22, 9, 31],
        [6, null, null, 17],
        [0, null, null, 11],
        [25, 19, 7, 40],
      ],
      rowTotals: [76, 38, 21, 91],
      columnTotals: [45, 52, 30, 99],
      grandTotal: 226,
    },
    hidden: { primary: 2, secondary: 2, totals: 0 },
    safe: true,
  });
  expect(sentences.sv).toContain('2 tal är under 5 och döljs. 2 tal till döljs');
  expect(sentences.sv).toContain('det närmaste en läsare kan komma ett litet tal är att det är mellan 2 och 10.');
  expect(sentences.en).toContain('the closest a reader can come to a small one is that it is between 2 and 10.');
  expect(warnings).toEqual(['keep-the-marks']);
});

test('marks and bounds stand beside the table, never in it', () => {
  const { published, marks, bounds } = ask(QUESTION).result as Record<string, Record<string, unknown>>;
  expect(JSON.stringify(published)).not.toMatch(/primary|secondary|low|high/);
  expect(marks['counts']).toEqual([
    ['shown', 'shown', 'shown', 'shown'],
    ['shown', 'primary', 'secondary', 'shown'],
    ['shown', 'secondary', 'primary', 'shown'],
    ['shown', 'shown', 'shown', 'shown'],
  ]);
  expect(bounds[0]).toEqual({ row: 1, column: 1, mark: 'primary', low: 2, high: 10 });
});

describe('one-way tables', () => {
  test('have a total and no totals of rows or columns', () => {
    expect(ask({ counts: [[3, 8, 12, 20]] }).result).toMatchObject({
      published: { counts: [[null, null, 12, 20]], rowTotals: null, columnTotals: null, grandTotal: 43 },
    });
    expect(ask({ counts: [[3], [8], [12], [20]] }).result).toMatchObject({
      published: { counts: [[null], [null], [12], [20]], rowTotals: null, columnTotals: null, grandTotal: 43 },
    });
  });
});

test('nothing small: says so, and warns of nothing', () => {
  const { sentences, warnings } = ask({
    counts: [
      [9, 18],
      [10, 0],
    ],
  });
  expect(sentences.sv).toBe('Inga tal behöver döljas: inget är mellan 1 och 4. Nollor visas.');
  expect(warnings).toEqual([]);
});

test('hidden because it was asked for: says so', () => {
  const { sentences, result } = ask({
    counts: [
      [9, 18],
      [10, 7],
    ],
    alsoHidden: [
      [0, 0],
      [1, 1],
      [0, 1],
      [1, 0],
    ],
  });
  expect(sentences.sv).toContain('Inget tal är litet. 4 tal till döljs för att det är begärt.');
  expect(sentences.en).toContain('Hidden because it was asked for: 4.');
  expect(result).toMatchObject({ hidden: { primary: 0, secondary: 4 } });
});

test('hidden totals are warned of', () => {
  const counts = [
    [3, 0, 0],
    [0, 20, 6],
    [0, 7, 9],
  ];
  const { warnings, result } = ask({ counts });
  expect(warnings).toEqual(['totals-hidden', 'keep-the-marks']);
  expect((result as { hidden: { totals: number } }).hidden.totals).toBeGreaterThan(1);
});

test('the width follows the threshold where none is given', () => {
  const row = [[2, 9, 30, 41]];
  const [plain, wide] = [{ threshold: 8 }, { threshold: 8, protectionWidth: 25 }].map(
    (more) => ask({ counts: row, ...more }).result,
  ) as {
    bounds: { low: number; high: number }[];
  }[];
  const width = ({ bounds }: { bounds: { low: number; high: number }[] }): number => bounds[0].high - bounds[0].low;
  expect(width(plain)).toBeGreaterThanOrEqual(8);
  expect(width(plain)).toBeLessThan(25);
  expect(width(wide)).toBeGreaterThanOrEqual(25);
});

test('a refusal counts rows and columns from 1, as people do', () => {
  const { code, sentences } = plainRefusalIn('suppress', { counts: [[2, 3]] });
  expect(code).toBe('cannot-be-made-safe');
  expect(sentences.sv).toContain('rad 1, kolumn 1');
  const ragged = plainRefusalIn('suppress', {
    counts: [
      [12, 30, 20],
      [9, 14],
    ],
  });
  expect(ragged.sentences.sv).toContain('2 rader och 3 kolumner borde ge 6 tal, men det är 5');
});
