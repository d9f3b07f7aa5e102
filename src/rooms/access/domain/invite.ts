import { accept, refuse, type Result } from '../../../ground/result.ts';
import { roleFault, type RoleFitRefusal } from './give-role.ts';
import type { KeptInvitation } from './kept-invitation.ts';
import type { KeptOrganisation } from './organisation.ts';

export type InviteRefusal =
  | RoleFitRefusal
  | { readonly code: 'organisation-closed' }
  | { readonly code: 'invited-already'; readonly invitation: string }
  | { readonly code: 'member-already' };

/** Somebody to invite, and what that somebody is to do. */
export type AskedInvitation = Pick<KeptInvitation, 'name' | 'function' | 'role' | 'area'>;

/** What is known of the address already. */
export interface KnownAddress {
  /** somebody of the organisation signs in by it */
  readonly isMember: boolean;
  /** an invitation to it that can still be used */
  readonly open: string | null;
}

/** Whether an organisation may invite somebody: the role fits the organisation, and nobody is invited twice at once. */
export function invite(
  organisation: KeptOrganisation,
  asked: AskedInvitation,
  address: KnownAddress,
): Result<AskedInvitation, InviteRefusal> {
  if (organisation.closed) return refuse({ code: 'organisation-closed' });
  const fault = roleFault(organisation, asked.role, asked.area);
  if (fault !== undefined) return refuse(fault);
  if (address.isMember) return refuse({ code: 'member-already' });
  if (address.open !== null) return refuse({ code: 'invited-already', invitation: address.open });
  return accept(asked);
}
