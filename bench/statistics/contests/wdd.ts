import { wdd } from '../../../src/ground/statistics/index.ts';
import { drawPoisson } from '../../../src/ground/statistics/numbers/draw.ts';
import { randomStream } from '../../../src/ground/statistics/numbers/random-stream.ts';
import type { Contest } from '../contest.ts';
import { readNumbers, writeNumbers } from '../numbers-file.ts';

const QUESTIONS = { full: 100_000, tenth: 10_000 };
/** treated before and after, control before and after, then the same of their rings */
const MEANS = [40, 31, 55, 52, 90, 88, 120, 117];

export const contest: Contest = {
  id: 'wdd',
  title: 'The weighted displacement difference of 100,000 places with rings, one after the other.',
  work: QUESTIONS,
  runs: 9,
  write(folder, size) {
    const random = randomStream(20_261, 1);
    const counts = Float64Array.from({ length: QUESTIONS[size] * MEANS.length }, (_, place) =>
      drawPoisson(MEANS[place % MEANS.length], random),
    );
    writeNumbers(folder, 'counts', counts);
    return true;
  },
  prepare(folder) {
    const counts = readNumbers(folder, 'counts');
    return () => {
      let [estimates, deviations] = [0, 0];
      for (let at = 0; at < counts.length; at += MEANS.length) {
        const pair = (place: number) => ({ before: counts[at + place], after: counts[at + place + 1] });
        const rings = { displacementTreated: pair(4), displacementControl: pair(6) };
        const found = wdd({ treated: pair(0), control: pair(2), ...rings, alpha: 0.1 });
        if (!found.ok) throw new Error(found.refusal.code);
        estimates += found.value.estimate;
        deviations += found.value.z;
      }
      return { estimates, deviations };
    };
  },
  incumbents: [
    {
      name: 'R, one at a time',
      program: 'Rscript',
      script: 'wdd.R',
      sizes: ['full', 'tenth'],
      runs: 3,
      agrees: { estimates: { absolute: 1e-6 }, deviations: { relative: 1e-9 } },
      note: 'ours also gives the place, the ring, p values and intervals',
    },
    {
      name: 'numpy, all at once',
      program: 'python3',
      script: 'wdd.py',
      sizes: ['full', 'tenth'],
      runs: 9,
      agrees: { estimates: { absolute: 1e-6 }, deviations: { relative: 1e-9 } },
      note: 'the same, and without any check of its input',
    },
  ],
};
