import { writeFileSync } from 'node:fs';
import type { BenchOutcome } from '../join/run-join.ts';
import { contestNamed, contestNames } from './contests.ts';
import { holdContest } from './hold-contest.ts';
import { reportContest } from './report.ts';

/** Every contest of the statistics, or those named by `PLATSBILD_CONTESTS=gi-star,kde`. */
export async function runStatistics(tenthOnly: boolean, say: (line: string) => void): Promise<BenchOutcome> {
  const asked = process.env['PLATSBILD_CONTESTS']?.split(',') ?? contestNames();
  const lines: string[] = [];
  const faults: string[] = [];
  for (const id of asked) {
    const contest = await contestNamed(id);
    const rounds = await holdContest(contest, tenthOnly ? ['tenth'] : ['full', 'tenth'], say);
    if (rounds.length === 0) lines.push(`## ${id}`, '', `${contest.title} Not run: the data are not there.`, '');
    else lines.push(...reportContest(contest, rounds));
    faults.push(...rounds.flatMap((round) => round.faults));
  }
  return {
    report: lines.join('\n'),
    versions: [],
    faults,
    notes: [
      'One process each, one thread unless it says otherwise. Ours runs once untimed; the incumbents as their scripts say.',
      'Made-up data unless a contest says that they are real. Peak MB is the whole process. What an incumbent makes ready',
      'before its clock starts (a neighbour list, say) is told in its row; what we make ready is always within our time.',
    ],
  };
}

/** The page that stands in the repository. */
export function recordStatistics(text: string): void {
  writeFileSync(new URL('../RESULTS.md', import.meta.url), `${text}\n`);
}
