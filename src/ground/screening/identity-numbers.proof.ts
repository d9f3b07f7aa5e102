import { describe, expect, it } from 'vitest';
import { DOUBTFUL_FORMS, makeIdentityNumber, WRITTEN_FORMS } from '../../../test/screening/identity-number.ts';
import { noteFigure, proofSize } from '../../../test/support/proof-size.ts';
import { seededRandom } from '../random.ts';
import { screen } from './index.ts';

const NUMBERS = proofSize(20_000);
const AROUND = [
  ['', ''],
  ['Hon har ', ', och mer finns inte.'],
  ['(pnr:', ')'],
  ['Tel 08-508 293 10, nr ', ' den 14 januari 2026 kl. 18.30.'],
  ['rad 1\n', '\nrad 2'],
] as const;

describe(`${NUMBERS} identity numbers in every written form`, () => {
  it.each(Object.entries(WRITTEN_FORMS))('%s: every one is certain, at its place', (_, write) => {
    const random = seededRandom(20_231_390);
    const missed: string[] = [];
    for (let round = 0; round < NUMBERS; round++) {
      const number = makeIdentityNumber(random);
      const [before, after] = AROUND[round % AROUND.length];
      const written = write(number);
      const { outcome, findings } = screen(before + written + after, 'freeText');
      const start = before.length;
      const isFound = findings.some(
        (found) => found.kind === number.kind && found.start === start && found.end === start + written.length,
      );
      if (!isFound || outcome !== 'certain') missed.push(before + written + after);
    }
    expect(missed.slice(0, 5)).toEqual([]);
  });

  it.each(Object.entries(DOUBTFUL_FORMS))('%s: every one is refused or asked about', (_, write) => {
    const random = seededRandom(20_231_390);
    const missed: string[] = [];
    for (let round = 0; round < NUMBERS; round++) {
      const text = `Hon har ${write(makeIdentityNumber(random))}.`;
      if (screen(text, 'freeText').outcome === 'clear') missed.push(text);
    }
    expect(missed.slice(0, 5)).toEqual([]);
  });

  it('is written down', () => {
    const forms = Object.keys(WRITTEN_FORMS).length;
    noteFigure('identity numbers made, each in every written form', NUMBERS);
    noteFigure('written forms refused outright / asked about', `${forms} / ${Object.keys(DOUBTFUL_FORMS).length}`);
    expect(forms).toBeGreaterThan(20);
  });
});
