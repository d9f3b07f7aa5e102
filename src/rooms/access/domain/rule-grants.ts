import { isAreaCode, ROLE_AREA_KINDS, type RoleArea, type RoleAreaKind } from './area.ts';
import { sameRole } from './role-grant.ts';
import { ROLES, type Role } from './role.ts';

/** A role that the rules of a provider give somebody. */
export interface RuleGrant {
  readonly role: Role;
  readonly area: RoleArea;
}

/** A role that somebody has, without a last day. */
export interface StandingGrant extends RuleGrant {
  readonly id: string;
  /** given by the rules, and not by a person */
  readonly byRule: boolean;
}

/**
 * What must change for somebody to have what the rules say today, no more and no less. What a person has given is not
 * touched, and is not given a second time.
 */
export function changeRuleGrants(
  held: readonly StandingGrant[],
  wanted: readonly RuleGrant[],
): { readonly give: RuleGrant[]; readonly withdraw: string[] } {
  const isIn = (grants: readonly RuleGrant[], asked: RuleGrant) => grants.some((grant) => sameRole(grant, asked));
  const give = wanted.filter((asked, at) => !isIn(held, asked) && !isIn(wanted.slice(0, at), asked));
  const withdraw = held.filter((grant) => grant.byRule && !isIn(wanted, grant)).map(({ id }) => id);
  return { give, withdraw };
}

/** A role and an area as a file tells them, in words that may be none of ours. */
export interface ToldGrant {
  readonly role: string;
  readonly area: { readonly kind: string; readonly code: string };
}

/** @returns undefined for a role, an area or a code that does not exist */
export function readRuleGrant({ role: toldRole, area }: ToldGrant): RuleGrant | undefined {
  const role = ROLES.find((known) => known === toldRole);
  const kind: RoleAreaKind | undefined = ROLE_AREA_KINDS.find((known) => known === area.kind);
  if (role === undefined || kind === undefined || !isAreaCode({ kind, code: area.code })) return undefined;
  return { role, area: { kind, code: area.code } };
}
