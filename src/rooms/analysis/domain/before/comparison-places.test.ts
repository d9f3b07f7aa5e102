import { describe, expect, test } from 'vitest';
import { finish } from '../../../../ground/statistics/index.ts';
import { en } from '../../texts/en.ts';
import { sv } from '../../texts/sv.ts';
import { askMethod, type AnalysisAnswer, type AnalysisRefusal } from '../ask-method.ts';
import { readQuestion } from '../read-question.ts';
import { comparisonPlacesMethod } from './comparison-places.ts';

const PLACE = {
  id: 'Lykttorget',
  criterion: 'öppen drogscen',
  series: [21, 24, 19, 26, 33],
  position: { x: 693_000, y: 6_792_000, radiusMetres: 60 },
};
const CANDIDATES = [
  { id: 'Klockbacken', series: [20, 26, 18, 24, 30], position: { x: 694_400, y: 6_792_900 } },
  { id: 'Stenrosparken', series: [19, 22, 21, 25, 33], position: { x: 695_100, y: 6_791_300 } },
  { id: 'Skutkajen', series: [12, 15, 11, 13, 16], position: { x: 691_800, y: 6_790_900 } },
  { id: 'Fyrgränden', series: [33, 30, 35, 31, 29], position: { x: 693_300, y: 6_792_200 } },
  { id: 'Almdalens centrum', series: [24, 21, 26, 28, 30], position: { x: 690_900, y: 6_794_600 } },
].map((candidate) => ({ ...candidate, criterion: 'öppen drogscen' }));

function answered(question: object): { answer?: AnalysisAnswer; refusal?: AnalysisRefusal } {
  const read = readQuestion(comparisonPlacesMethod, question);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  const found = finish(askMethod(comparisonPlacesMethod, read.value, 1, { sv, en }));
  return found.ok ? { answer: found.value } : { refusal: found.refusal };
}
function ask(question: object): AnalysisAnswer {
  const { answer, refusal } = answered(question);
  if (answer === undefined) throw new Error(JSON.stringify(refusal));
  return answer;
}
interface Figures {
  readonly chosen: readonly string[];
  readonly excluded: readonly { readonly id: string; readonly reasons: readonly string[] }[];
  readonly regressionToMean: { readonly expected: number; readonly ownShare: number };
}
const figures = ({ result }: AnalysisAnswer): Figures => result as Figures;

describe('comparison places, asked for', () => {
  test('says whom, how alike, who fell away, and what goes back by itself', () => {
    const answer = ask({ place: PLACE, candidates: CANDIDATES });
    const { chosen, excluded, regressionToMean } = figures(answer);
    expect(chosen[0]).toBe('Stenrosparken');
    expect(excluded).toEqual([{ id: 'Fyrgränden', reasons: ['inside-ring'], insideRingOf: ['Lykttorget'] }]);
    expect(answer.sentences.sv).toContain('den mest lika först: Stenrosparken');
    expect(answer.sentences.sv).toContain('1 av 5 kandidater föll bort');
    expect(answer.sentences.sv).toContain('Den sista perioden (33 händelser) är den sämsta i serien');
    expect(answer.sentences.sv).toContain(
      `omkring ${regressionToMean.expected.toFixed(1).replace('.', ',')} händelser`,
    );
    expect(answer.sentences.en).toContain('1 of 5 candidates fell away');
    expect(answer.warnings).toContain('start-is-worst');
    expect(answer.effect).toBeUndefined();
  });

  test('does not say that a start is the worst when it is not', () => {
    const answer = ask({ place: { ...PLACE, series: [21, 34, 19, 26, 33] }, candidates: CANDIDATES });
    expect(answer.warnings).not.toContain('start-is-worst');
    expect(answer.sentences.sv).toContain('är inte den sämsta i serien');
  });

  test('the ring may be set, and others have theirs', () => {
    const narrow = ask({ place: { ...PLACE, ringMetres: 250 }, candidates: CANDIDATES });
    expect(figures(narrow).excluded).toEqual([]);
    const otherTreated = [{ id: 'Hasselgången', position: { x: 695_100, y: 6_791_500 } }];
    expect(figures(ask({ place: PLACE, candidates: CANDIDATES, otherTreated })).excluded.map(({ id }) => id)).toEqual([
      'Stenrosparken',
      'Fyrgränden',
    ]);
  });

  test('warns of each thing that weakens the choice', () => {
    const short = (places: readonly { series: readonly number[] }[]): object[] =>
      places.map((place) => ({ ...place, series: place.series.slice(1) }));
    expect(ask({ place: { ...PLACE, series: [24, 19, 26, 33] }, candidates: short(CANDIDATES) }).warnings).toContain(
      'short-baseline',
    );
    expect(ask({ place: PLACE, candidates: CANDIDATES, take: 5 }).warnings).toContain('fewer-than-asked');
    expect(ask({ place: PLACE, candidates: CANDIDATES, take: 4 }).warnings).toContain('poor-balance');
    const { position: _, ...nowhere } = PLACE;
    expect(ask({ place: nowhere, candidates: CANDIDATES }).warnings).toContain('rings-not-checked');
    expect(ask({ place: PLACE, candidates: CANDIDATES.slice(0, 2) }).warnings).toContain('leans-on-own-series');
    expect(ask({ place: PLACE, candidates: CANDIDATES }).warnings).not.toContain('leans-on-own-series');
  });

  test('works at a place are nothing to lean on', () => {
    const works = CANDIDATES.map((candidate) => ({ ...candidate, contextEvent: candidate.id === 'Skutkajen' }));
    const [plain, without] = [CANDIDATES, works].map((candidates) => figures(ask({ place: PLACE, candidates })));
    expect(without.regressionToMean.expected).not.toBe(plain.regressionToMean.expected);
    expect(without.excluded.find(({ id }) => id === 'Skutkajen')!.reasons).toEqual(['context-event']);
  });

  test('refuses in words when none is left', () => {
    const unfit = CANDIDATES.map((candidate) => ({ ...candidate, exclude: true }));
    const { refusal } = answered({ place: PLACE, candidates: unfit });
    expect(refusal!.code).toBe('no-candidate-left');
    expect(refusal!.sentences.sv).toContain('Ingen av de 5 kandidaterna');
    expect(refusal!.sentences.en).toContain('None of the 5 candidates');
  });
});
