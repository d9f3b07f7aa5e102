import { accept, refuse, type Result } from '../../../ground/result.ts';
import { recordAct } from '../../../platform/audit/record-act.ts';
import type { ActorId } from '../../../platform/database/actor.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { putFile } from '../../../platform/files/file-store.ts';
import { inspectUpload, type UploadKind, type UploadRefusal } from '../../../platform/files/inspect-upload.ts';
import { withReceivedUpload, type ReceivedUpload } from '../../../platform/files/receive-upload.ts';
import type { ImportRecord } from '../domain/import-record.ts';
import type { ImportDeclaration, ImportKind, ImportMapping, ImportRun } from '../index.ts';
import { findApplied, findImport, insertImport } from '../store/import-store.ts';
import { claimRequest } from '../store/request-store.ts';
import type { ImportDeps } from './deps.ts';
import { readImport } from './read-import.ts';
import { viewImport } from './view-import.ts';

export interface OfferedFile {
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly declaration?: ImportDeclaration | null;
  readonly mapping?: ImportMapping | null;
  /** of the request, when it may come twice */
  readonly requestKey?: string | undefined;
}

export interface KeyRefusal {
  /** the key was used for something else before */
  readonly code: 'idempotency-key-reused';
}

/** What the readers of the rooms can read, or refuse with words of their own. */
const READABLE: readonly UploadKind[] = ['json', 'geojson', 'table', 'text', 'markup', 'database', 'office', 'unknown'];

/**
 * Takes a file into the house and begins to read it. Nothing in any register changes. It is taken in and looked at before
 * the database is asked for anything: a slow sender holds no transaction.
 */
export function startImport(
  deps: ImportDeps,
  actor: ActorId,
  offered: OfferedFile,
): Promise<Result<ImportRun, KeyRefusal | UploadRefusal>> {
  return withReceivedUpload(offered.bytes, async (upload) => {
    const inspected = await inspectUpload(upload, READABLE);
    return inspected.ok ? startWith(deps, actor, offered, upload) : inspected;
  });
}

async function startWith(
  deps: ImportDeps,
  actor: ActorId,
  offered: OfferedFile,
  upload: ReceivedUpload,
): Promise<Result<ImportRun, KeyRefusal>> {
  const { database, ids, clock, keeper, work } = deps;
  const id = ids.newId();
  const taken = await database.inTransaction(actor, async (tx): Promise<Result<ImportRecord, KeyRefusal>> => {
    if (offered.requestKey !== undefined) {
      const claim = { key: offered.requestKey, step: 'start' as const, importId: id, at: clock.now() };
      const earlier = await claimRequest(tx, keeper, actor, claim);
      if (earlier !== undefined) return startedBefore(deps, tx, earlier, offered);
    }
    return accept(await keepFile(deps, tx, actor, id, offered, upload));
  });
  if (!taken.ok) return taken;
  if (taken.value.id === id) {
    work.begin(id, (signal) => readImport(deps, actor, id, signal));
    work.tell(id, 0, taken.value.sizeBytes);
  }
  return accept(viewImport(taken.value, work));
}

async function startedBefore(
  deps: ImportDeps,
  tx: Tx,
  earlier: { step: string; importId: string },
  offered: OfferedFile,
): Promise<Result<ImportRecord, KeyRefusal>> {
  const record = earlier.step === 'start' ? await findImport(tx, deps.keeper, earlier.importId) : undefined;
  const isSame = record?.kind === offered.kind && record.fileName === offered.fileName;
  return isSame ? accept(record) : refuse({ code: 'idempotency-key-reused' });
}

async function keepFile(
  { ids, clock, keeper }: ImportDeps,
  tx: Tx,
  actor: ActorId,
  id: string,
  offered: OfferedFile,
  upload: ReceivedUpload,
): Promise<ImportRecord> {
  const described = { name: offered.fileName, mediaType: 'application/octet-stream' };
  const owned = { municipality: keeper.municipality, owningOrganisation: keeper.organisation };
  const file = await putFile(tx, ids, actor, { ...owned, ...described }, upload.bytes());
  const begun: ImportRecord = {
    municipality: keeper.municipality,
    id,
    kind: offered.kind,
    state: 'reading',
    fileName: offered.fileName,
    sizeBytes: file.sizeBytes,
    sha256: file.sha256,
    fileId: file.id,
    rejectionsId: null,
    declaration: offered.declaration ?? null,
    mapping: offered.mapping ?? null,
    question: null,
    preview: null,
    sameAs: (await findApplied(tx, keeper, offered.kind, file.sha256)) ?? null,
    createdAt: clock.now(),
    decidedAt: null,
    revision: 1,
  };
  await insertImport(tx, keeper, begun, actor);
  await recordAct(tx, { verb: 'start', recordType: 'import', recordId: id });
  return begun;
}
