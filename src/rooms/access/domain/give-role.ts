import { accept, refuse, type Result } from '../../../ground/result.ts';
import type { RoleArea } from './area.ts';
import { overlap, periodFault, type Period, type PeriodRefusal } from './period.ts';
import { areaFault, type AreaHolder, type AreaRefusal } from './role-areas.ts';
import { sameRole, type RoleGrant } from './role-grant.ts';
import { ROLE_HOLDERS, type OrganisationKind, type Role } from './role.ts';

export type RoleFitRefusal =
  | { readonly code: 'role-not-for-organisation'; readonly role: Role; readonly kind: OrganisationKind }
  | AreaRefusal;

export type GiveRoleRefusal =
  | RoleFitRefusal
  | PeriodRefusal
  | { readonly code: 'person-closed' }
  | { readonly code: 'role-held-already'; readonly from: string; readonly to: string | null };

/** A role as it is to be given. */
export interface AskedRole extends Period {
  readonly role: Role;
  readonly area: RoleArea;
}

/** Why nobody of an organisation may hold a role for an area, whoever it is. */
export function roleFault(holder: AreaHolder, role: Role, area: RoleArea): RoleFitRefusal | undefined {
  if (!ROLE_HOLDERS[role].includes(holder.kind)) return { code: 'role-not-for-organisation', role, kind: holder.kind };
  return areaFault(holder, role, area);
}

/**
 * Whether a person may be given a role: it fits the organisation, its area and its dates do, and the person does not
 * hold it there already.
 * @param held roles of the person that are not withdrawn
 */
export function giveRole(
  holder: AreaHolder,
  person: { readonly state: 'active' | 'closed'; readonly held: readonly RoleGrant[] },
  asked: AskedRole,
  today: string,
): Result<AskedRole, GiveRoleRefusal> {
  if (person.state === 'closed') return refuse({ code: 'person-closed' });
  const fault = roleFault(holder, asked.role, asked.area) ?? periodFault(asked, today);
  if (fault !== undefined) return refuse(fault);
  const doubled = person.held.find((grant) => sameRole(grant, asked) && overlap(grant, asked));
  if (doubled !== undefined) return refuse({ code: 'role-held-already', from: doubled.from, to: doubled.to });
  return accept(asked);
}
