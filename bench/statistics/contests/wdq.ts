import { wdq } from '../../../src/ground/statistics/index.ts';
import { drawPoisson } from '../../../src/ground/statistics/numbers/draw.ts';
import { randomStream } from '../../../src/ground/statistics/numbers/random-stream.ts';
import type { Contest } from '../contest.ts';
import { readNumbers, writeNumbers } from '../numbers-file.ts';

const QUESTIONS = { full: 100_000, tenth: 10_000 };
/** treated before and after, control before and after, ring before and after: the place all but always improves */
const MEANS = [140, 70, 160, 150, 110, 105];

export const contest: Contest = {
  id: 'wdq',
  title: 'The weighted displacement quotient of 100,000 places, one after the other.',
  work: QUESTIONS,
  runs: 9,
  write(folder, size) {
    const random = randomStream(20_261, 2);
    const counts = Float64Array.from({ length: QUESTIONS[size] * MEANS.length }, (_, place) =>
      drawPoisson(MEANS[place % MEANS.length], random),
    );
    writeNumbers(folder, 'counts', counts);
    return true;
  },
  prepare(folder) {
    const counts = readNumbers(folder, 'counts');
    return () => {
      let [quotients, effects, answered] = [0, 0, 0];
      for (let at = 0; at < counts.length; at += MEANS.length) {
        const pair = (place: number) => ({ before: counts[at + place], after: counts[at + place + 1] });
        const found = wdq({ treated: pair(0), control: pair(2), displacementTreated: pair(4) });
        if (!found.ok) continue;
        answered++;
        quotients += found.value.wdq;
        effects += found.value.totalNetEffect;
      }
      return { quotients, effects, answered };
    };
  },
  incumbents: [
    {
      name: 'R, all at once',
      program: 'Rscript',
      script: 'wdq.R',
      sizes: ['full', 'tenth'],
      runs: 9,
      agrees: { quotients: { relative: 1e-9 }, effects: { relative: 1e-9 }, answered: {} },
      note: 'no package has it: its formula in one line, without any check of its input',
    },
  ],
};
