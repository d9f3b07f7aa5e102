import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Area, AreaKind } from '../domain/area.ts';
import { polygonColumn, polygonsOf } from './shape-columns.ts';

/** An area as the register keeps it. */
export interface KeptArea extends Area {
  readonly id: string;
  readonly municipality: string;
  readonly sourceId: string;
}

/**
 * Areas, the oldest first: where areas overlap, the first wins.
 * @param organisation those of one alone; everything that the actor may read when left out
 */
export async function listAreas(tx: Tx, organisation?: string): Promise<KeptArea[]> {
  const answer = await sql<{
    municipality: string;
    id: string;
    kind: AreaKind;
    code: string;
    name: string;
    polygons: number[][][];
    source_id: string;
  }>`
    select municipality, id, kind, code, name, polygons, source_id from areas
    where ${organisation === undefined ? sql`true` : sql`owning_organisation = ${organisation}`}
    order by kind, created_at, code, id`.execute(tx);
  return answer.rows.map((row) => ({
    municipality: row.municipality,
    id: row.id,
    kind: row.kind,
    code: row.code,
    name: row.name,
    shape: { kind: 'area', polygons: polygonsOf(row.polygons) },
    sourceId: row.source_id,
  }));
}

export async function deleteAreas(tx: Tx, organisation: string, ids: readonly string[]): Promise<void> {
  await sql`delete from areas where owning_organisation = ${organisation} and id = any(${[...ids]}::uuid[])`.execute(
    tx,
  );
}

export async function insertAreas(tx: Tx, organisation: string, at: Date, areas: readonly KeptArea[]): Promise<void> {
  const rows = areas.map(({ municipality, id, kind, code, name, shape, sourceId }) => ({
    municipality,
    id,
    kind,
    code,
    name,
    polygons: polygonColumn(shape.polygons),
    source_id: sourceId,
  }));
  await sql`
    insert into areas (municipality, id, kind, code, name, polygons, source_id, owning_organisation, created_at)
    select r.municipality, r.id, r.kind, r.code, r.name, r.polygons, r.source_id, ${organisation}::uuid, ${at}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(
      municipality text, id uuid, kind text, code text, name text, polygons jsonb, source_id uuid)`.execute(tx);
}
