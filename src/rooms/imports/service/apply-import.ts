import { accept, refuse, type Result } from '../../../ground/result.ts';
import type { RowRejection } from '../../../ground/row-report.ts';
import { recordAct } from '../../../platform/audit/record-act.ts';
import type { ActorId } from '../../../platform/database/actor.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { deleteFile } from '../../../platform/files/file-store.ts';
import { SHOWN_REJECTIONS, type ImportRecord } from '../domain/import-record.ts';
import type { ReadOutcome } from '../domain/importer.ts';
import type { ImportRun } from '../index.ts';
import { changeImport, findImport, type ImportChange } from '../store/import-store.ts';
import { decide, type Decision, type DecisionRefusal } from './decide.ts';
import { importerOf, type ImportDeps } from './deps.ts';
import { fileOf, keepRejections } from './read-import.ts';

const APPLY_MILLISECONDS = 600_000;
/** What an import changes, as the policies name it. */
const RECORD_TYPES: Record<ImportRecord['kind'], string> = { places: 'place', schools: 'school', areas: 'area' };

/** Decides for a file: its rows go into the register, all or none. Answers at once; the work goes on beside. */
export async function applyImport(
  deps: ImportDeps,
  actor: ActorId,
  decision: Decision,
): Promise<Result<ImportRun, DecisionRefusal>> {
  const decided = await decide(deps, actor, decision, 'apply', async (_tx, run) =>
    run.declaration === null ? refuse({ code: 'declaration-missing' }) : accept({}),
  );
  // Sent again, it is under way or done already.
  if (!decided.ok || decided.value.state !== 'applying' || deps.work.isBusy(decision.id)) return decided;
  deps.work.begin(decision.id, (signal) => applyRows(deps, actor, decision.id, signal));
  return decided;
}

async function applyRows(deps: ImportDeps, actor: ActorId, id: string, signal: AbortSignal): Promise<void> {
  try {
    const file = await fileOf(deps, actor, id);
    if (file === undefined) throw new Error(`Import ${id} is to be applied, but its file is gone`);
    const read = await importerOf(deps, file.kind).read(file, signal, () => undefined);
    await finishApplying(deps, actor, id, (tx, run) => applyRead(deps, actor, tx, run, read));
  } catch (error) {
    // Told to stop: the server is on its way down, and marks the import when it is back.
    if (signal.aborted) return;
    deps.log.fault(id, error);
    await finishApplying(deps, actor, id, async () => ({ state: 'interrupted' }));
  }
}

async function applyRead(
  deps: ImportDeps,
  actor: ActorId,
  tx: Tx,
  run: ImportRecord,
  read: ReadOutcome<unknown>,
): Promise<ImportChange> {
  // The very bytes of the preview, read by the very rules: anything else is a fault, not a finding.
  if (read.outcome !== 'read' || run.declaration === null)
    throw new Error(`Import ${run.id} no longer reads as it did`);
  const at = deps.clock.now();
  const applied = await importerOf(deps, run.kind).apply(tx, read.reading.accepted, {
    importId: run.id,
    actor,
    at,
    declaration: run.declaration,
    progress: (done, total) => deps.work.tell(run.id, done, total),
  });
  if (!applied.ok) return refused(deps, actor, tx, run, [...read.reading.rejected, ...applied.conflicts]);
  if (run.fileId !== null) await deleteFile(tx, { municipality: run.municipality, id: run.fileId });
  const { added, changed, moved, gone } = applied.changes;
  const count = added + changed + moved + gone;
  await recordAct(tx, { verb: 'change', recordType: RECORD_TYPES[run.kind], count });
  const preview = run.preview && { ...run.preview, changes: applied.changes };
  return { state: 'applied', fileId: null, decidedAt: at, preview };
}

/** Since the preview, the register has changed so that the file can no longer be taken. */
async function refused(
  deps: ImportDeps,
  actor: ActorId,
  tx: Tx,
  run: ImportRecord,
  report: readonly RowRejection[],
): Promise<ImportChange> {
  const told = {
    rejectedCount: report.length,
    rejected: report.slice(0, SHOWN_REJECTIONS),
    accepted: 0,
    changes: null,
  };
  return {
    state: 'refused',
    preview: run.preview && { ...run.preview, ...told },
    rejectionsId: await keepRejections(deps, actor, tx, run, report),
  };
}

async function finishApplying(
  deps: ImportDeps,
  actor: ActorId,
  id: string,
  change: (tx: Tx, run: ImportRecord) => Promise<ImportChange>,
): Promise<void> {
  await deps.database.inTransaction(
    actor,
    async (tx) => {
      // Not locked: the state itself keeps others away, and they are told so at once instead of waiting for the rows.
      const run = await findImport(tx, deps.keeper, id);
      if (run?.state !== 'applying') return;
      const changed = await changeImport(tx, run, await change(tx, run));
      if (changed.state !== 'applied')
        await recordAct(tx, { verb: 'apply', recordType: 'import', recordId: id, outcome: 'refused' });
    },
    { statementMilliseconds: APPLY_MILLISECONDS },
  );
}
