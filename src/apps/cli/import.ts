import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { streamLog } from '../../platform/log.ts';
import { readConfiguration } from '../../platform/start/configuration.ts';
import { PROJECT_ROOT } from '../../platform/start/project-root.ts';
import type { ImportRun } from '../../rooms/imports/index.ts';
import { openForCommand, type ApiAnswer, type OpenedApi } from '../server/index.ts';
import { readImportLine, type ImportLine } from './import-line.ts';
import { readSourceNote } from './read-source-note.ts';
import { InputRefused, type Outcome, type Terminal } from './terminal.ts';
import { importTexts } from './texts/import-texts.ts';

/** `bin/platsbild import`: a file into the workspace. The preview first; then all of it, or nothing. */
export async function importFile(words: readonly string[], terminal: Terminal): Promise<Outcome> {
  const line = readImportLine(words);
  const note = await readSourceNote(line.file);
  if (!note.ok) throw new InputRefused(note.refusal.code, note.refusal.value);
  const bytes = await bytesOf(line.file);
  // Progress and faults both go to stderr: stdout is the answer and nothing else.
  const log = streamLog(process.stderr, process.stderr);
  const env = { ...process.env, ...(line.workspace === undefined ? {} : { PLATSBILD_WORKSPACE: line.workspace }) };
  const surroundings = { argv: [], env, cwd: process.cwd(), projectRoot: PROJECT_ROOT };
  // In training everybody knows whose work it is; in work the trail must say who did it.
  const isNamed = line.as !== undefined || readConfiguration(surroundings).workspace === 'training';
  if (!isNamed) throw new InputRefused('as-missing', '--as');
  const opened = await openForCommand(surroundings, log, line.as);
  if (!opened.ok) throw new InputRefused(opened.refusal.code, line.as ?? '');
  const api = opened.value;
  try {
    return await takeIn(api, line, bytes, line.declaration(note.value), terminal);
  } finally {
    await api.close();
  }
}

async function takeIn(
  api: OpenedApi,
  line: ImportLine,
  bytes: Uint8Array,
  declaration: ReturnType<ImportLine['declaration']>,
  terminal: Terminal,
): Promise<Outcome> {
  const query = new URLSearchParams({ kind: line.kind, fileName: basename(line.file) }).toString();
  const asked = { method: 'POST', path: `/imports?${query}`, body: bytes } as const;
  const answer = await api.request(asked);
  // What a role does not allow looks like what is not there.
  if (answer.status === 404) throw new InputRefused('as-may-not-import', line.as ?? '');
  const started = runOf(asked, answer);
  const path = `/imports/${started.id}`;
  const revised = { declaration, ...(line.mapping === null ? {} : { mapping: line.mapping }) };
  await call(api, { method: 'PATCH', path, body: revised });
  const read = await settled(api, path);
  tellReading(read, line, terminal);
  if (read.state !== 'ready' || line.dryRun) {
    const { state } =
      read.state === 'interrupted' ? read : await call(api, { method: 'POST', path: `${path}/discard` });
    tellEnd(read.state === 'ready' ? state : read.state, read, line, terminal);
    return outcomeOf(read);
  }
  await call(api, { method: 'POST', path: `${path}/apply` });
  const applied = await settled(api, path);
  tellEnd(applied.state, applied, line, terminal);
  return outcomeOf(applied);
}

/** @throws Error for a fault, which ends the command with 1 */
function outcomeOf(run: ImportRun): Outcome {
  if (run.state === 'interrupted') throw new Error(`import ${run.id} was interrupted`);
  return run.state === 'ready' || run.state === 'applied' ? 'done' : 'bad-input';
}

function tellReading(run: ImportRun, line: ImportLine, terminal: Terminal): void {
  const texts = importTexts(terminal);
  if (line.json) return;
  const { preview, question } = run;
  if (question !== null) {
    const guess = Object.entries(question.guess.columns).map(([field, head]) => `${field}=${head}`);
    terminal.say(texts.mapping(question.header, guess.join(' ')));
  }
  if (preview === null) return;
  if (preview.format !== '') terminal.print(`${texts.read(line.file, preview)}\n`);
  if (preview.changes !== null) terminal.print(`${texts.changes(preview.changes)}\n`);
  if (run.sameAs !== null) terminal.print(`${texts.sameAs(run.sameAs)}\n`);
  for (const { code, count, names } of preview.notices) terminal.print(`${texts.notice(code, count, names)}\n`);
  for (const row of preview.rejected) {
    const message = terminal.texts.rejection(row);
    terminal.say(terminal.texts.rejectedRow({ file: line.file, kind: 'places', ...row, message }));
  }
}

function tellEnd(state: ImportRun['state'], run: ImportRun, line: ImportLine, terminal: Terminal): void {
  const texts = importTexts(terminal);
  if (line.json) return terminal.print(`${JSON.stringify({ schemaVersion: 1, ...run, state }, null, 2)}\n`);
  if (state === 'applied') terminal.print(`${texts.applied}\n`);
  else if (state === 'discarded') terminal.print(`${texts.dryRun}\n`);
  else terminal.say(state === 'interrupted' ? texts.interrupted(run.id) : texts.refused);
}

async function settled(api: OpenedApi, path: string): Promise<ImportRun> {
  for (;;) {
    const run = await call(api, { method: 'GET', path });
    if (run.state !== 'reading' && run.state !== 'applying') return run;
    await pause(50);
  }
}

type Asked = Parameters<OpenedApi['request']>[0];

async function call(api: OpenedApi, asked: Asked): Promise<ImportRun> {
  return runOf(asked, await api.request(asked));
}

function runOf({ method, path }: Asked, { status, body }: ApiAnswer): ImportRun {
  if (status < 300) return body as ImportRun;
  const { type, title } = body as { type?: string; title?: string };
  throw new Error(`${method} ${path}: ${status} ${type ?? ''} ${title ?? ''}`);
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new InputRefused('file-not-found', file);
    if (code === 'EACCES' || code === 'EPERM') throw new InputRefused('file-not-readable', file);
    if (code === 'EISDIR') throw new InputRefused('file-is-folder', file);
    throw cause;
  }
}
