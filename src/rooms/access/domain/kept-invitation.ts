import type { RoleArea } from './area.ts';
import type { InvitationMoments } from './invitation.ts';
import type { Role } from './role.ts';

/** A link that makes an account, as it is kept: without the link. */
export interface KeptInvitation extends InvitationMoments {
  readonly id: string;
  readonly organisation: string;
  readonly email: string;
  readonly name: string;
  readonly function: string;
  readonly role: Role;
  readonly area: RoleArea;
  readonly createdAt: Date;
}
