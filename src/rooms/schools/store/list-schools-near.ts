import { sql } from 'kysely';
import { boxHolds, cellsCovering, type Box, type SwerefPoint } from '../../../ground/geo/index.ts';
import type { Tx } from '../../../platform/database/database.ts';

/** A school as it is needed beside a point. */
export interface PlacedSchool {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** in use: the coordinator's correction where the actor may know it, else the register's */
  readonly position: SwerefPoint;
}

/**
 * Schools in a box that the actor may read. Asked by integer cell, so that the index is used under the policy too; the
 * edge of the box is judged here.
 */
export async function listSchoolsIn(tx: Tx, box: Box): Promise<PlacedSchool[]> {
  const cells = cellsCovering(box);
  const answer = await sql<{ id: string; code: string; name: string; east: number; north: number }>`
    select s.id, s.code, s.name, coalesce(c.east, s.register_east) as east, coalesce(c.north, s.register_north) as north
    from school_sites s
    left join position_corrections c
      on c.municipality = s.municipality and c.school_id = s.id and c.withdrawn_at is null
    where (s.cell = any(${cells}::int[]) or s.register_cell = any(${cells}::int[])) and s.gone_at is null`.execute(tx);
  return answer.rows
    .filter(({ east, north }) => east !== null && boxHolds(box, { east, north }))
    .map(({ id, code, name, east, north }) => ({ id, code, name, position: { east, north } }));
}
