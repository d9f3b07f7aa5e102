import { accept, refuse, type Result } from '../../../ground/result.ts';
import { recordAct } from '../../../platform/audit/record-act.ts';
import type { ActorId } from '../../../platform/database/actor.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { takeStep, type StepRefusal } from '../domain/import-life.ts';
import type { ImportRecord } from '../domain/import-record.ts';
import type { ImportRun } from '../index.ts';
import { changeImport, findImport, type ImportChange } from '../store/import-store.ts';
import { claimRequest } from '../store/request-store.ts';
import type { ImportDeps } from './deps.ts';
import type { KeyRefusal } from './start-import.ts';
import { viewImport } from './view-import.ts';

export type DecisionRefusal =
  | { readonly code: 'import-not-found' }
  | { readonly code: 'declaration-missing' }
  | KeyRefusal
  | StepRefusal;

/** A decision with what makes it safe to send twice. */
export interface Decision {
  readonly id: string;
  readonly requestKey?: string | undefined;
}

/** Takes one step in the life of an import under a lock, so that of two who decide at once one is told no. */
export function decide(
  deps: ImportDeps,
  actor: ActorId,
  { id, requestKey }: Decision,
  step: 'revise' | 'apply' | 'discard',
  change: (tx: Tx, run: ImportRecord) => Promise<Result<ImportChange, DecisionRefusal>>,
): Promise<Result<ImportRun, DecisionRefusal>> {
  const deciding = deps.database.inTransaction(actor, async (tx): Promise<Result<ImportRun, DecisionRefusal>> => {
    const run = await findImport(tx, deps.keeper, id, { lock: true });
    if (run === undefined) return refuse({ code: 'import-not-found' });
    if (requestKey !== undefined && (step === 'apply' || step === 'discard')) {
      const claim = { key: requestKey, step, importId: id, at: deps.clock.now() };
      const earlier = await claimRequest(tx, deps.keeper, actor, claim);
      const isSame = earlier?.step === step && earlier.importId === id;
      if (earlier !== undefined)
        return isSame ? accept(viewImport(run, deps.work)) : refuse({ code: 'idempotency-key-reused' });
    }
    const next = takeStep(run.state, step);
    if (!next.ok) throw new Undone(next.refusal);
    const changed = await change(tx, run);
    if (!changed.ok) throw new Undone(changed.refusal);
    const saved = await changeImport(tx, run, { ...changed.value, state: next.value });
    await recordAct(tx, { verb: step, recordType: 'import', recordId: id });
    return accept(viewImport(saved, deps.work));
  });
  return deciding.catch((error: unknown) => {
    if (error instanceof Undone) return refuse(error.refusal);
    throw error;
  });
}

/** A no that also takes back the claim of its request's key: the same request may succeed later. */
class Undone extends Error {
  readonly refusal: DecisionRefusal;

  constructor(refusal: DecisionRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}
