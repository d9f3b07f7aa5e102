import { finish, knox, nearRepeat, type TimedPoints } from '../../src/ground/statistics/index.ts';
import type { Answer, Contest, Incumbent, Size } from './contest.ts';
import { readEvents, writeEvents } from './events-file.ts';

const DRAWS = 999;
const LIMITS = { spaceLimitMetres: 200, timeLimitDays: 14 };
const TENS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const BANDS = { spaceBands: TENS.map((band) => band * 100), timeBands: TENS.map((band) => band * 7) };

type Given = Pick<Contest, 'id' | 'title' | 'work' | 'budget'> & {
  readonly events: (size: Size) => TimedPoints | null;
  readonly incumbents: readonly Incumbent[];
};

/** Knox's test with 200 metres, 14 days and 999 orders of the days. */
export function knoxContest({ events, ...contest }: Given): Contest {
  return {
    ...contest,
    runs: 9,
    write: (folder, size) => writeWhereThere(folder, events(size)),
    prepare(folder) {
      const asked = { events: readEvents(folder), ...LIMITS, metric: 'euclidean', draws: DRAWS, seed: 1 } as const;
      return () => {
        const found = finish(knox(asked));
        if (!found.ok) throw new Error(found.refusal.code);
        const { closeInSpace, observed, expected, p } = found.value;
        return { closeInSpace, observed, expected, p };
      };
    },
  };
}

/** A near-repeat table of ten bands of 100 metres by ten weeks, with 999 orders of the days. */
export function nearRepeatContest({ events, ...contest }: Given): Contest {
  return {
    ...contest,
    runs: 5,
    write: (folder, size) => writeWhereThere(folder, events(size)),
    prepare(folder) {
      const settings = { samePlace: false, conventions: 'half-open', metric: 'euclidean', draws: DRAWS } as const;
      const asked = { events: readEvents(folder), ...BANDS, ...settings, seed: 1 };
      return (): Answer => {
        const found = finish(nearRepeat(asked));
        if (!found.ok) throw new Error(found.refusal.code);
        const { observed, meanExpected, p } = found.value;
        const inside = observed.slice(0, 10).map((row) => row.slice(0, 10));
        return {
          near: observed.slice(0, 10).flat().reduce(sum, 0),
          nearest: observed[0][0],
          // Each cell by its place, so that no two can be exchanged.
          cells: inside
            .flat()
            .map((count, cell) => count * (cell + 1))
            .reduce(sum, 0),
          expected: meanExpected[0][0],
          p: p[0][0],
        };
      };
    },
  };
}

function writeWhereThere(folder: string, events: TimedPoints | null): boolean {
  if (events === null) return false;
  writeEvents(folder, events);
  return true;
}

function sum(total: number, value: number): number {
  return total + value;
}

/** The pairs found by a k-d tree, and the days in a random order by numpy, 999 times. */
export const SCIPY_KNOX: Incumbent = {
  name: 'scipy cKDTree and numpy',
  program: 'python3',
  script: 'knox.py',
  sizes: ['full', 'tenth'],
  runs: 5,
  agrees: { closeInSpace: {}, observed: {}, expected: { relative: 0.01, absolute: 0.6 }, p: { absolute: 0.005 } },
  note: 'its expected is the mean of its draws, ours is exact',
};

export const NUMPY_TABLE: Incumbent = {
  name: 'scipy cKDTree and numpy',
  program: 'python3',
  script: 'near-repeat.py',
  sizes: ['full', 'tenth'],
  runs: 1,
  agrees: { near: {}, nearest: {}, cells: {}, expected: { relative: 0.03, absolute: 0.15 }, p: { absolute: 0.005 } },
  note: 'both expected are means of draws, each of its own; ours also gives p values that take the number of cells into account',
};
