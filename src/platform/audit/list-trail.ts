import { sql } from 'kysely';
import type { ActVerb } from '../../ground/act-verb.ts';
import type { CivilDate } from '../clock.ts';
import type { Tx } from '../database/database.ts';
import type { ActOutcome } from './act.ts';

/** Which rows of the trail are asked for; what is left out does not matter. */
export interface TrailFilter {
  readonly person?: string | undefined;
  readonly verb?: string | undefined;
  readonly recordType?: string | undefined;
  readonly recordId?: string | undefined;
  readonly outcome?: string | undefined;
  /** days in Europe/Stockholm, both included */
  readonly from?: CivilDate | undefined;
  readonly to?: CivilDate | undefined;
  /** the last row of the page before */
  readonly after?: string | undefined;
}

export interface ListedAct {
  readonly id: string;
  readonly at: Date;
  readonly actor: string;
  readonly verb: ActVerb;
  readonly recordType: string;
  readonly recordId: string | null;
  readonly count: number | null;
  readonly outcome: ActOutcome;
  readonly reference: string;
  readonly seal: number | null;
}

/** The trail of the actor's own organisation, the newest first, for those who may read it. @param limit >= 1 */
export async function listTrail(tx: Tx, filter: TrailFilter, limit: number): Promise<ListedAct[]> {
  const { person, verb, recordType, recordId, outcome, from, to, after } = filter;
  const dayBegins = (day: string, days = 0) =>
    sql`((${day}::date + ${days}::integer)::timestamp at time zone 'Europe/Stockholm')`;
  const conditions = [
    sql`r.owning_organisation = (select actor_organisation())`,
    person === undefined ? undefined : sql`r.actor = ${person}`,
    verb === undefined ? undefined : sql`r.verb = ${verb}`,
    recordType === undefined ? undefined : sql`r.record_type = ${recordType}`,
    recordId === undefined ? undefined : sql`r.record_id = ${recordId}`,
    outcome === undefined ? undefined : sql`r.outcome = ${outcome}`,
    from === undefined ? undefined : sql`r.at >= ${dayBegins(from)}`,
    to === undefined ? undefined : sql`r.at < ${dayBegins(to, 1)}`,
    after === undefined
      ? undefined
      : sql`(r.at, r.id) < ((select at from audit_rows where id = ${after}), ${after}::uuid)`,
  ].filter((condition) => condition !== undefined);
  const found = await sql<ListedAct>`
    select r.id, r.at, r.actor, r.verb, r.record_type as "recordType", r.record_id as "recordId", r.count, r.outcome,
      r.reference, s.sequence as seal
    from audit_rows r left join audit_seals s on s.row_id = r.id
    where ${sql.join(conditions, sql` and `)}
    order by r.at desc, r.id desc limit ${limit}`.execute(tx);
  return found.rows;
}
