import type { RoleArea } from './area.ts';
import type { InvitationMoments } from './invitation.ts';
import type { Role } from './role.ts';

/** A link that makes an account, or lets somebody choose a new password, as it is kept: without the link. */
export interface KeptInvitation extends InvitationMoments {
  readonly id: string;
  readonly organisation: string;
  readonly email: string;
  readonly name: string;
  readonly function: string;
  readonly role: Role;
  readonly area: RoleArea;
  readonly createdAt: Date;
  /** the person who has an account already and gets a new password by it; null when the link makes an account */
  readonly renewsPerson: string | null;
  /** whether the new password also takes the second factor away, for somebody who has lost that too */
  readonly endsSecondFactor: boolean;
}
