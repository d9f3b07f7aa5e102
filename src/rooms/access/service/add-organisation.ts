import { accept, refuse, type Result } from '../../../ground/result.ts';
import type { Caller } from '../../../platform/http/caller.ts';
import type { AddOrganisation, OrganisationView } from '../index.ts';
import { addOrganisation as mayAdd, type OrganisationRefusal } from '../domain/organisation.ts';
import { findOrganisation, insertOrganisation, isAddedByOwn, isNameTaken } from '../store/organisation-store.ts';
import { administer, type NotFound } from './administer.ts';
import type { AccessDeps } from './administer-deps.ts';
import { requestId, type KeyReused } from './request-id.ts';

export type AddOrganisationRefusal =
  | OrganisationRefusal
  | NotFound
  | KeyReused
  | { readonly code: 'organisation-name-taken' };

/** Adds an organisation that the own one works with. Its first administrator is invited next. */
export function addOrganisation(
  deps: AccessDeps,
  caller: Caller,
  told: AddOrganisation,
  key?: string,
): Promise<Result<OrganisationView, AddOrganisationRefusal>> {
  const id = requestId(deps.ids, { actor: caller.actor, verb: 'add-organisation', key });
  return administer<OrganisationView, AddOrganisationRefusal>(
    deps,
    caller,
    ['organisation', 'create'],
    async (tx, own) => {
      const allowed = mayAdd(own.kind, told);
      if (!allowed.ok) return allowed;
      if (await isNameTaken(tx, told.name, id)) return refuse({ code: 'organisation-name-taken' });
      const isNew = await insertOrganisation(tx, id, told);
      if (isNew) await deps.recordAct(tx, { verb: 'create', recordType: 'organisation', recordId: id });
      const added = await findOrganisation(tx, id);
      const isSame = added?.kind === told.kind && added.name === told.name && (await isAddedByOwn(tx, id));
      return isSame ? accept(added) : refuse({ code: 'idempotency-key-reused' });
    },
  );
}
