import { accept, type Result } from '../../../ground/result.ts';
import type { ActorId } from '../../../platform/database/actor.ts';
import type { ImportRun, ReviseImport } from '../index.ts';
import { decide, type DecisionRefusal } from './decide.ts';
import type { ImportDeps } from './deps.ts';
import { readImport } from './read-import.ts';

/** Takes another declaration or mapping, and reads the file anew. */
export async function reviseImport(
  deps: ImportDeps,
  actor: ActorId,
  id: string,
  revised: ReviseImport,
): Promise<Result<ImportRun, DecisionRefusal>> {
  const decided = await decide(deps, actor, { id }, 'revise', async (_tx, run) =>
    accept({
      declaration: revised.declaration ?? run.declaration,
      mapping: revised.mapping ?? run.mapping,
      question: null,
      preview: null,
    }),
  );
  if (!decided.ok) return decided;
  deps.work.begin(id, (signal) => readImport(deps, actor, id, signal));
  deps.work.tell(id, 0, decided.value.bytes);
  return decided;
}
