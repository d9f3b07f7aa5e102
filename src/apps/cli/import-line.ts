import { basename } from 'node:path';
import { readCrs } from '../../ground/geo/index.ts';
import type { ImportDeclaration, ImportKind, ImportMapping } from '../../rooms/imports/index.ts';
import { isDay, isForm } from './exposure-options.ts';
import { readOptions, type OptionWord } from './options.ts';
import type { SourceNoteFile } from './read-source-note.ts';
import { InputRefused } from './terminal.ts';

const KINDS: readonly ImportKind[] = ['places', 'schools', 'areas'];
const OPTIONS = {
  'source-name': 'word',
  date: 'word',
  complete: 'word',
  licence: 'word',
  crs: 'word',
  map: 'word',
  as: 'word',
  workspace: 'word',
  work: 'switch',
  'dry-run': 'switch',
  json: 'switch',
} as const;

/** The line of `import`, read. */
export interface ImportLine {
  readonly kind: ImportKind;
  readonly file: string;
  /** the account that the command acts as; undefined: the safety coordinator, in training */
  readonly as: string | undefined;
  readonly workspace: string | undefined;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly mapping: ImportMapping | null;
  declaration(note: SourceNoteFile): ImportDeclaration;
}

/** @throws InputRefused for the first word that cannot be used */
export function readImportLine(words: readonly string[]): ImportLine {
  const line = readOptions(words, OPTIONS);
  if (!line.ok) throw new InputRefused(line.refusal.code, line.refusal.value);
  const { options, files } = line.value;
  const [word, file, extra] = files;
  const kind = KINDS.find((candidate) => candidate === word);
  if (kind === undefined) throw new InputRefused('import-kind-unknown', word ?? '');
  if (file === undefined) throw new InputRefused('import-file-missing', kind);
  if (extra !== undefined) throw new InputRefused('argument-unwanted', extra);
  const told = (name: keyof typeof OPTIONS): string | undefined =>
    options.findLast((option) => option.name === name)?.value;
  const has = (name: keyof typeof OPTIONS): boolean => options.some((option) => option.name === name);
  const date = told('date');
  if (date !== undefined && !isDay(date)) throw new InputRefused('date-malformed', date);
  const complete = readForms(told('complete'));
  const crs = readSystem(told('crs'));
  return {
    kind,
    file,
    as: told('as')?.trim() || undefined,
    workspace: has('work') ? 'work' : told('workspace'),
    dryRun: has('dry-run'),
    json: has('json'),
    mapping: readMapping(options),
    declaration: (note) => ({
      sourceName: told('source-name') ?? basename(file),
      date: date ?? note.date,
      licence: told('licence') ?? note.licence,
      completeFor: kind === 'schools' ? (complete ?? (note.completeFor && [...note.completeFor])) : null,
      crs,
    }),
  };
}

function readForms(word: string | undefined): string[] | undefined {
  const forms = word?.split(',').map((form) => form.trim());
  const unknown = forms?.find((form) => !isForm(form));
  if (unknown !== undefined) throw new InputRefused('form-unknown', unknown);
  return forms;
}

function readSystem(word: string | undefined): ImportDeclaration['crs'] {
  if (word === undefined) return null;
  const crs = readCrs(word);
  if (crs === undefined) throw new InputRefused('crs-unknown', word);
  return crs;
}

/** `--map name=Benämning` says which column, `--map kind.Skola=gr` how a word of the column `kind` is read. */
function readMapping(options: readonly OptionWord[]): ImportMapping | null {
  const columns: Record<string, string> = {};
  const kinds: Record<string, string> = {};
  for (const { name, value = '' } of options) {
    if (name !== 'map') continue;
    const [, field, word, to] = /^([A-Za-z]+)(?:\.([^=]+))?=(.+)$/.exec(value) ?? [];
    if (field === undefined || (word !== undefined && field !== 'kind')) throw new InputRefused('map-malformed', value);
    if (word === undefined) columns[field] = to;
    else kinds[word] = to;
  }
  const isTold = Object.keys(columns).length + Object.keys(kinds).length > 0;
  return isTold ? { columns, kinds } : null;
}
