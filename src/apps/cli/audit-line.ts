import { readOptions } from './options.ts';
import { InputRefused } from './terminal.ts';

const OPTIONS = {
  heads: 'word',
  'unsealed-seconds': 'word',
  workspace: 'word',
  work: 'switch',
  json: 'switch',
} as const;

/** The line of `audit`, read. */
export interface AuditLine {
  readonly what: 'heads' | 'verify';
  /** file of heads that were kept */
  readonly heads: string | undefined;
  readonly unsealedSeconds: number;
  readonly workspace: string | undefined;
  readonly json: boolean;
}

/** @throws InputRefused for the first word that cannot be used */
export function readAuditLine(words: readonly string[]): AuditLine {
  const line = readOptions(words, OPTIONS);
  if (!line.ok) throw new InputRefused(line.refusal.code, line.refusal.value);
  const { options, files } = line.value;
  const [what, extra] = files;
  if (what !== 'heads' && what !== 'verify') throw new InputRefused('audit-what-unknown', what ?? '');
  if (extra !== undefined) throw new InputRefused('argument-unwanted', extra);
  const told = (name: keyof typeof OPTIONS) => options.findLast((option) => option.name === name)?.value;
  const has = (name: keyof typeof OPTIONS) => options.some((option) => option.name === name);
  const seconds = told('unsealed-seconds') ?? '60';
  if (!/^\d{1,9}$/.test(seconds)) throw new InputRefused('seconds-malformed', seconds);
  return {
    what,
    heads: told('heads'),
    unsealedSeconds: Number(seconds),
    workspace: has('work') ? 'work' : told('workspace'),
    json: has('json'),
  };
}
