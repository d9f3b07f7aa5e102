import { refuse, type Result } from '../../ground/result.ts';
import type { ActorId } from './actor.ts';
import type { Database, Tx } from './database.ts';

/** Runs a decision in one transaction; a no takes back whatever was written before it was said. */
export async function allOrNothing<Value, Refusal>(
  database: Database,
  actor: ActorId,
  decide: (tx: Tx) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> {
  try {
    return await database.inTransaction(actor, async (tx) => {
      const decided = await decide(tx);
      if (!decided.ok) throw new Undone(decided.refusal);
      return decided;
    });
  } catch (error) {
    if (error instanceof Undone) return refuse(error.refusal as Refusal);
    throw error;
  }
}

class Undone extends Error {
  readonly refusal: unknown;

  constructor(refusal: unknown) {
    super('A decision was no');
    this.refusal = refusal;
  }
}
