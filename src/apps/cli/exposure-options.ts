import { accept, refuse, type Result } from '../../ground/result.ts';
import { readCrs, type Crs } from '../../ground/geo/index.ts';
import { readSettings, SCHOOL_FORMS, type ExposureSettings, type SettingRefusal } from '../../rooms/exposure/index.ts';
import { readOptions, type OptionKinds, type OptionRefusal, type OptionWord } from './options.ts';

/** A file as the line names it, with what the line says about it. */
export interface NamedFile {
  readonly kind: 'places' | 'schools' | 'boundaries';
  readonly file: string;
  crs?: Crs;
  date?: string;
  complete?: string[];
  /** words of the column `kind` -> school form or "preschool"; told once for all files of the line */
  readonly kinds: Readonly<Record<string, string>>;
}

export interface ExposureRequest {
  readonly files: NamedFile[];
  readonly settings: ExposureSettings;
  readonly output: 'text' | 'json' | 'csv' | 'geojson';
  readonly schoolUncertaintyMetres: number | undefined;
}

export type RequestRefusal =
  | OptionRefusal
  | SettingRefusal
  | {
      readonly code:
        | 'places-missing'
        | 'schools-missing'
        | 'option-before-file'
        | 'crs-unknown'
        | 'date-malformed'
        | 'form-unknown'
        | 'map-malformed'
        | 'uncertainty-malformed'
        | 'outputs-exclude';
      readonly value: string;
    };

const KINDS: OptionKinds = {
  places: 'word',
  schools: 'word',
  boundaries: 'word',
  radius: 'word',
  'measure-from': 'word',
  'school-forms': 'word',
  'school-years': 'word',
  'school-uncertainty': 'word',
  complete: 'word',
  date: 'word',
  crs: 'word',
  map: 'word',
  json: 'switch',
  csv: 'switch',
  geojson: 'switch',
};

/** Reads the line of `exposure`: what to ask, of which files, and how to write the answer. */
export function readExposureRequest(words: readonly string[]): Result<ExposureRequest, RequestRefusal> {
  const line = readOptions(words, KINDS);
  if (!line.ok) return line;
  const { options } = line.value;
  if (line.value.files.length > 0) return refuse({ code: 'argument-unwanted', value: line.value.files[0] });
  const files = readFiles(options);
  if (!files.ok) return files;
  for (const kind of ['places', 'schools'] as const) {
    if (!files.value.some((file) => file.kind === kind)) return refuse({ code: `${kind}-missing`, value: `--${kind}` });
  }
  const settings = readSettings({
    radius: last(options, 'radius'),
    from: last(options, 'measure-from'),
    forms: last(options, 'school-forms'),
    years: last(options, 'school-years'),
  });
  if (!settings.ok) return settings;
  const uncertainty = last(options, 'school-uncertainty');
  const schoolUncertaintyMetres = uncertainty === undefined ? undefined : metresIn(uncertainty);
  if (Number.isNaN(schoolUncertaintyMetres)) return refuse({ code: 'uncertainty-malformed', value: uncertainty! });
  const outputs = (['json', 'csv', 'geojson'] as const).filter((name) =>
    options.some((option) => option.name === name),
  );
  if (outputs.length > 1)
    return refuse({ code: 'outputs-exclude', value: outputs.map((name) => `--${name}`).join(' ') });
  return accept({
    files: files.value,
    settings: settings.value,
    output: outputs[0] ?? 'text',
    schoolUncertaintyMetres,
  });
}

function readFiles(options: readonly OptionWord[]): Result<NamedFile[], RequestRefusal> {
  const files: NamedFile[] = [];
  const kinds: Record<string, string> = {};
  for (const { name, value = '' } of options) {
    let fault: RequestRefusal | undefined;
    if (name === 'places' || name === 'schools' || name === 'boundaries')
      files.push({ kind: name, file: value, kinds });
    else if (name === 'map') fault = tellOfKind(kinds, value);
    else if (name === 'complete')
      fault = tellComplete(
        files.findLast(({ kind }) => kind === 'schools'),
        value,
      );
    else if (name === 'date' || name === 'crs') fault = tellOfFile(files.at(-1), name, value);
    if (fault) return refuse(fault);
  }
  return accept(files);
}

function tellOfKind(kinds: Record<string, string>, value: string): RequestRefusal | undefined {
  const [, word, form] = /^kind\.([^=]+)=(.+)$/.exec(value) ?? [];
  if (word === undefined) return { code: 'map-malformed', value };
  if (!isForm(form) && form !== 'preschool') return { code: 'form-unknown', value: form };
  kinds[word] = form;
  return undefined;
}

function tellComplete(file: NamedFile | undefined, value: string): RequestRefusal | undefined {
  if (!file) return { code: 'option-before-file', value: `--complete ${value}` };
  file.complete = value.split(',').map((form) => form.trim());
  const unknown = file.complete.find((form) => !isForm(form));
  return unknown === undefined ? undefined : { code: 'form-unknown', value: unknown };
}

function tellOfFile(file: NamedFile | undefined, name: 'date' | 'crs', value: string): RequestRefusal | undefined {
  if (!file) return { code: 'option-before-file', value: `--${name} ${value}` };
  if (name === 'crs') {
    file.crs = readCrs(value);
    return file.crs === undefined ? { code: 'crs-unknown', value } : undefined;
  }
  file.date = value;
  return isDay(value) ? undefined : { code: 'date-malformed', value };
}

export function isForm(word: string): boolean {
  return (SCHOOL_FORMS as readonly string[]).includes(word);
}

/** Whether a word is a day of the calendar, "2026-04-15". */
export function isDay(word: string): boolean {
  if (!/^[12]\d{3}-\d{2}-\d{2}$/.test(word)) return false;
  const time = Date.parse(`${word}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(word);
}

function metresIn(word: string): number {
  const metres = /^\d+(?:[.,]\d+)?$/.test(word.trim()) ? Number(word.trim().replace(',', '.')) : NaN;
  return metres <= 5000 ? metres : NaN;
}

function last(options: readonly OptionWord[], name: string): string | undefined {
  return options.findLast((option) => option.name === name)?.value;
}
