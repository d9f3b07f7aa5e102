import { describe, expect, test } from 'vitest';
import type { CandidateFacts } from './candidate-reasons.ts';
import { comparisonPlaces, type ComparisonPlaces, type ComparisonPlacesInput } from './comparison-places.ts';
import type { BeforeRefusal } from './refusals.ts';

const PLACE = { name: 'Lykttorget', criterion: 'scene', series: Float64Array.of(20, 22, 27) };

type Candidate = ComparisonPlacesInput['candidates'][number];
function candidate(name: string, series: readonly number[], facts: Partial<CandidateFacts> = {}): Candidate {
  const plain = { criterion: 'scene', hasContextEvent: false, isRuledOut: false };
  return { ...plain, ...facts, name, series: Float64Array.from(series) };
}

const CANDIDATES = [
  candidate('Skutkajen', [10, 11, 9]),
  candidate('Klockbacken', [21, 21, 28]),
  candidate('Fyrgränden', [26, 25, 22]),
  candidate('Stenrosparken', [18, 24, 26]),
];

function input(given: Partial<ComparisonPlacesInput> = {}): ComparisonPlacesInput {
  return { place: PLACE, candidates: CANDIDATES, rings: [], take: 2, ...given };
}
function ask(given: Partial<ComparisonPlacesInput> = {}): ComparisonPlaces {
  const found = comparisonPlaces(input(given));
  if (!found.ok) throw new Error(JSON.stringify(found.refusal));
  return found.value;
}
function refusal(given: Partial<ComparisonPlacesInput>): BeforeRefusal | undefined {
  const found = comparisonPlaces(input(given));
  return found.ok ? undefined : found.refusal;
}
const namesOf = ({ ranked }: ComparisonPlaces): string[] => ranked.map((found) => CANDIDATES[found.candidate].name);

describe('comparison places', () => {
  test('by hand', () => {
    // Levels 23 | 10, 70/3, 73/3, 68/3; slopes 3.5 | -0.5, 3.5, -2, 4.
    const found = ask();
    expect(found.place).toEqual({ level: 23, trend: 3.5 });
    const levels = [23, 10, 70 / 3, 73 / 3, 68 / 3];
    const mean = levels.reduce((sum, level) => sum + level, 0) / 5;
    const spread = Math.sqrt(levels.reduce((sum, level) => sum + (level - mean) ** 2, 0) / 4);
    expect(namesOf(found)).toEqual(['Klockbacken', 'Stenrosparken', 'Fyrgränden', 'Skutkajen']);
    expect(found.ranked[0].levelDifference).toBeCloseTo(1 / 3 / spread, 12);
    expect(found.ranked[0].trendDifference).toBe(0);
    expect(found.ranked.map(({ isChosen }) => isChosen)).toEqual([true, true, false, false]);
    // 1/3 more and 1/3 less: together as high as the place.
    expect(found.balance.chosen.level).toBeCloseTo(0, 12);
    expect(found.balance.all.level).toBeCloseTo((1 / 3 - 1 / 3 + 4 / 3 - 13) / 4 / spread, 12);
    expect([...found.chosenSeries]).toEqual([19.5, 22.5, 27]);
  });

  test('does not ask in which order they are given, nor in what unit the periods are counted', () => {
    const turned = ask({ candidates: CANDIDATES.toReversed() });
    expect(turned.ranked.map(({ distance }) => distance)).toEqual(ask().ranked.map(({ distance }) => distance));
    const tenfold = (series: Float64Array): Float64Array => series.map((count) => count * 10);
    const scaled = ask({
      place: { ...PLACE, series: tenfold(PLACE.series) },
      candidates: CANDIDATES.map((one) => ({ ...one, series: tenfold(one.series) })),
    });
    scaled.ranked.forEach(({ distance }, rank) => expect(distance).toBeCloseTo(ask().ranked[rank].distance, 12));
  });

  test('takes all there are when there are fewer than asked for', () => {
    expect(ask({ take: 9 }).ranked.every(({ isChosen }) => isChosen)).toBe(true);
  });

  test('places that do not differ at all are equally alike, in the order given', () => {
    const same = ['one', 'other'].map((name) => candidate(name, [20, 22, 27]));
    const found = ask({ candidates: same, take: 1 });
    expect(found.ranked.map(({ distance }) => distance)).toEqual([0, 0]);
    expect(found.ranked[0]).toMatchObject({ candidate: 0, isChosen: true });
  });
});

