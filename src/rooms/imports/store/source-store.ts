import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Keeper, Source } from '../domain/source.ts';

type SourceTables = {
  sources: {
    id: string;
    municipality: string;
    owning_organisation: string;
    kind: Source['kind'];
    name: string;
    name_key: string;
    content_date: string | null;
    licence: string | null;
    complete_for: string[] | null;
    import_id: string;
    imported_at: Date;
    created_at: Date;
    revision: number;
  };
};

/** Every source that the actor may read, whoever owns it, oldest first: the order in which answers list them. */
export async function listSources(tx: Tx): Promise<Source[]> {
  const db = tx.$extendTables<SourceTables>();
  const rows = await db.selectFrom('sources').selectAll().orderBy('created_at').orderBy('id').execute();
  return rows.map(sourceOf);
}

export async function findSource(
  tx: Tx,
  keeper: Keeper,
  kind: Source['kind'],
  nameKey: string,
): Promise<Source | undefined> {
  const db = tx.$extendTables<SourceTables>();
  const row = await db
    .selectFrom('sources')
    .selectAll()
    .where('owning_organisation', '=', keeper.organisation)
    .where('kind', '=', kind)
    .where('name_key', '=', nameKey)
    .executeTakeFirst();
  return row && sourceOf(row);
}

/** Writes a source, or dates the one of the same name anew. @returns it as it now stands, with the id it has had */
export async function saveSource(tx: Tx, keeper: Keeper, source: Source, nameKey: string): Promise<Source> {
  const db = tx.$extendTables<SourceTables>();
  const told = {
    name: source.name,
    content_date: source.date,
    licence: source.licence,
    complete_for: source.completeFor === null ? null : [...source.completeFor],
    import_id: source.importId,
    imported_at: source.importedAt,
  };
  const row = await db
    .insertInto('sources')
    .values({
      ...told,
      id: source.id,
      municipality: keeper.municipality,
      owning_organisation: keeper.organisation,
      kind: source.kind,
      name_key: nameKey,
      created_at: source.importedAt,
      revision: 1,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['owning_organisation', 'kind', 'name_key'])
        .doUpdateSet({ ...told, revision: sql<number>`sources.revision + 1` }),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
  return sourceOf(row);
}

function sourceOf(row: SourceTables['sources']): Source {
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    date: row.content_date,
    licence: row.licence,
    completeFor: row.complete_for,
    importId: row.import_id,
    importedAt: row.imported_at,
  };
}
