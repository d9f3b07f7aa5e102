import { describe, expect, it } from 'vitest';
import { dayOf, monthOf, MONTHS } from './calendar.ts';
import { drawMonthlyCounts, expectedIncidents } from './draw-counts.ts';
import { INCIDENT_KINDS, kindOfFigure } from './kinds.ts';
import { PLANTED } from './planted.ts';
import { sourceOf, type Source } from './sources.ts';

const OUTCOMES = INCIDENT_KINDS.filter((kind) => kindOfFigure(kind) === 'outcome');
const START = monthOf(dayOf(PLANTED.measure.startsOn));
const { place, comparisonPlace, fall, movedShare } = PLANTED.measure;
const PLANTED_AREAS = {
  place: sourceOf('place', place),
  ring: sourceOf('ring', place),
  comparison: sourceOf('place', comparisonPlace),
  comparisonRing: sourceOf('ring', comparisonPlace),
};
const SEEDS = 300;

/** Outcomes of each source before and after the start, summed over many seeds. */
function drawnAround(town: number): ReadonlyMap<Source, readonly [number, number]> {
  const sums = new Map<Source, [number, number]>();
  for (let seed = 0; seed < SEEDS; seed++) {
    for (const [source, counts] of drawMonthlyCounts({ seed, inhabitants: 30_000, town })) {
      const around = sums.get(source) ?? [0, 0];
      sums.set(source, around);
      for (const kind of OUTCOMES) counts[kind].forEach((count, month) => (around[month < START ? 0 : 1] += count));
    }
  }
  return sums;
}

function expectedAround(source: Source): readonly [number, number] {
  const sums: [number, number] = [0, 0];
  for (const kind of OUTCOMES)
    for (let month = 0; month < MONTHS; month++)
      sums[month < START ? 0 : 1] +=
        SEEDS * expectedIncidents(source, kind, month, { seed: 0, inhabitants: 30_000, town: 0 });
  return sums;
}

function expectNear(drawn: number, expected: number): void {
  expect(Math.abs(drawn - expected)).toBeLessThan(4 * Math.sqrt(expected));
}

describe('drawMonthlyCounts', () => {
  it('plants the fall at the place, the moved share in its ring, and nothing at the comparison', () => {
    const [placeBefore, placeAfter] = expectedAround(PLANTED_AREAS.place);
    const [ringBefore, ringAfter] = expectedAround(PLANTED_AREAS.ring);
    const truth = {
      place: [placeBefore, placeAfter * (1 - fall)],
      ring: [ringBefore, ringAfter + placeAfter * fall * movedShare],
      comparison: [placeBefore, placeAfter],
      comparisonRing: [ringBefore, ringAfter],
    };
    const drawnOf = drawnAround(0);
    for (const [area, source] of Object.entries(PLANTED_AREAS)) {
      const drawn = drawnOf.get(source)!;
      const expected = truth[area as keyof typeof truth];
      expectNear(drawn[0], expected[0]);
      expectNear(drawn[1], expected[1]);
    }
    // By hand: 120 a year for two years, grown to the middle of them: 240 x 1.02^4 = 259.8; 40 % of it is 103.9.
    expect(Math.abs((placeAfter * fall) / SEEDS - 103.9)).toBeLessThan(0.5);
  });

  it('plants no measure in a later town', () => {
    expectNear(drawnAround(3).get(PLANTED_AREAS.place)![1], expectedAround(PLANTED_AREAS.place)[1]);
  });

  it('trebles the detection offences of the place during the effort, and no outcome', () => {
    const settings = { seed: 0, inhabitants: 30_000, town: 0 };
    const [from, to] = [PLANTED.effort.from, PLANTED.effort.to].map((date) => monthOf(dayOf(date)));
    const ratio = (month: number, kind: (typeof INCIDENT_KINDS)[number]): number =>
      expectedIncidents(PLANTED_AREAS.place, kind, month, settings) /
      expectedIncidents(PLANTED_AREAS.place, kind, month, { ...settings, town: 1 });
    const raised = [from - 1, from, to - 1, to].map((month) => ratio(month, 'detectionOffence'));
    expect(raised).toEqual([1, 3, 3, 1]);
    expect(OUTCOMES.map((kind) => ratio(from, kind))).toEqual([1, 1, 1, 1]);
  });

  it('follows the inhabitants, and is the same for the same seed only', () => {
    const settings = { seed: 11, inhabitants: 30_000, town: 2 };
    const source = PLANTED_AREAS.comparison;
    const tenth = expectedIncidents(source, 'violence', 8, { ...settings, inhabitants: 3_000 });
    expect(expectedIncidents(source, 'violence', 8, settings) / tenth).toBeCloseTo(10, 10);
    expect(drawMonthlyCounts(settings)).toEqual(drawMonthlyCounts(settings));
    const other = drawMonthlyCounts({ ...settings, seed: 12 }).get(source);
    expect(other).not.toEqual(drawMonthlyCounts(settings).get(source));
    expect(drawMonthlyCounts({ ...settings, town: 4 }).get(source)).not.toEqual(other);
  });
});
