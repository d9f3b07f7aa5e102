import { funnel } from '../../../src/ground/statistics/index.ts';
import { drawPoisson } from '../../../src/ground/statistics/numbers/draw.ts';
import { randomStream } from '../../../src/ground/statistics/numbers/random-stream.ts';
import type { Contest, Incumbent } from '../contest.ts';
import { readNumbers, writeNumbers } from '../numbers-file.ts';

const PLACES = { full: 100_000, tenth: 10_000 };
const TARGET = 0.016;
const AGREES: Incumbent['agrees'] = {
  low95: { relative: 1e-9 },
  high95: { relative: 1e-9 },
  low998: { relative: 1e-9 },
  high998: { relative: 1e-9 },
  outside: {},
};

export const contest: Contest = {
  id: 'funnel',
  title: 'Exact limits at 95 and 99.8 % of 100,000 places of 50 to 20,000 people, and which lie outside.',
  work: PLACES,
  runs: 5,
  write(folder, size) {
    const random = randomStream(20_261, 42);
    const bases = Float64Array.from({ length: PLACES[size] }, () => Math.floor(50 * 400 ** random()));
    const counts = bases.map((base) => drawPoisson(base * TARGET * (0.7 + 0.6 * random()), random));
    writeNumbers(folder, 'bases', bases);
    writeNumbers(folder, 'counts', counts);
    return true;
  },
  prepare(folder) {
    const [bases, counts] = [readNumbers(folder, 'bases'), readNumbers(folder, 'counts')];
    return () => {
      const found = funnel({
        kind: 'rate',
        counts,
        bases,
        target: TARGET,
        overdispersion: 'none',
        winsorisedShare: 0.1,
        edges: 'eachTail',
      });
      if (!found.ok) throw new Error(found.refusal.code);
      const { limits95, limits998, positions } = found.value;
      return {
        low95: sum(limits95.low),
        high95: sum(limits95.high),
        low998: sum(limits998.low),
        high998: sum(limits998.high),
        outside: positions.filter((position) => position !== 'inside').length,
      };
    };
  },
  incumbents: [
    {
      name: 'R qpois and ppois',
      program: 'Rscript',
      script: 'funnel.R',
      sizes: ['full', 'tenth'],
      runs: 5,
      agrees: AGREES,
    },
    {
      name: 'scipy.stats.poisson',
      program: 'python3',
      script: 'funnel.py',
      sizes: ['full', 'tenth'],
      runs: 5,
      agrees: AGREES,
    },
  ],
};

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
