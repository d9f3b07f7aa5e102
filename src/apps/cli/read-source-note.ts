import { readFile } from 'node:fs/promises';
import { accept, refuse, type Result } from '../../ground/result.ts';
import { isDay, isForm } from './exposure-options.ts';
import { InputRefused } from './terminal.ts';

/** What stands beside a file about it, in `FILE.source.json`. */
export interface SourceNoteFile {
  readonly date: string | null;
  readonly completeFor: readonly string[] | null;
  readonly licence: string | null;
}

export interface SourceNoteRefusal {
  readonly file: string;
  readonly code: 'source-note-unreadable' | 'date-malformed' | 'form-unknown';
  readonly value: string;
}

const NOTHING: SourceNoteFile = { date: null, completeFor: null, licence: null };

/** Reads `schools.ndjson.source.json`, or `schools.source.json`, when one stands beside the file. */
export async function readSourceNote(file: string): Promise<Result<SourceNoteFile, SourceNoteRefusal>> {
  const beside = new Set([`${file}.source.json`, file.replace(/\.[^./\\]+$/, '.source.json')]);
  beside.delete(file); // a name without an ending is unchanged, and a pipe can be read only once
  for (const path of beside) {
    const text = await readIfThere(path);
    if (text !== undefined) return readNote(text, path);
  }
  return accept(NOTHING);
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException;
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(code)) return undefined;
    if (['EACCES', 'EPERM'].includes(code)) throw new InputRefused('file-not-readable', path);
    if (code === 'EISDIR') throw new InputRefused('file-is-folder', path);
    throw cause;
  }
}

function readNote(text: string, file: string): Result<SourceNoteFile, SourceNoteRefusal> {
  const unreadable = refuse({ file, code: 'source-note-unreadable' as const, value: text.slice(0, 80) });
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return unreadable; // not JSON: the refusal shows its beginning
  }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return unreadable;
  const { date = null, completeFor = null, licence = null } = raw as Record<string, unknown>;
  if (date !== null && (typeof date !== 'string' || !isDay(date))) {
    return refuse({ file, code: 'date-malformed', value: JSON.stringify(date) });
  }
  if (licence !== null && typeof licence !== 'string') return unreadable;
  if (completeFor === null) return accept({ date, completeFor: null, licence });
  const forms: unknown[] = Array.isArray(completeFor) ? completeFor : [completeFor];
  const unknown = forms.find((form) => typeof form !== 'string' || !isForm(form));
  if (unknown !== undefined) return refuse({ file, code: 'form-unknown', value: JSON.stringify(unknown) });
  return accept({ date, completeFor: forms as string[], licence });
}
