import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { KeptInvitation } from '../domain/kept-invitation.ts';

const COLUMNS = sql`
  i.id, i.owning_organisation as organisation, i.email, i.name, i.function, i.role,
  jsonb_build_object('kind', i.area_kind, 'code', i.area_code) as area, i.created_at as "createdAt",
  i.expires_at as "expiresAt", i.used_at as "usedAt", i.withdrawn_at as "withdrawnAt",
  i.renews_person as "renewsPerson", i.ends_second_factor as "endsSecondFactor"`;
const MOST_LISTED = 200;

/** Invitations that the actor may see, the newest first: the own organisation's, and those the actor made for others. */
export async function listInvitations(tx: Tx): Promise<KeptInvitation[]> {
  const answer = await sql<KeptInvitation>`
    select ${COLUMNS} from invitations i order by i.created_at desc, i.id desc limit ${MOST_LISTED}`.execute(tx);
  return answer.rows;
}

export async function findInvitation(tx: Tx, id: string): Promise<KeptInvitation | undefined> {
  const answer = await sql<KeptInvitation>`select ${COLUMNS} from invitations i where i.id = ${id}`.execute(tx);
  return answer.rows[0];
}

/** An invitation of an organisation that can still be used by whoever reads an address. */
export async function findOpenInvitation(
  tx: Tx,
  organisation: string,
  emailKey: string,
  at: Date,
): Promise<KeptInvitation | undefined> {
  const answer = await sql<KeptInvitation>`
    select ${COLUMNS} from invitations i
    where i.owning_organisation = ${organisation} and lower(normalize(i.email, nfc)) = ${emailKey} and i.used_at is null
      and i.withdrawn_at is null and i.expires_at > ${at}
    limit 1`.execute(tx);
  return answer.rows[0];
}

/** @returns false when there is one with this id already: the same request, sent again */
export async function insertInvitation(tx: Tx, invitation: KeptInvitation, tokenDigest: string): Promise<boolean> {
  const { id, organisation, email, name, function: title, role, area, createdAt, expiresAt } = invitation;
  const { renewsPerson, endsSecondFactor } = invitation;
  const answer = await sql`
    insert into invitations (id, owning_organisation, token_sha256, email, name, function, role, area_kind, area_code,
      created_by, created_at, expires_at, renews_person, ends_second_factor)
    values (${id}, ${organisation}, ${tokenDigest}, ${email}, ${name}, ${title}, ${role}, ${area.kind}, ${area.code},
      actor_id(), ${createdAt}, ${expiresAt}, ${renewsPerson}, ${endsSecondFactor})
    on conflict (id) do nothing`.execute(tx);
  return answer.numAffectedRows === 1n;
}

/** Gives an unused invitation another link; the earlier one opens nothing from now on. @returns whether it was unused */
export async function renewInvitation(tx: Tx, id: string, tokenDigest: string): Promise<boolean> {
  const answer = await sql`
    update invitations set token_sha256 = ${tokenDigest}, revision = revision + 1
    where id = ${id} and used_at is null and withdrawn_at is null`.execute(tx);
  return answer.numAffectedRows === 1n;
}

/** @returns whether it was there to withdraw */
export async function withdrawInvitation(tx: Tx, id: string, at: Date): Promise<boolean> {
  const answer = await sql`
    update invitations set withdrawn_at = ${at}, revision = revision + 1
    where id = ${id} and used_at is null and withdrawn_at is null`.execute(tx);
  return answer.numAffectedRows === 1n;
}

/** Links to a new password that somebody has and has not used end. */
export async function withdrawRenewals(tx: Tx, person: string, at: Date): Promise<void> {
  await sql`
    update invitations set withdrawn_at = ${at}, revision = revision + 1
    where renews_person = ${person} and used_at is null and withdrawn_at is null`.execute(tx);
}
