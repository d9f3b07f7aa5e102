import { createHash } from 'node:crypto';
import type { ActorId } from '../../../platform/database/actor.ts';
import type { Database, Tx } from '../../../platform/database/database.ts';
import type { Caller } from '../../../platform/http/caller.ts';
import type { Scope } from '../domain/scope.ts';
import { loadScopeOf } from '../store/scope-store.ts';

/** For later rooms, within their own transaction: what its actor may see and do. */
export function loadScope(tx: Tx): Promise<Scope> {
  return loadScopeOf(tx);
}

/**
 * What differs whenever what may be seen or done differs, and is the same for colleagues who may the same: answers are kept
 * by it. Says nothing about what it is made from.
 */
export function digestOf({ actor: _actor, person: _person, ...rights }: Scope): string {
  return createHash('sha256').update(JSON.stringify(rights)).digest('base64url').slice(0, 22);
}

/** The actor of a request with what it may do at this moment. @param session the id of the session, for one signed in */
export async function findCaller(database: Database, actor: ActorId, session: string | null): Promise<Caller> {
  return callerOf(await database.inTransaction(actor, loadScope, { readOnly: true }), actor, session);
}

function callerOf(scope: Scope, actor: ActorId, session: string | null): Caller {
  const allowed = new Set(scope.permissions.map(({ recordType, verb }) => `${recordType} ${verb}`));
  return {
    actor,
    organisation: scope.organisation?.id ?? null,
    legalStatus: scope.organisation?.legalStatus ?? null,
    municipality: scope.organisation?.municipality ?? '0000',
    session,
    scope: digestOf(scope),
    may: (recordType, verb) => allowed.has(`${recordType} ${verb}`),
  };
}
