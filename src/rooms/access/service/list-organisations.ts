import type { Caller } from '../../../platform/http/caller.ts';
import type { OrganisationView } from '../index.ts';
import { findOrganisation as findKept, listOrganisations as listKept } from '../store/organisation-store.ts';
import type { AccessDeps } from './administer-deps.ts';

/** Every organisation, by name. */
export function listOrganisations({ database }: AccessDeps, { actor }: Caller): Promise<OrganisationView[]> {
  return database.inTransaction(actor, listKept, { readOnly: true });
}

export function findOrganisation(
  { database }: AccessDeps,
  { actor }: Caller,
  id: string,
): Promise<OrganisationView | undefined> {
  return database.inTransaction(actor, (tx) => findKept(tx, id), { readOnly: true });
}
