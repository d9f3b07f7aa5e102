import { finish, segmented, type Season } from '../../src/ground/statistics/index.ts';
import { drawPoisson } from '../../src/ground/statistics/numbers/draw.ts';
import { randomStream } from '../../src/ground/statistics/numbers/random-stream.ts';
import type { Contest, Incumbent, Size } from './contest.ts';
import { readNumbers, writeNumbers } from './numbers-file.ts';

interface SegmentedSizes extends Pick<Contest, 'id' | 'title' | 'runs'> {
  readonly series: Readonly<Record<Size, number>>;
  readonly periods: Readonly<Record<Size, number>>;
  readonly season: Season;
}

/** A contest of segmented regressions: so many series of so many periods, the measure two thirds along. */
export function segmentedContest({ id, title, runs, series, periods, season }: SegmentedSizes): Contest {
  const interruptionOf = (length: number): number => Math.floor((length * 2) / 3);
  const lengthIn = (folder: string): number => readNumbers(folder, 'periods')[0];
  return {
    id,
    title,
    runs,
    work: { full: series.full * periods.full, tenth: series.tenth * periods.tenth },
    write(folder, size) {
      const random = randomStream(20_262, 1);
      const length = periods[size];
      const counts = Float64Array.from({ length: series[size] * length }, (_, at) => {
        const period = at % length;
        const swing = 0.3 * Math.sin((2 * Math.PI * period) / season.period);
        const step = period < interruptionOf(length) ? 0 : -0.25;
        return drawPoisson(11 * Math.exp(swing + step + (0.2 * period) / length), random);
      });
      writeNumbers(folder, 'counts', counts);
      writeNumbers(folder, 'periods', Float64Array.of(length));
      return true;
    },
    prepare(folder) {
      const counts = readNumbers(folder, 'counts');
      const length = lengthIn(folder);
      const asked = { terms: 'both', trend: true, errors: 'model', quasi: 'always', alpha: 0.1, season } as const;
      return () => {
        let [steps, errors] = [0, 0];
        for (let at = 0; at < counts.length; at += length) {
          const own = counts.subarray(at, at + length);
          const found = finish(segmented({ ...asked, counts: own, interruption: interruptionOf(length) }));
          if (!found.ok) throw new Error(found.refusal.code);
          const step = found.value.coefficients.find(({ name }) => name === 'step')!;
          steps += Math.abs(step.estimate);
          errors += step.standardError;
        }
        return { steps, errors };
      };
    },
    incumbents: incumbentsOf(season),
  };
}

function incumbentsOf({ period, harmonics }: Season): readonly Incumbent[] {
  const words = [String(period), String(harmonics)];
  // They stop when the deviance is still to eight digits, we when every expected count is.
  const agrees = { steps: { relative: 1e-6 }, errors: { relative: 1e-5 } };
  const sizes = ['full', 'tenth'] as const;
  const note = 'ours also gives the counterfactual, the events avoided and the check of residuals';
  return [
    {
      name: 'R glm',
      program: 'Rscript',
      script: 'segmented.R',
      words: [...words, 'glm'],
      sizes,
      runs: 3,
      agrees,
      note,
    },
    {
      name: 'R glm.fit on a ready matrix',
      program: 'Rscript',
      script: 'segmented.R',
      words: [...words, 'glm.fit'],
      sizes,
      runs: 3,
      agrees,
      note: 'the bare fit: no formula, no frame, no summary',
    },
    { name: 'statsmodels GLM', program: 'python3', script: 'segmented.py', words, sizes, runs: 3, agrees, note },
  ];
}
