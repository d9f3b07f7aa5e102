import { readOptions } from './options.ts';
import { InputRefused } from './terminal.ts';

const OPTIONS = {
  email: 'word',
  name: 'word',
  function: 'word',
  workspace: 'word',
  work: 'switch',
  again: 'switch',
  'without-second-factor': 'switch',
  json: 'switch',
} as const;

const WHATS = ['invite-first-administrator', 'new-password'] as const;

/** The line of `access`, read. */
export interface AccessLine {
  readonly what: (typeof WHATS)[number];
  readonly email: string;
  readonly name: string | undefined;
  readonly function: string | undefined;
  readonly workspace: string | undefined;
  readonly again: boolean;
  readonly withoutSecondFactor: boolean;
  readonly json: boolean;
}

/** @throws InputRefused for the first word that cannot be used */
export function readAccessLine(words: readonly string[]): AccessLine {
  const line = readOptions(words, OPTIONS);
  if (!line.ok) throw new InputRefused(line.refusal.code, line.refusal.value);
  const { options, files } = line.value;
  const [word, extra] = files;
  const what = WHATS.find((known) => known === word);
  if (what === undefined) throw new InputRefused('access-what-unknown', word ?? '');
  if (extra !== undefined) throw new InputRefused('argument-unwanted', extra);
  const told = (name: keyof typeof OPTIONS) => options.findLast((option) => option.name === name)?.value?.trim();
  const has = (name: keyof typeof OPTIONS) => options.some((option) => option.name === name);
  const email = told('email');
  if (email === undefined || email === '') throw new InputRefused('email-missing', '--email');
  return {
    what,
    email,
    name: told('name') || undefined,
    function: told('function') || undefined,
    workspace: has('work') ? 'work' : told('workspace'),
    again: has('again'),
    withoutSecondFactor: has('without-second-factor'),
    json: has('json'),
  };
}
