import type pg from 'pg';

/** How far a chain was weeded, as the trail itself tells. */
export interface Weeded {
  readonly sequence: number;
  /** rows sealed after this were too young to be weeded then */
  readonly sealedBefore: Date;
}

export const LEAST_TRAIL_DAYS = 365;

/**
 * What was weeded of each chain: every weeding leaves a sealed line in the trail, with the last row that it took. Gaps that
 * no such line tells about are deletions.
 */
export async function findWeeded(client: pg.ClientBase): Promise<(organisation: string) => Weeded | undefined> {
  const { rows } = await client.query<Weeded & { organisation: string }>(`
    select distinct on (s.owning_organisation) s.owning_organisation as organisation, s.sequence,
      w.at - interval '${LEAST_TRAIL_DAYS} days' as "sealedBefore"
    from audit_rows w join audit_seals own on own.row_id = w.id join audit_seals s on s.row_id = w.record_id
    where w.verb = 'weed' and w.record_type = 'audit' and w.outcome = 'done'
    order by s.owning_organisation, s.sequence desc`);
  const byChain = new Map(rows.map(({ organisation, ...weeded }) => [organisation, weeded]));
  return (organisation) => byChain.get(organisation);
}
