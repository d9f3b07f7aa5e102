import { isInForce } from './period.ts';
import type { RoleGrant } from './role-grant.ts';

/** A role of administrator in an organisation, with whether the account of whoever holds it is open. */
export interface AdministratorGrant extends RoleGrant {
  readonly personActive: boolean;
}

/** What would take somebody away from those who can let people in. */
export type Leaving = { readonly person: string } | { readonly grant: string };

/**
 * Whether nobody would be left who can let people in. A role that has an end does not count: the day would come when it
 * was the last. Nor does a substitute, for the same reason.
 * @param grants every role of administrator in the organisation that is not withdrawn
 */
export function isLastAdministrator(grants: readonly AdministratorGrant[], leaving: Leaving, today: string): boolean {
  const lasting = grants.filter((grant) => grant.personActive && grant.to === null && isInForce(grant, today));
  const left = lasting.filter((grant) =>
    'grant' in leaving ? grant.id !== leaving.grant : grant.person !== leaving.person,
  );
  return left.length === 0 && lasting.length > 0;
}