describe('a place cannot be compared with', () => {
  const at = (xMetres: number, yMetres: number, radiusMetres = 0): CandidateFacts['spot'] & object => ({
    xMetres,
    yMetres,
    radiusMetres,
  });
  const ring = { name: 'Lykttorget', spot: at(693_000, 6_792_000, 50), ringMetres: 400 };

  test('when it lies in the ring, though it is the most alike: what moved there would hide what moved', () => {
    // 30-40-50: 500 m between the points, 450 from the boundary, and 400 from boundary to boundary: just outside.
    const near = (radius: number): Candidate[] => [
      candidate('Klockbacken', [20, 22, 27], { spot: at(693_300, 6_792_400, radius) }),
      candidate('Skutkajen', [10, 11, 9], { spot: at(699_000, 6_794_000) }),
    ];
    expect(ask({ candidates: near(51) }).ranked[0].candidate).toBe(0); // nobody looked at the rings
    const found = ask({ candidates: near(51), rings: [ring] });
    expect(found.ranked.map((one) => one.candidate)).toEqual([1]);
    expect(found.excluded).toEqual([{ candidate: 0, reasons: ['inside-ring'], insideRingOf: ['Lykttorget'] }]);
    expect(ask({ candidates: near(50), rings: [ring] }).excluded).toEqual([]);
  });

  test.each([
    ['other-criterion', { criterion: 'square' }],
    ['context-event', { hasContextEvent: true }],
    ['by-hand', { isRuledOut: true }],
  ] as const)('%s', (reason, facts) => {
    const alike = candidate('Almdalens centrum', [20, 22, 27], facts);
    const found = ask({ candidates: [...CANDIDATES, alike] });
    expect(found.excluded).toEqual([{ candidate: 4, reasons: [reason], insideRingOf: [] }]);
  });

  test('when nobody knows where it lies, or it has the measure itself; every reason is told', () => {
    const rings = [ring, { name: 'Skutkajen', spot: at(690_500, 6_790_700), ringMetres: 500 }];
    const found = ask({
      rings,
      candidates: [
        candidate('Skutkajen', [10, 11, 9], { spot: at(690_500, 6_790_700), hasContextEvent: true }),
        candidate('Fyrgränden', [26, 25, 22]),
        candidate('Klockbacken', [21, 21, 28], { spot: at(697_000, 6_790_500) }),
      ],
    });
    expect(found.excluded).toEqual([
      { candidate: 0, reasons: ['is-treated', 'inside-ring', 'context-event'], insideRingOf: ['Skutkajen'] },
      { candidate: 1, reasons: ['no-position'], insideRingOf: [] },
    ]);
  });
});

describe('refuses', () => {
  test('when none is left: the most alike of the unfit would be taken', () => {
    const unfit = CANDIDATES.map((one) => ({ ...one, criterion: 'square' }));
    expect(ask({ place: { ...PLACE, criterion: 'square' }, candidates: unfit }).ranked[0].candidate).toBe(1);
    expect(refusal({ candidates: unfit })).toEqual({ code: 'no-candidate-left', detail: { candidates: 4 } });
  });

  test('two periods: the line through two counts is the chance in them', () => {
    // A steady 20 per period easily gives 15 and 25: a "trend" of 10 per period.
    const trend = 25 - 15;
    expect(trend / Math.sqrt(2 * 20)).toBeLessThan(1.64);
    const short = CANDIDATES.map((one) => ({ ...one, series: one.series.slice(0, 2) }));
    expect(refusal({ place: { ...PLACE, series: Float64Array.of(15, 25) }, candidates: short })).toEqual({
      code: 'too-few-baseline-periods',
      detail: { count: 2, least: 3 },
    });
  });

  test('degrees as metres: every place would lie within a metre of every other', () => {
    const spot = { xMetres: 18.512, yMetres: 61.204, radiusMetres: 0 };
    const far = { xMetres: 18.611, yMetres: 61.255, radiusMetres: 0 };
    expect(Math.hypot(spot.xMetres - far.xMetres, spot.yMetres - far.yMetres)).toBeLessThan(1);
    const rings = [{ name: 'Lykttorget', spot, ringMetres: 500 }];
    expect(refusal({ rings, candidates: [candidate('Skutkajen', [10, 11, 9], { spot: far })] })?.code).toBe(
      'degrees-as-metres',
    );
  });

  test('a place given twice: it would be compared with itself', () => {
    const itself = candidate('Lykttorget', [20, 22, 27]);
    expect(ask({ candidates: [{ ...itself, name: 'Lyktan' }, ...CANDIDATES] }).ranked[0]).toMatchObject({
      candidate: 0,
      distance: 0,
    });
    expect(refusal({ candidates: [itself] })).toEqual({ code: 'same-place-twice', detail: { name: 'Lykttorget' } });
  });

  test('what is no count, periods that are not the same, and nothing at all', () => {
    expect(refusal({ candidates: [candidate('Skutkajen', [10, 11.5, 9])] })?.code).toBe('not-a-count');
    expect(refusal({ candidates: [candidate('Skutkajen', [10, 11, 9, 8])] })?.code).toBe('lengths-differ');
    expect(refusal({ candidates: [] })).toEqual({ code: 'empty-data', detail: { name: 'candidates' } });
  });
});
