import { buffer } from 'node:stream/consumers';
import type { RowRejection } from '../../../ground/row-report.ts';
import type { ActorId } from '../../../platform/database/actor.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { deleteFile, findFile, putFile, readFile } from '../../../platform/files/file-store.ts';
import { takeStep, type ImportStep } from '../domain/import-life.ts';
import { SHOWN_REJECTIONS, type ImportRecord } from '../domain/import-record.ts';
import type { FileToRead, Outlook, ReadOutcome } from '../domain/importer.ts';
import type { ImportPreview } from '../index.ts';
import { changeImport, findImport, type ImportChange } from '../store/import-store.ts';
import { importerOf, type ImportDeps } from './deps.ts';
import { gatherNotices } from './gather-notices.ts';

const NOTHING_FORESEEN: Outlook = { changes: null, notices: [], sample: [], conflicts: [] };
const FORESEE_MILLISECONDS = 120_000;

/** Reads the file of an import to its end and says what it would change. Runs beside the requests. */
export async function readImport(deps: ImportDeps, actor: ActorId, id: string, signal: AbortSignal): Promise<void> {
  let revision: number | undefined;
  try {
    const file = await fileOf(deps, actor, id);
    if (file === undefined || signal.aborted) return;
    ({ revision } = file);
    const read = await importerOf(deps, file.kind).read(file, signal, (done, total) => deps.work.tell(id, done, total));
    if (!signal.aborted) await record(deps, actor, { id, revision }, read);
  } catch (error) {
    // A reading that was told to stop throws on its way out; whoever stopped it has decided what follows.
    if (signal.aborted) return;
    deps.log.fault(id, error);
    await finishReading(deps, actor, { id, revision }, async () => ({ step: 'interrupt' }));
  }
}

/** The bytes of an undecided import, and what has been said of them. */
export async function fileOf(
  deps: ImportDeps,
  actor: ActorId,
  id: string,
): Promise<(FileToRead & Pick<ImportRecord, 'kind' | 'revision'>) | undefined> {
  const found = await deps.database.inTransaction(
    actor,
    async (tx) => {
      const record = await findImport(tx, deps.keeper, id);
      if (record === undefined || record.fileId === null) return undefined;
      const file = await findFile(tx, { municipality: record.municipality, id: record.fileId });
      return file && { record, file };
    },
    { readOnly: true },
  );
  if (found === undefined) return undefined;
  const { kind, revision, fileName, declaration, mapping } = found.record;
  const bytes = await buffer(readFile(deps.database, actor, found.file));
  return { kind, revision, bytes, fileName, declaration, mapping };
}

/** A reading of an import as it was told then; when something else has been told since, the reading is of no use. */
interface ReadOf {
  readonly id: string;
  readonly revision: number | undefined;
}

async function record(deps: ImportDeps, actor: ActorId, of: ReadOf, read: ReadOutcome<unknown>): Promise<void> {
  await finishReading(deps, actor, of, async (tx, run) => {
    if (read.outcome === 'needsMapping') {
      return { step: 'ask', question: read.question, preview: null };
    }
    const rejected = read.outcome === 'refused' ? read.rejected : read.reading.rejected;
    const outlook =
      read.outcome === 'refused'
        ? NOTHING_FORESEEN
        : await importerOf(deps, run.kind).foresee(tx, read.reading.accepted, run.declaration);
    const report = [...rejected, ...outlook.conflicts];
    const isRefused = read.outcome === 'refused' || outlook.conflicts.length > 0;
    return {
      step: isRefused ? 'refuse' : 'offer',
      question: null,
      preview: previewOf(read, outlook, report),
      rejectionsId: await keepRejections(deps, actor, tx, run, report),
    };
  });
}

function previewOf(read: ReadOutcome<unknown>, outlook: Outlook, report: readonly RowRejection[]): ImportPreview {
  const reading = read.outcome === 'read' ? read.reading : undefined;
  return {
    format: reading?.format ?? '',
    encoding: reading?.encoding ?? '',
    rows: reading?.rows ?? 0,
    accepted: outlook.conflicts.length > 0 ? 0 : (reading?.accepted.length ?? 0),
    rejectedCount: report.length,
    rejected: report.slice(0, SHOWN_REJECTIONS),
    changes: outlook.conflicts.length > 0 ? null : outlook.changes,
    notices: gatherNotices([...(reading?.notices ?? []), ...outlook.notices]),
    sample: outlook.sample,
  };
}

/** The whole report as a file of its own, in the place of an earlier reading's. */
export async function keepRejections(
  deps: ImportDeps,
  actor: ActorId,
  tx: Tx,
  run: ImportRecord,
  report: readonly RowRejection[],
): Promise<string | null> {
  if (run.rejectionsId !== null) await deleteFile(tx, { municipality: run.municipality, id: run.rejectionsId });
  if (report.length === 0) return null;
  const bytes = Buffer.from(JSON.stringify(report));
  const file = await putFile(
    tx,
    deps.ids,
    actor,
    {
      municipality: run.municipality,
      owningOrganisation: deps.keeper.organisation,
      name: `${run.fileName}.rejections.json`,
      mediaType: 'application/json',
    },
    (async function* () {
      yield bytes;
    })(),
  );
  return file.id;
}

/** Ends the reading, unless somebody has decided about the import meanwhile. */
async function finishReading(
  deps: ImportDeps,
  actor: ActorId,
  { id, revision }: ReadOf,
  conclude: (tx: Tx, run: ImportRecord) => Promise<ImportChange & { step: ImportStep }>,
): Promise<void> {
  await deps.database.inTransaction(
    actor,
    async (tx) => {
      const run = await findImport(tx, deps.keeper, id);
      if (run?.state !== 'reading') return;
      const { step, ...change } = await conclude(tx, run);
      // Locked only now: whoever wants to discard it meanwhile must not wait for the reading.
      const now = await findImport(tx, deps.keeper, id, { lock: true });
      const next = takeStep(now?.state ?? 'discarded', step);
      const isCurrent = now?.state === 'reading' && (revision === undefined || now.revision === revision);
      if (isCurrent && next.ok) await changeImport(tx, now, { ...change, state: next.value });
    },
    { statementMilliseconds: FORESEE_MILLISECONDS },
  );
}
