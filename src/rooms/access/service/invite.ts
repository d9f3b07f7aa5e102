import { accept, refuse, type Result } from '../../../ground/result.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { Caller } from '../../../platform/http/caller.ts';
import { emailKey, isEmail } from '../../../platform/identity/email-key.ts';
import { newToken, tokenDigest } from '../../../platform/identity/tokens.ts';
import type { Invite, InvitedView } from '../index.ts';
import { invite as mayInvite, type InviteRefusal } from '../domain/invite.ts';
import { INVITATION_HOURS, invitationLink } from '../domain/invitation.ts';
import type { KeptInvitation } from '../domain/kept-invitation.ts';
import type { KeptOrganisation } from '../domain/organisation.ts';
import { findInvitation, findOpenInvitation, insertInvitation, renewInvitation } from '../store/invitation-store.ts';
import { isMemberEmail } from '../store/member-store.ts';
import { findOrganisation, isAddedByOwn } from '../store/organisation-store.ts';
import { mayNow } from '../store/policy-store.ts';
import { administer, type NotFound } from './administer.ts';
import type { AccessDeps } from './administer-deps.ts';
import { requestId, type KeyReused } from './request-id.ts';
import { viewInvitation } from './view-invitation.ts';

export type InvitingRefusal = InviteRefusal | NotFound | KeyReused | { readonly code: 'email-not-an-address' };

const UNUSED = { usedAt: null, withdrawnAt: null, renewsPerson: null, endsSecondFactor: false } as const;
const HOUR_MILLISECONDS = 3_600_000;

/**
 * Invites somebody to the own organisation, or the first administrator to one that the own organisation has added. The
 * link is told once: the same request sent again gives another link for the same invitation, and the first opens nothing.
 * @param address where people reach the server: scheme and name
 */
export function invite(
  deps: AccessDeps,
  caller: Caller,
  told: Invite,
  address: string,
  key?: string,
): Promise<Result<InvitedView, InvitingRefusal>> {
  const id = requestId(deps.ids, { actor: caller.actor, verb: 'invite', key });
  const token = newToken();
  return administer<InvitedView, InvitingRefusal>(deps, caller, ['invitation', 'create'], async (tx, own) => {
    if (!isEmail(told.email)) return refuse({ code: 'email-not-an-address' });
    const organisation = told.organisation === own.id ? own : await findAdded(tx, told);
    if (organisation === undefined) return refuse({ code: 'organisation-not-found' });
    const earlier = await findInvitation(tx, id);
    const made = earlier === undefined ? await make(deps, tx, organisation, told, id, token) : accept(earlier);
    if (!made.ok) return made;
    if (earlier !== undefined && !(await isSentAgain(tx, earlier, told, token)))
      return refuse({ code: 'idempotency-key-reused' });
    return accept({ ...viewInvitation(made.value, deps.clock.now()), link: invitationLink(address, token) });
  });
}

/** An organisation that the own one has added, and that nobody has a role in yet. */
async function findAdded(tx: Tx, { organisation, role }: Invite): Promise<KeptOrganisation | undefined> {
  if (role !== 'organisationAdministrator' || !(await mayNow(tx, 'organisation', 'create'))) return undefined;
  const found = (await isAddedByOwn(tx, organisation)) ? await findOrganisation(tx, organisation) : undefined;
  return found?.hasMembers === false ? found : undefined;
}

async function make(
  deps: AccessDeps,
  tx: Tx,
  organisation: KeptOrganisation,
  told: Invite,
  id: string,
  token: string,
): Promise<Result<KeptInvitation, InvitingRefusal>> {
  const createdAt = deps.clock.now();
  const key = emailKey(told.email);
  const open = await findOpenInvitation(tx, organisation.id, key, createdAt);
  const isMember = await isMemberEmail(tx, key);
  const invited = mayInvite(organisation, told, { isMember, open: open?.id ?? null });
  if (!invited.ok) return invited;
  const expiresAt = new Date(createdAt.getTime() + INVITATION_HOURS.member * HOUR_MILLISECONDS);
  const { email, name, function: title, role, area } = told;
  const asked = { id, organisation: organisation.id, email: email.trim(), name, function: title, role, area };
  const invitation: KeptInvitation = { ...asked, createdAt, expiresAt, ...UNUSED };
  if (!(await insertInvitation(tx, invitation, tokenDigest(token)))) return refuse({ code: 'idempotency-key-reused' });
  await deps.recordAct(tx, { verb: 'invite', recordType: 'invitation', recordId: id });
  return accept(invitation);
}

async function isSentAgain(tx: Tx, earlier: KeptInvitation, told: Invite, token: string): Promise<boolean> {
  const isSame =
    earlier.organisation === told.organisation &&
    emailKey(earlier.email) === emailKey(told.email) &&
    earlier.role === told.role;
  return isSame && (await renewInvitation(tx, earlier.id, tokenDigest(token)));
}
