import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import { foundIn, type HeldRequest, type Outcome, type Quarantined } from '../domain/held-request.ts';
import type { QuarantineState } from '../domain/quarantine-life.ts';
import { quarantinedFrom, type QuarantineRow } from './quarantine-rows.ts';

const COLUMNS = sql`
  id, submitted_by as "submittedBy", reviewer, route, path, found, held, state, claimed_at as "claimedAt",
  created_at as "sentAt", decided_at as "decidedAt", outcome_status as "outcomeStatus", outcome_code as "outcomeCode"`;
const LATEST = 50;

/** A request to keep, with whom it waits for. */
export interface NewQuarantined {
  readonly municipality: string;
  readonly id: string;
  readonly reviewer: string;
  readonly route: string;
  readonly path: string;
  readonly held: HeldRequest;
}

/** @returns whether it is new: the same request sent again is there already */
export async function insertQuarantined(tx: Tx, made: NewQuarantined, at: Date): Promise<boolean> {
  const { municipality, id, reviewer, route, path, held } = made;
  const answer = await sql`
    insert into quarantined_requests (municipality, id, owning_organisation, submitted_by, reviewer, route, path, found,
      held, created_at)
    values (${municipality}, ${id}, actor_organisation(), actor_id(), ${reviewer}, ${route}, ${path},
      ${JSON.stringify(foundIn(held.texts))}::jsonb, ${JSON.stringify(held)}::jsonb, ${at})
    on conflict (municipality, id) do nothing`.execute(tx);
  return answer.numAffectedRows === 1n;
}

/** One that the actor has sent or is asked to look at; undefined for every other. */
export async function findQuarantined(tx: Tx, id: string): Promise<Quarantined | undefined> {
  const answer = await sql<QuarantineRow>`select ${COLUMNS} from quarantined_requests where id = ${id}`.execute(tx);
  return answer.rows.map(quarantinedFrom)[0];
}

/** The same, and nobody else decides it before this transaction ends. */
export async function lockQuarantined(tx: Tx, id: string): Promise<Quarantined | undefined> {
  const answer = await sql<QuarantineRow>`
    select ${COLUMNS} from quarantined_requests where id = ${id} for update`.execute(tx);
  return answer.rows.map(quarantinedFrom)[0];
}

/** What waits for the actor, oldest first. */
export async function listWaiting(tx: Tx): Promise<Quarantined[]> {
  const answer = await sql<QuarantineRow>`
    select ${COLUMNS} from quarantined_requests where state = 'waiting' and reviewer = actor_id()
    order by created_at, id`.execute(tx);
  return answer.rows.map(quarantinedFrom);
}

/** What the actor has sent, newest first. */
export async function listSent(tx: Tx): Promise<Quarantined[]> {
  const answer = await sql<QuarantineRow>`
    select ${COLUMNS} from quarantined_requests where submitted_by = actor_id()
    order by created_at desc, id desc limit ${LATEST}`.execute(tx);
  return answer.rows.map(quarantinedFrom);
}

export async function countWaiting(tx: Tx, whose: 'reviewer' | 'sender'): Promise<number> {
  const column = whose === 'reviewer' ? sql`reviewer` : sql`submitted_by`;
  const answer = await sql<{ count: number }>`
    select count(*) as count from quarantined_requests where state = 'waiting' and ${column} = actor_id()`.execute(tx);
  return answer.rows[0].count;
}

/** Marks, or no longer, that somebody is carrying it out. */
export async function claimQuarantined(tx: Tx, id: string, claimedAt: Date | null): Promise<void> {
  await sql`
    update quarantined_requests set claimed_at = ${claimedAt}, revision = revision + 1
    where id = ${id} and state = 'waiting'`.execute(tx);
}

/** Writes a decision, and erases what was written. */
export async function decideQuarantined(
  tx: Tx,
  id: string,
  state: QuarantineState,
  outcome: Outcome | null,
  at: Date,
): Promise<void> {
  await sql`
    update quarantined_requests set state = ${state}, held = null, claimed_at = null, decided_at = ${at},
      outcome_status = ${outcome?.status ?? null}, outcome_code = ${outcome?.code ?? null}, revision = revision + 1
    where id = ${id}`.execute(tx);
}

/** Who may be asked by the actor, of those named. */
export async function listReviewers(tx: Tx, people: readonly string[]): Promise<string[]> {
  const answer = await sql<{ id: string }>`
    select id from unnest(${[...people]}::uuid[]) with ordinality as asked(id, place)
    where id in (select reviewers_for(actor_id())) order by place`.execute(tx);
  return answer.rows.map(({ id }) => id);
}
