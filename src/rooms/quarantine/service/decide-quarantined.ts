import { accept, refuse, type Result } from '../../../ground/result.ts';
import { allOrNothing } from '../../../platform/database/all-or-nothing.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { Caller } from '../../../platform/http/caller.ts';
import type { Outcome, Quarantined } from '../domain/held-request.ts';
import { NEXT_STEPS, stepFrom, type QuarantineStep, type StepRefusal } from '../domain/quarantine-life.ts';
import type { QuarantinedView } from '../index.ts';
import { decideQuarantined, lockQuarantined } from '../store/quarantine-store.ts';
import type { QuarantineDeps, QuarantinedNotFound } from './quarantine-deps.ts';
import { viewNow } from './view-quarantined.ts';

export type DecideRefusal = StepRefusal | QuarantinedNotFound;

/** Takes away the text that waits for the caller: it says something about a person, or nobody can tell. */
export function removeQuarantined(
  deps: QuarantineDeps,
  caller: Caller,
  id: string,
): Promise<Result<QuarantinedView, DecideRefusal>> {
  return decideAtOnce(deps, caller, id, 'remove');
}

/** Takes back what the caller has sent, before anybody has decided. */
export function takeBackQuarantined(
  deps: QuarantineDeps,
  caller: Caller,
  id: string,
): Promise<Result<QuarantinedView, DecideRefusal>> {
  return decideAtOnce(deps, caller, id, 'takeBack');
}

const ACTS = { remove: 'discard', takeBack: 'withdraw' } as const;

function decideAtOnce(
  { database, clock, recordAct }: QuarantineDeps,
  { actor }: Caller,
  id: string,
  step: keyof typeof ACTS,
): Promise<Result<QuarantinedView, DecideRefusal>> {
  return allOrNothing<QuarantinedView, DecideRefusal>(database, actor, async (tx) => {
    const found = await findToDecide(tx, actor, id, step);
    if (found === undefined) return refuse({ code: 'quarantined-not-found' });
    if (isDone(found, step)) return accept(await viewNow(tx, id));
    const next = stepFrom(found, step, clock.now());
    if (!next.ok) return next;
    await decideQuarantined(tx, id, next.value, null, clock.now());
    await recordAct(tx, { verb: ACTS[step], recordType: 'quarantine', recordId: id });
    return accept(await viewNow(tx, id));
  });
}

/** One that is the actor's to take a step with: its sender takes it back, the one who is asked does the rest. */
export async function findToDecide(
  tx: Tx,
  actor: string,
  id: string,
  step: QuarantineStep,
): Promise<Quarantined | undefined> {
  const found = await lockQuarantined(tx, id);
  const decides = step === 'takeBack' ? found?.submittedBy : found?.reviewer;
  return decides === actor ? found : undefined;
}

/** The same decision, sent again by a browser that heard no answer. */
export function isDone({ state }: Quarantined, step: QuarantineStep): boolean {
  return state === NEXT_STEPS.waiting[step];
}

/** Writes down what carrying an approved one out came to. */
export async function settleApproved(tx: Tx, id: string, outcome: Outcome, at: Date): Promise<void> {
  await decideQuarantined(tx, id, NEXT_STEPS.waiting.approve, outcome, at);
}
