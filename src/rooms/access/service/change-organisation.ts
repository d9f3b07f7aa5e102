import { accept, refuse, type Result } from '../../../ground/result.ts';
import type { Caller } from '../../../platform/http/caller.ts';
import type { AddOrganisation, OrganisationView } from '../index.ts';
import { changeOrganisation as mayChange, type OrganisationRefusal } from '../domain/organisation.ts';
import { isNameTaken, lockOwnOrganisation, updateOrganisation } from '../store/organisation-store.ts';
import { administer, type NotFound } from './administer.ts';
import type { AccessDeps } from './administer-deps.ts';

export type ChangeOrganisationRefusal =
  | OrganisationRefusal
  | NotFound
  | { readonly code: 'organisation-name-taken' }
  | { readonly code: 'organisation-changed'; readonly current: OrganisationView };

/**
 * Describes the own organisation anew; those of others are not found.
 * @param revision the one that the caller saw
 */
export function changeOrganisation(
  deps: AccessDeps,
  caller: Caller,
  id: string,
  revision: number,
  told: AddOrganisation,
): Promise<Result<OrganisationView, ChangeOrganisationRefusal>> {
  return administer<OrganisationView, ChangeOrganisationRefusal>(
    deps,
    caller,
    ['organisation', 'change'],
    async (tx, own) => {
      if (own.id !== id) return refuse({ code: 'organisation-not-found' });
      if (own.revision !== revision) return refuse({ code: 'organisation-changed', current: own });
      const allowed = mayChange(own, told);
      if (!allowed.ok) return allowed;
      if (await isNameTaken(tx, told.name, id)) return refuse({ code: 'organisation-name-taken' });
      await updateOrganisation(tx, id, told);
      await deps.recordAct(tx, { verb: 'change', recordType: 'organisation', recordId: id });
      return accept((await lockOwnOrganisation(tx)) ?? own);
    },
  );
}
