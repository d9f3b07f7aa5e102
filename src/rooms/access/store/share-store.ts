import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { RecordType } from '../domain/record-type.ts';
import type { Share } from '../domain/share.ts';

const COLUMNS = sql`
  s.id, s.owning_organisation as owner, s.record_type as "recordType", s.record_id as "recordId", s.valid_to as "to",
  s.created_at as "createdAt",
  jsonb_build_object('id', o.id, 'name', o.name, 'legalStatus', o.legal_status) as receiver`;

/** Shares that the actor's own organisation has made of a record and not withdrawn, the oldest first. */
export async function listShares(tx: Tx, recordType: RecordType, recordId: string): Promise<Share[]> {
  const answer = await sql<Share>`
    select ${COLUMNS} from shares s join organisations o on o.id = s.to_organisation
    where s.record_type = ${recordType} and s.record_id = ${recordId} and s.withdrawn_at is null
      and s.owning_organisation = actor_organisation()
    order by s.created_at, s.id`.execute(tx);
  return answer.rows;
}

/** Any share that the actor's own organisation has made, also a withdrawn one. */
export async function findShare(tx: Tx, id: string): Promise<(Share & { readonly withdrawn: boolean }) | undefined> {
  const answer = await sql<Share & { withdrawn: boolean }>`
    select ${COLUMNS}, s.withdrawn_at is not null as withdrawn
    from shares s join organisations o on o.id = s.to_organisation
    where s.id = ${id} and s.owning_organisation = actor_organisation()`.execute(tx);
  return answer.rows[0];
}

export type NewShare = Pick<Share, 'id' | 'recordType' | 'recordId' | 'to' | 'createdAt'> & {
  readonly receiver: string;
};

/** @returns false when it was shared with the same organisation at the same moment, or by the same request */
export async function insertShare(tx: Tx, share: NewShare): Promise<boolean> {
  const { id, receiver, recordType, recordId, to, createdAt } = share;
  const answer = await sql`
    insert into shares (id, owning_organisation, to_organisation, record_type, record_id, valid_to, created_by, created_at)
    values (${id}, actor_organisation(), ${receiver}, ${recordType}, ${recordId}, ${to}::date, actor_id(), ${createdAt})
    on conflict do nothing`.execute(tx);
  return answer.numAffectedRows === 1n;
}

/** @returns whether it was there to withdraw: of two at once, one does it */
export async function withdrawShare(tx: Tx, id: string, at: Date): Promise<boolean> {
  const answer = await sql`
    update shares set withdrawn_at = ${at}, withdrawn_by = actor_id(), revision = revision + 1
    where id = ${id} and owning_organisation = actor_organisation() and withdrawn_at is null`.execute(tx);
  return answer.numAffectedRows === 1n;
}
