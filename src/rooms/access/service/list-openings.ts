import type { Caller } from '../../../platform/http/caller.ts';
import type { OpeningView } from '../index.ts';
import { openingsOf } from '../domain/opening.ts';
import { listOpenings as listTold } from '../store/opening-store.ts';
import { findOwnOrganisation } from '../store/organisation-store.ts';
import type { AccessDeps } from './administer-deps.ts';

/** What the own organisation shows to which role of others, in the areas of those who hold it. */
export function listOpenings({ database }: AccessDeps, { actor }: Caller): Promise<OpeningView[]> {
  return database.inTransaction(
    actor,
    async (tx) => {
      const own = await findOwnOrganisation(tx);
      return own === undefined ? [] : openingsOf(own.kind, await listTold(tx));
    },
    { readOnly: true },
  );
}
