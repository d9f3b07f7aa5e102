import type { BenchOutcome } from '../join/run-join.ts';
import { measureTrail, type TrailFigures } from './measure-trail.ts';
import type { Rate } from './rates.ts';
import { CLIENTS } from './trail-database.ts';

const FULL = 100_000;
const TENTH = 10_000;

/** What the trail costs: writes and reads with and without it, sealing, verifying, and the wait for a seal. */
export async function runAudit(tenthOnly: boolean, say: (line: string) => void): Promise<BenchOutcome> {
  const figures: TrailFigures[] = [];
  for (const rows of tenthOnly ? [TENTH] : [TENTH, FULL]) figures.push(await measureTrail(rows, say));
  return {
    report: [...figures.flatMap(report), ...growth(figures)].join('\n'),
    versions: [],
    faults: figures.flatMap(({ faults }) => faults),
    notes: NOTES,
  };
}

const NOTES = [
  `${CLIENTS} clients of one process, each request a transaction of its own with its actor; client, server and the embedded`,
  'PostgreSQL 18 share the two cores, and every commit waits for the disk. A write changes one place under row level security.',
  'With and without are measured in turns of a second, nine of each; the middle one is told.',
  'A read is GET /places/:id through the whole server, with the caller looked up for each request. Nothing here is a real place.',
];

const whole = (number: number): string => Math.round(number).toLocaleString('en-GB');

function report(figures: TrailFigures): string[] {
  const { rows, writes, recordedWrites, reads, recordedReads, sealedPerSecond, verifiedPerSecond, wait } = figures;
  const line = (what: string, { perSecond, p50, p99 }: Rate) =>
    `| ${what} | ${whole(perSecond)} | ${p50.toFixed(2)} | ${p99.toFixed(1)} |`;
  return [
    `## A trail of ${whole(rows)} rows`,
    '',
    '| what | per second | p50 ms | p99 ms |',
    '|---|---|---|---|',
    line('writes without a row in the trail', writes),
    line('writes with a row in the trail', recordedWrites),
    line('reads without a row in the trail', reads),
    line('reads with a row in the trail', recordedReads),
    `| rows sealed | ${whole(sealedPerSecond)} | | |`,
    `| rows verified | ${whole(verifiedPerSecond)} | | |`,
    '',
    `A recorded write comes to ${share(recordedWrites, writes)} of the rate without, a recorded read to ${share(recordedReads, reads)}.`,
    `From a row to its seal while eight clients write: ${wait.p50.toFixed(2)} s in the middle, ${wait.most.toFixed(2)} s at most.`,
    '',
  ];
}

function share(one: Rate, other: Rate): string {
  return `${((one.perSecond / other.perSecond) * 100).toFixed(0)} %`;
}

function growth(figures: readonly TrailFigures[]): string[] {
  if (figures.length < 2) return [];
  const [small, large] = figures;
  const ratio = (pick: (one: TrailFigures) => number) => (pick(small) / pick(large)).toFixed(2);
  return [
    '## Ten times the trail: rate at the tenth divided by rate at the full size (1 = the length does not matter)',
    '',
    `- recorded writes ${ratio((one) => one.recordedWrites.perSecond)}, recorded reads ${ratio((one) => one.recordedReads.perSecond)}`,
    `- rows sealed a second ${ratio((one) => one.sealedPerSecond)}, rows verified a second ${ratio((one) => one.verifiedPerSecond)}`,
  ];
}
