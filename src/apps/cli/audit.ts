import { readFile } from 'node:fs/promises';
import { headLine, listHeadsAsOwner, readHeads, type Head } from '../../platform/audit/heads.ts';
import { verifyTrail, type TrailReport } from '../../platform/audit/verify-trail.ts';
import { withClient } from '../../platform/database/connection.ts';
import { readAuditLine, type AuditLine } from './audit-line.ts';
import { reachWorkspace } from './database.ts';
import { InputRefused, type Outcome, type Terminal } from './terminal.ts';
import { auditTexts } from './texts/audit-texts.ts';

type Client = Parameters<typeof verifyTrail>[0];

/** `bin/platsbild audit`: the trail held against its seals, and its heads, also while a server runs. */
export async function audit(words: readonly string[], terminal: Terminal): Promise<Outcome> {
  const line = readAuditLine(words);
  const heads = line.heads === undefined ? [] : await keptHeads(line.heads);
  const reached = await reachWorkspace(line.workspace);
  try {
    return await withClient(reached.owner, (client) =>
      line.what === 'heads' ? tellHeads(client, terminal) : verify(client, line, heads, terminal),
    );
  } finally {
    await reached.close();
  }
}

async function tellHeads(client: Client, terminal: Terminal): Promise<Outcome> {
  for (const head of await listHeadsAsOwner(client)) terminal.print(`${headLine(head)}\n`);
  return 'done';
}

async function verify(client: Client, line: AuditLine, heads: Head[], terminal: Terminal): Promise<Outcome> {
  const report = await verifyTrail(client, { heads, unsealedSeconds: line.unsealedSeconds });
  tell(report, line, terminal);
  return report.findings.length === 0 ? 'done' : 'found-wrong';
}

function tell(report: TrailReport, { json, heads }: AuditLine, terminal: Terminal): void {
  if (json) return terminal.print(`${JSON.stringify({ schemaVersion: 1, ...report }, null, 2)}\n`);
  const texts = auditTexts(terminal);
  for (const finding of report.findings) terminal.print(`${texts.finding(finding)}\n`);
  terminal.print(`${texts.summary(report)}\n`);
  if (report.findings.length > 0) terminal.print(`${texts.broken(report.findings.length)}\n`);
  else terminal.print(`${report.seals + report.young === 0 ? texts.nothing : texts.whole}\n`);
  if (heads === undefined) terminal.say(texts.withoutHeads);
}

async function keptHeads(file: string): Promise<Head[]> {
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') throw new InputRefused('file-not-found', file);
    if (cause.code === 'EACCES' || cause.code === 'EPERM') throw new InputRefused('file-not-readable', file);
    if (cause.code === 'EISDIR') throw new InputRefused('file-is-folder', file);
    throw cause;
  });
  const heads = readHeads(text);
  // A file that was to hold heads and holds none would let any trail pass.
  if (heads.length === 0) throw new InputRefused('heads-not-there', file);
  return heads;
}
