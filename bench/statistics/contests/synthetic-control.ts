import { finish, syntheticControl } from '../../../src/ground/statistics/index.ts';
import { drawNormal } from '../../../src/ground/statistics/numbers/draw.ts';
import { randomStream } from '../../../src/ground/statistics/numbers/random-stream.ts';
import type { Contest } from '../contest.ts';
import { readNumbers, writeNumbers } from '../numbers-file.ts';

/** A placebo for every place, each weighing nearly all others: the work grows as the square of the places. */
const PLACES = { full: 200, tenth: 63 };
const PERIODS = 84;
const START = 60;

export const contest: Contest = {
  id: 'synthetic-control',
  title:
    'Synthetic control of one place of 200 over 84 months, 60 of them before, with a placebo for every other place.',
  work: { full: PLACES.full ** 2, tenth: PLACES.tenth ** 2 },
  runs: 5,
  write(folder, size) {
    const random = randomStream(20_261, 3);
    const courses = Array.from({ length: 3 }, () => Array.from({ length: PERIODS }, () => 5 * drawNormal(random)));
    const values = new Float64Array(PLACES[size] * PERIODS);
    for (let place = 0; place < PLACES[size]; place++) {
      const loads = courses.map(() => drawNormal(random));
      for (let period = 0; period < PERIODS; period++) {
        const common = loads.reduce((sum, load, at) => sum + load * courses[at][period], 0);
        const left = place === 0 && period >= START ? -6 : 0;
        values[place * PERIODS + period] = 100 + common + 2 * drawNormal(random) + left;
      }
    }
    writeNumbers(folder, 'values', values);
    return true;
  },
  prepare(folder) {
    const all = readNumbers(folder, 'values');
    const names = Array.from({ length: all.length / PERIODS }, (_, place) => String(place));
    const values = names.map((_, place) => all.slice(place * PERIODS, (place + 1) * PERIODS));
    const panel = { names, values, treated: names.map((_, place) => place === 0), start: START };
    return () => {
      const found = finish(syntheticControl({ panel, alpha: 0.1, treatedAmongDonors: false }));
      if (!found.ok) throw new Error(found.refusal.code);
      const { estimate, missedBefore, byRatio } = found.value;
      return { estimate, missedBefore, rank: byRatio.rank };
    };
  },
  incumbents: [
    {
      name: 'scipy minimize, SLSQP',
      program: 'python3',
      script: 'synthetic-control.py',
      words: ['slsqp'],
      sizes: ['tenth'],
      runs: 1,
      agrees: { estimate: { absolute: 1e-3 }, missedBefore: { relative: 1e-6 }, rank: {} },
      note: 'the solver that Python packages of the method call',
    },
    {
      name: 'scipy nnls',
      program: 'python3',
      script: 'synthetic-control.py',
      words: ['nnls'],
      sizes: ['full', 'tenth'],
      runs: 3,
      agrees: { estimate: { absolute: 1e-8 }, missedBefore: { relative: 1e-9 }, rank: {} },
      note: 'the same problem put as ours is, compiled; neither the bound on what is left nor the interval',
    },
  ],
};
