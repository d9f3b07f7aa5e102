import type { Random } from '../../ground/random.ts';
import { daysOfMonth, MONTHS, weekdayOf } from './calendar.ts';
import { kindOfFigure, type IncidentKind } from './kinds.ts';
import { PLANTED } from './planted.ts';

const DAYS_PER_YEAR = 365.25;

/** How the incidents of one kind divide over the days, before anything is done about them. */
export interface Rhythm {
  /** of what comes in an average year: the share of each month, growth included */
  readonly monthShares: readonly number[];
  /** a day of the month, by weekday */
  readonly drawDay: (month: number, random: Random) => number;
}

export function rhythmOf(kind: IncidentKind): Rhythm {
  const season = PLANTED.season[kindOfFigure(kind)];
  const weekday = PLANTED.weekday[kind];
  const shareOf = (day: number, month: number): number =>
    (season[month % 12] * weekday[weekdayOf(day)] * (1 + PLANTED.yearlyGrowth) ** (day / DAYS_PER_YEAR)) /
    DAYS_PER_YEAR;
  const upTo = Array.from({ length: MONTHS }, (_, month) => {
    const { first, end } = daysOfMonth(month);
    let sum = 0;
    return Array.from({ length: end - first }, (__, i) => (sum += shareOf(first + i, month)));
  });
  return {
    monthShares: upTo.map((sums) => sums[sums.length - 1]),
    drawDay: (month, random) => {
      const sums = upTo[month];
      const target = random() * sums[sums.length - 1];
      return daysOfMonth(month).first + sums.findIndex((sum) => sum > target);
    },
  };
}
