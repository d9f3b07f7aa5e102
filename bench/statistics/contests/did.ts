import { differenceInDifferences, finish } from '../../../src/ground/statistics/index.ts';
import { drawNormal, drawPoisson } from '../../../src/ground/statistics/numbers/draw.ts';
import { randomStream } from '../../../src/ground/statistics/numbers/random-stream.ts';
import type { Contest } from '../contest.ts';
import { readNumbers, writeNumbers } from '../numbers-file.ts';

const PLACES = { full: 200, tenth: 20 };
const PERIODS = 24;
const START = 14;
/** of every seven places two get the measure */
const isTreated = (place: number): boolean => place % 7 < 2;

export const contest: Contest = {
  id: 'did',
  title: 'Difference in differences of 200 places over 24 months, with the cluster-robust error by place.',
  work: PLACES,
  runs: 9,
  write(folder, size) {
    const random = randomStream(20_261, 2);
    const values = new Float64Array(PLACES[size] * PERIODS);
    for (let place = 0; place < PLACES[size]; place++) {
      const level = 20 * Math.exp(0.4 * drawNormal(random));
      for (let period = 0; period < PERIODS; period++) {
        const left = isTreated(place) && period >= START ? 0.85 : 1;
        values[place * PERIODS + period] = drawPoisson(level * (1 + 0.1 * Math.sin(period / 2)) * left, random);
      }
    }
    writeNumbers(folder, 'values', values);
    writeNumbers(
      folder,
      'treated',
      Float64Array.from({ length: PLACES[size] }, (_, place) => (isTreated(place) ? 1 : 0)),
    );
    return true;
  },
  prepare(folder) {
    const all = readNumbers(folder, 'values');
    const treated = Array.from(readNumbers(folder, 'treated'), (one) => one === 1);
    const values = treated.map((_, place) => all.slice(place * PERIODS, (place + 1) * PERIODS));
    const panel = { names: treated.map((_, place) => String(place)), values, treated, start: START };
    return () => {
      const found = finish(differenceInDifferences({ panel, log: false, alpha: 0.1, draws: 999 }, 1));
      if (!found.ok) throw new Error(found.refusal.code);
      return { estimate: found.value.estimate, clusteredError: found.value.clustered!.standardError };
    };
  },
  incumbents: [
    {
      name: 'R lm and sandwich::vcovCL',
      program: 'Rscript',
      script: 'did.R',
      sizes: ['full', 'tenth'],
      runs: 3,
      agrees: { estimate: { relative: 1e-9 }, clusteredError: { relative: 1e-9 } },
      note: 'ours also gives the event study, the trend before, and p of 999 placebo assignments of effect and leads',
    },
    {
      name: 'statsmodels OLS, clustered',
      program: 'python3',
      script: 'did.py',
      sizes: ['full', 'tenth'],
      runs: 3,
      agrees: { estimate: { relative: 1e-9 }, clusteredError: { relative: 1e-9 } },
      note: 'the same',
    },
  ],
};
