import { finish, scan, type TimedPoints } from '../../../src/ground/statistics/index.ts';
import type { Contest } from '../contest.ts';
import { readEvents, writeEvents } from '../events-file.ts';
import { nearRepeatEvents } from '../points.ts';

const EVENTS = { full: 2_000, tenth: 200 };

/** The first eight events gather at one corner in the last week, so that there is something to find in both sizes. */
function withCluster({ x, y, days }: TimedPoints): TimedPoints {
  for (let event = 0; event < 8; event++) {
    [x[event], y[event], days[event]] = [900 + 40 * event, 1200 + 30 * (event % 3), 1820 + (event % 6)];
  }
  return { x, y, days };
}

export const contest: Contest = {
  id: 'scan',
  title:
    'The space-time permutation scan of 2,000 events, prospective: circles of up to 1 km about every event, the last 28 days at most, 999 random orders of the days.',
  // Events in the circles: they and the centres grow alike.
  work: { full: EVENTS.full ** 2, tenth: EVENTS.tenth ** 2 },
  runs: 9,
  write(folder, size) {
    writeEvents(folder, withCluster(nearRepeatEvents(EVENTS[size], 43)));
    return true;
  },
  prepare(folder) {
    const circles = {
      maxRadiusMetres: 1000,
      maxDays: 28,
      minCases: 2,
      largestShare: 0.5,
      analysis: 'prospective',
    } as const;
    const asked = {
      events: readEvents(folder),
      ...circles,
      daysBetweenAnalyses: 1,
      mostClusters: 1,
      draws: 999,
      seed: 1,
    };
    return () => {
      const found = finish(scan(asked));
      if (!found.ok) throw new Error(found.refusal.code);
      const [{ observed, expected, logLikelihoodRatio, p }] = found.value.clusters;
      return { observed, expected, logLikelihoodRatio, p };
    };
  },
  incumbents: [
    {
      name: 'numpy, a script of ours',
      program: 'python3',
      script: 'scan.py',
      sizes: ['full', 'tenth'],
      runs: 1,
      agrees: {
        observed: {},
        expected: { relative: 1e-12 },
        logLikelihoodRatio: { relative: 1e-10 },
        p: { absolute: 0.01 },
      },
      note: 'no software for it runs here: SaTScan is no package; circles are made before the clock starts',
    },
  ],
};
