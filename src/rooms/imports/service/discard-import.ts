import { accept, type Result } from '../../../ground/result.ts';
import type { ActorId } from '../../../platform/database/actor.ts';
import { deleteFile } from '../../../platform/files/file-store.ts';
import type { ImportRun } from '../index.ts';
import { decide, type Decision, type DecisionRefusal } from './decide.ts';
import type { ImportDeps } from './deps.ts';

/** Decides against a file, also while it is still being read. Its bytes are deleted; checksum and report stay. */
export async function discardImport(
  deps: ImportDeps,
  actor: ActorId,
  decision: Decision,
): Promise<Result<ImportRun, DecisionRefusal>> {
  const decided = await decide(deps, actor, decision, 'discard', async (tx, run) => {
    if (run.fileId !== null) await deleteFile(tx, { municipality: run.municipality, id: run.fileId });
    return accept({ fileId: null, question: null, decidedAt: deps.clock.now() });
  });
  if (decided.ok) deps.work.stop(decision.id);
  return decided;
}
