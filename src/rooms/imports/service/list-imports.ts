import { text } from 'node:stream/consumers';
import type { RowRejection } from '../../../ground/row-report.ts';
import { recordAct } from '../../../platform/audit/record-act.ts';
import { IMPORT_RECOVERY_ACTOR, type ActorId } from '../../../platform/database/actor.ts';
import { findFile, readFile } from '../../../platform/files/file-store.ts';
import type { ImportRun } from '../index.ts';
import { findImport, interruptImports, listImports as listRecords } from '../store/import-store.ts';
import type { ImportDeps } from './deps.ts';
import { rejectionsCsv, type RejectionWord } from './rejections-csv.ts';
import { viewImport } from './view-import.ts';

/** Every import, the newest first. */
export async function listImports(deps: ImportDeps, actor: ActorId): Promise<ImportRun[]> {
  const records = await deps.database.inTransaction(actor, (tx) => listRecords(tx, deps.keeper), { readOnly: true });
  return records.map((record) => viewImport(record, deps.work));
}

export async function findImportRun(deps: ImportDeps, actor: ActorId, id: string): Promise<ImportRun | undefined> {
  const record = await deps.database.inTransaction(actor, (tx) => findImport(tx, deps.keeper, id), { readOnly: true });
  return record && viewImport(record, deps.work);
}

/** Every rejected row of an import as CSV, also those that the preview has no room for. */
export async function findRejectionsCsv(
  deps: ImportDeps,
  actor: ActorId,
  id: string,
  word: RejectionWord,
): Promise<{ fileName: string; csv: string } | undefined> {
  const found = await deps.database.inTransaction(
    actor,
    async (tx) => {
      const record = await findImport(tx, deps.keeper, id);
      if (record === undefined) return undefined;
      const key = record.rejectionsId && { municipality: record.municipality, id: record.rejectionsId };
      return { record, file: key ? await findFile(tx, key) : undefined };
    },
    { readOnly: true },
  );
  if (found === undefined) return undefined;
  const report = found.file === undefined ? '[]' : await text(readFile(deps.database, actor, found.file));
  return { fileName: found.record.fileName, csv: rejectionsCsv(JSON.parse(report) as RowRejection[], word) };
}

/** At start: what an earlier process left at work is interrupted; nothing was changed by it. @returns how many */
export function recoverImports({ database }: Pick<ImportDeps, 'database'>): Promise<number> {
  return database.inTransaction(IMPORT_RECOVERY_ACTOR, async (tx) => {
    const count = await interruptImports(tx);
    if (count > 0) await recordAct(tx, { verb: 'change', recordType: 'import', count });
    return count;
  });
}
