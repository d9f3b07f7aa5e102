import type { Version } from './version.ts';
import { closingLine, type Tally } from '../../test/support/tally.ts';

export interface Figure {
  readonly label: string;
  readonly value: string;
}

export interface ProofRun {
  readonly name: string;
  /** path of the proof from the project's root */
  readonly path: string;
  readonly version: Version;
  readonly date: string;
  readonly tally: Tally;
  readonly seconds: number;
  readonly machine: string;
  readonly figures: readonly Figure[];
}

/** The page in docs/proofs that a run leaves. */
export function recordOf(run: ProofRun): string {
  return `# ${run.name}

Written by \`npm run prove\` from [${run.path}](../../${run.path}), at full size.

${table('what', [
  { label: 'result', value: resultOf(run.tally) },
  { label: 'version', value: versionLine(run.version) },
  { label: 'date', value: run.date },
  { label: 'seconds', value: run.seconds.toFixed(1) },
  { label: 'machine', value: run.machine },
  { label: 'skipped', value: run.tally.skipped.length === 0 ? 'nothing' : run.tally.skipped.join('; ') },
])}
${run.figures.length === 0 ? '' : `\n${table('figure', run.figures)}\n`}`;
}

/** Whether a page says that the proof passed, whole, for this version. */
export function isProved(page: string, version: Version): boolean {
  return page.includes(`| version | ${versionLine(version)} |`) && page.includes('| result | proved: ');
}

function resultOf(tally: Tally): string {
  const whole = tally.failed === 0 && tally.skipped.length === 0;
  return `${whole ? 'proved' : 'not proved'}: ${closingLine(tally)}`;
}

function versionLine({ commit, lock }: Version): string {
  return `${commit}, lock file ${lock}`;
}

function table(head: string, rows: readonly Figure[]): string {
  const lines = rows.map(({ label, value }) => `| ${cell(label)} | ${cell(value)} |`);
  return [`| ${head} | value |`, '|---|---|', ...lines].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', String.raw`\|`).replaceAll('\n', ' ');
}
