import type { Matrix } from '../numbers/least-squares.ts';

/** A yearly or weekly rhythm, as so many pairs of waves. */
export interface Season {
  /** its length in periods, such as 12 months; > 2, need not be whole */
  readonly period: number;
  /** pairs of waves, each twice as quick as the one before; >= 1, and two a period at most: 2 x harmonics < period */
  readonly harmonics: number;
}

/** What a segmented series is made of. */
export interface SegmentedShape {
  /** length of the series, before and after together */
  readonly periods: number;
  /** the place, from 0, of the first period with the measure: as many periods come before it */
  readonly interruption: number;
  /** what the measure may change: the level, the slope, or both */
  readonly terms: 'step' | 'slope' | 'both';
  /** whether the series was rising or falling all along */
  readonly trend: boolean;
  readonly season?: Season;
  /** a second series of the same periods stands below the first, with its own level, trend, step and slope */
  readonly compared: boolean;
}

export interface SegmentedDesign {
  readonly matrix: Matrix;
  readonly names: readonly string[];
  /** the places of the columns that say what the measure did */
  readonly effect: { readonly step: number | null; readonly slope: number | null };
}

type Column = (period: number) => number;

/**
 * The columns of a segmented regression. Time is counted from the interruption, so that `level` is the log of what was to
 * be expected then without the measure, and `step` the change at that very time. With a comparison series the plain names
 * are the comparison's own, and `place...` what the place has beyond it; the season is shared.
 */
export function segmentedDesign(shape: SegmentedShape): SegmentedDesign {
  const own = ownColumns(shape);
  const seasonal = seasonColumns(shape.season);
  const names = [
    ...own.map(([name]) => name),
    ...(shape.compared ? own.map(([name]) => placeName(name)) : []),
    ...seasonal.map(([name]) => name),
  ];
  const { periods, compared } = shape;
  const rows = compared ? 2 * periods : periods;
  const values = new Float64Array(rows * names.length);
  let column = 0;
  const fill = ([, valueAt]: readonly [string, Column], from: number, to: number): void => {
    for (let row = from; row < to; row++) values[column * rows + row] = valueAt(row % periods);
    column++;
  };
  for (const term of own) fill(term, 0, rows);
  if (compared) for (const term of own) fill(term, 0, periods);
  for (const wave of seasonal) fill(wave, 0, rows);
  return { matrix: { rows, columns: names.length, values }, names, effect: effectIn(names, compared) };
}

function ownColumns({ interruption, terms, trend }: SegmentedShape): (readonly [string, Column])[] {
  const since: Column = (period) => period - interruption;
  return [
    ['level', () => 1],
    ...(trend ? [['trend', since] as const] : []),
    ...(terms === 'slope' ? [] : [['step', (period: number) => (period < interruption ? 0 : 1)] as const]),
    ...(terms === 'step' ? [] : [['slope', (period: number) => Math.max(0, since(period))] as const]),
  ];
}

function seasonColumns(season: Season | undefined): (readonly [string, Column])[] {
  if (season === undefined) return [];
  const turn = (2 * Math.PI) / season.period;
  return Array.from({ length: season.harmonics }, (_, place) => place + 1).flatMap((harmonic) => [
    [`sin${harmonic}`, (period: number) => Math.sin(turn * harmonic * period)] as const,
    [`cos${harmonic}`, (period: number) => Math.cos(turn * harmonic * period)] as const,
  ]);
}

function effectIn(names: readonly string[], compared: boolean): SegmentedDesign['effect'] {
  const placeOf = (name: string): number | null => {
    const place = names.indexOf(compared ? placeName(name) : name);
    return place < 0 ? null : place;
  };
  return { step: placeOf('step'), slope: placeOf('slope') };
}

function placeName(name: string): string {
  return `place${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
