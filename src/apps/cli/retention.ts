import { readFile } from 'node:fs/promises';
import { withClient } from '../../platform/database/connection.ts';
import {
  PROPOSED,
  readRetentionSettings,
  type RetentionSettings,
} from '../../platform/retention/retention-settings.ts';
import { weed, type Weeding } from '../../platform/retention/weed.ts';
import { reachWorkspace } from './database.ts';
import { readOptions } from './options.ts';
import { InputRefused, type Outcome, type Terminal } from './terminal.ts';
import { retentionTexts } from './texts/retention-texts.ts';

const OPTIONS = { 'dry-run': 'switch', weed: 'switch', workspace: 'word', work: 'switch', json: 'switch' } as const;

/** `bin/platsbild retention`: what has been kept for its time, told or taken away. */
export async function retention(words: readonly string[], terminal: Terminal): Promise<Outcome> {
  const line = readOptions(words, OPTIONS);
  if (!line.ok) throw new InputRefused(line.refusal.code, line.refusal.value);
  const { options, files } = line.value;
  if (files.length > 0) throw new InputRefused('argument-unwanted', files[0]);
  const has = (name: keyof typeof OPTIONS) => options.some((option) => option.name === name);
  // Neither is the default: nobody shall weed by leaving a word out.
  if (has('dry-run') === has('weed')) throw new InputRefused('retention-what-unknown', '');
  const settings = await readSettings(process.env.PLATSBILD_RETENTION_FILE);
  const named = options.findLast((option) => option.name === 'workspace')?.value;
  const reached = await reachWorkspace(has('work') ? 'work' : named);
  try {
    const dryRun = has('dry-run');
    const weedings = await withClient(reached.owner, (client) => weed(client, settings, { dryRun }));
    tell({ weedings, settings, dryRun, json: has('json') }, terminal);
    return 'done';
  } finally {
    await reached.close();
  }
}

interface Told {
  readonly weedings: readonly Weeding[];
  readonly settings: RetentionSettings;
  readonly dryRun: boolean;
  readonly json: boolean;
}

function tell({ weedings, settings, dryRun, json }: Told, terminal: Terminal): void {
  const { days, decision } = settings;
  if (json)
    return terminal.print(`${JSON.stringify({ schemaVersion: 1, dryRun, decision, days, weedings }, null, 2)}\n`);
  const texts = retentionTexts(terminal);
  for (const weeding of weedings) terminal.print(`${texts.line(weeding, days[weeding.class])}\n`);
  terminal.print(`${decision === null ? texts.proposed : texts.decided(decision)}\n`);
  const count = weedings.reduce((sum, weeding) => sum + weeding.count, 0);
  terminal.print(`${dryRun ? texts.wouldWeed(count) : texts.weeded(count)}\n`);
}

async function readSettings(file: string | undefined): Promise<RetentionSettings> {
  if (file === undefined || file.trim() === '') return PROPOSED;
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') throw new InputRefused('file-not-found', file);
    if (cause.code === 'EACCES' || cause.code === 'EPERM') throw new InputRefused('file-not-readable', file);
    if (cause.code === 'EISDIR') throw new InputRefused('file-is-folder', file);
    throw cause;
  });
  const read = readRetentionSettings(text);
  if (!read.ok) throw new InputRefused(read.refusal.code, read.refusal.value);
  return read.value;
}
