import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { SIZES, type Answer, type Contest, type Incumbent, type Measured, type Size } from './contest.ts';

const run = promisify(execFile);
const MOST_OUTPUT = 64 * 2 ** 20;
/** Debian's own programs, where its packages of statistics are. */
const PROGRAMS: Record<Incumbent['program'], string> = { Rscript: '/usr/bin/Rscript', python3: '/usr/bin/python3' };

/** One size of a contest as it went. */
export interface Round {
  readonly size: Size;
  readonly ours: Measured;
  readonly theirs: readonly {
    readonly incumbent: Incumbent;
    readonly measured: Measured | null;
    readonly why?: string;
  }[];
  /** figures that should have agreed and did not */
  readonly faults: readonly string[];
}

/** Holds a contest at the sizes asked for. @returns no rounds when its data are not there */
export async function holdContest(
  contest: Contest,
  sizes: readonly Size[],
  say: (line: string) => void,
): Promise<Round[]> {
  const rounds: Round[] = [];
  for (const size of SIZES.filter((known) => sizes.includes(known))) {
    const folder = mkdtempSync(join(tmpdir(), 'platsbild-bench-'));
    try {
      if (!contest.write(folder, size)) return [];
      say(`${contest.id}, ${size}`);
      rounds.push(await holdRound(contest, folder, size));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  return rounds;
}

async function holdRound(contest: Contest, folder: string, size: Size): Promise<Round> {
  const script = fileURLToPath(new URL('one-contest.ts', import.meta.url));
  const words = ['--expose-gc', script, contest.id, folder, String(contest.runs)];
  const ours = await measured(process.execPath, words);
  const theirs: Round['theirs'][number][] = [];
  for (const incumbent of contest.incumbents) {
    theirs.push({ incumbent, ...(await measureIncumbent(incumbent, folder, size)) });
  }
  const faults = theirs.flatMap(({ incumbent, measured: other }) =>
    other === null
      ? []
      : disagreements(ours.answer, other.answer, incumbent).map((fault) => `${contest.id}, ${size}: ${fault}`),
  );
  return { size, ours, theirs, faults };
}

async function measureIncumbent(
  incumbent: Incumbent,
  folder: string,
  size: Size,
): Promise<{ measured: Measured | null; why?: string }> {
  if (!incumbent.sizes.includes(size)) return { measured: null, why: 'too slow for this size' };
  const program = PROGRAMS[incumbent.program];
  if (!existsSync(program)) return { measured: null, why: 'not installed' };
  const script = fileURLToPath(new URL(`incumbents/${incumbent.script}`, import.meta.url));
  try {
    const words = [script, folder, String(incumbent.runs), ...(incumbent.words ?? [])];
    return { measured: { ...(await measured(program, words)), system: incumbent.name } };
  } catch (cause) {
    // A package that is not there is no fault of the contest; anything else is.
    if (/no package called|No module named/.test((cause as { stderr?: string }).stderr ?? ''))
      return { measured: null, why: 'not installed' };
    throw cause;
  }
}

/** The last line of what a system prints is its measurement. */
async function measured(program: string, words: readonly string[]): Promise<Measured> {
  const { stdout } = await run(program, [...words], { maxBuffer: MOST_OUTPUT });
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as Measured;
}

/** Figures that two systems should have in common and have not; a figure that is missing on either side is one too. */
export function disagreements(ours: Answer, theirs: Answer, { name, agrees }: Incumbent): string[] {
  return Object.entries(agrees).flatMap(([figure, { relative = 0, absolute = 0 }]) => {
    const [mine, other] = [ours[figure], theirs[figure]];
    const near = Math.abs(mine - other) <= Math.max(absolute, Math.abs(other) * relative);
    return near ? [] : [`${figure} is ${mine} here and ${other} in ${name}`];
  });
}
