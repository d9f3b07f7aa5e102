import { choleskyInverse } from '../numbers/cholesky.ts';
import type { SegmentedDesign, SegmentedShape } from '../series/segmented-design.ts';

/** What a segmented series is expected to hold, before anything is counted. */
export interface PlannedSeries {
  readonly shape: SegmentedShape;
  /** events a period at the place, on average over the periods before; > 0 */
  readonly baselineMean: number;
  /** the same at the comparison place, where the shape has one */
  readonly comparisonMean: number;
  /** how many times as many in each period as in the one before; > 0 */
  readonly trendRatio: number;
  /** how many times as many in the highest period of the season as in the lowest; >= 1 */
  readonly swing: number;
  /** a period of the season's highest, counted from 0 */
  readonly peak: number;
  /** 1 = the counts scatter as chance does; >= 1 */
  readonly dispersion: number;
}

/**
 * How exactly a step of a given size will be measured: the standard error of its log, by the information that the expected
 * counts hold in the regression that will be fitted.
 * @param design the regression's columns; of the same shape as what is planned
 * @returns the standard error by the log of the step's rate ratio
 * @source Signorini 1991, doi:10.1093/biomet/78.2.446
 */
export function plannedStep({ matrix, effect }: SegmentedDesign, planned: PlannedSeries): (logRatio: number) => number {
  const { columns } = matrix;
  const { periods, interruption } = planned.shape;
  const means = meansOf(planned);
  const steady = new Float64Array(columns * columns);
  const stepped = new Float64Array(columns * columns);
  for (let row = 0; row < matrix.rows; row++) {
    addRow(row >= interruption && row < periods ? stepped : steady, matrix, row, means[row]);
  }
  const at = effect.step! * columns + effect.step!;
  return (logRatio) => {
    const times = Math.exp(logRatio);
    const inverse = choleskyInverse(
      steady.map((value, place) => value + times * stepped[place]),
      columns,
    );
    return inverse === undefined ? Infinity : Math.sqrt(planned.dispersion * inverse[at]);
  };
}

/** The expected counts without any step: the place first, then the comparison place. */
function meansOf({ shape, baselineMean, comparisonMean, trendRatio, swing, peak }: PlannedSeries): Float64Array {
  const { periods, interruption, season, compared } = shape;
  const half = Math.log(swing) / 2;
  const course = Float64Array.from({ length: periods }, (_, period) => {
    const turn = season === undefined ? 0 : Math.cos((2 * Math.PI * (period - peak)) / season.period);
    return Math.exp((period - interruption) * Math.log(trendRatio) + half * turn);
  });
  const before = course.subarray(0, interruption).reduce((sum, value) => sum + value, 0) / interruption;
  const levels = compared ? [baselineMean, comparisonMean] : [baselineMean];
  return Float64Array.from(levels.flatMap((level) => [...course].map((value) => (level * value) / before)));
}

/** One observation's part of X'WX. */
function addRow(
  information: Float64Array,
  { rows, columns, values }: { readonly rows: number; readonly columns: number; readonly values: Float64Array },
  row: number,
  weight: number,
): void {
  for (let column = 0; column < columns; column++) {
    const weighed = weight * values[column * rows + row];
    for (let other = column; other < columns; other++) {
      information[column * columns + other] += weighed * values[other * rows + row];
    }
  }
}
