import { sql, type ColumnType } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { ImportRecord } from '../domain/import-record.ts';
import type { Keeper } from '../domain/source.ts';

/** jsonb: read as a value, written as its text. */
type Json<Value> = ColumnType<Value, string | null, string | null>;
type ImportTables = {
  imports: {
    municipality: string;
    id: string;
    owning_organisation: string;
    kind: ImportRecord['kind'];
    state: ImportRecord['state'];
    file_name: string;
    size_bytes: number;
    sha256: string;
    file_id: string | null;
    rejections_id: string | null;
    declaration: Json<ImportRecord['declaration']>;
    mapping: Json<ImportRecord['mapping']>;
    question: Json<ImportRecord['question']>;
    preview: Json<ImportRecord['preview']>;
    same_as: string | null;
    created_by: string;
    created_at: Date;
    decided_at: Date | null;
    revision: number;
  };
};

/** What may change in the life of an import. */
export type ImportChange = Partial<
  Pick<
    ImportRecord,
    'state' | 'fileId' | 'rejectionsId' | 'declaration' | 'mapping' | 'question' | 'preview' | 'sameAs' | 'decidedAt'
  >
>;

const MOST_LISTED = 200;

export async function insertImport(tx: Tx, keeper: Keeper, record: ImportRecord, actor: string): Promise<void> {
  const db = tx.$extendTables<ImportTables>();
  await db
    .insertInto('imports')
    .values({
      municipality: record.municipality,
      id: record.id,
      owning_organisation: keeper.organisation,
      kind: record.kind,
      state: record.state,
      file_name: record.fileName,
      size_bytes: record.sizeBytes,
      sha256: record.sha256,
      file_id: record.fileId,
      rejections_id: null,
      declaration: json(record.declaration),
      mapping: json(record.mapping),
      question: json(record.question),
      preview: json(record.preview),
      same_as: record.sameAs,
      created_by: actor,
      created_at: record.createdAt,
      decided_at: record.decidedAt,
      revision: 1,
    })
    .execute();
}

/** @param options `lock`: nobody else decides about it until this transaction ends */
export async function findImport(
  tx: Tx,
  keeper: Keeper,
  id: string,
  options: { lock?: boolean } = {},
): Promise<ImportRecord | undefined> {
  const db = tx.$extendTables<ImportTables>();
  const query = db
    .selectFrom('imports')
    .selectAll()
    .where('owning_organisation', '=', keeper.organisation)
    .where('id', '=', id);
  const row = await (options.lock === true ? query.forUpdate() : query).executeTakeFirst();
  return row && recordOf(row);
}

/** The newest first. */
export async function listImports(tx: Tx, keeper: Keeper): Promise<ImportRecord[]> {
  const db = tx.$extendTables<ImportTables>();
  const rows = await db
    .selectFrom('imports')
    .selectAll()
    .where('owning_organisation', '=', keeper.organisation)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST_LISTED)
    .execute();
  return rows.map(recordOf);
}

/** The latest import that put this very file into the register. */
export async function findApplied(
  tx: Tx,
  keeper: Keeper,
  kind: ImportRecord['kind'],
  sha256: string,
): Promise<string | undefined> {
  const db = tx.$extendTables<ImportTables>();
  const row = await db
    .selectFrom('imports')
    .select('id')
    .where('owning_organisation', '=', keeper.organisation)
    .where('kind', '=', kind)
    .where('sha256', '=', sha256)
    .where('state', '=', 'applied')
    .orderBy('decided_at', 'desc')
    .executeTakeFirst();
  return row?.id;
}

export async function changeImport(tx: Tx, record: ImportRecord, change: ImportChange): Promise<ImportRecord> {
  const db = tx.$extendTables<ImportTables>();
  const next = { ...record, ...change };
  const row = await db
    .updateTable('imports')
    .set({
      state: next.state,
      file_id: next.fileId,
      rejections_id: next.rejectionsId,
      declaration: json(next.declaration),
      mapping: json(next.mapping),
      question: json(next.question),
      preview: json(next.preview),
      same_as: next.sameAs,
      decided_at: next.decidedAt,
      revision: sql<number>`revision + 1`,
    })
    .where('municipality', '=', record.municipality)
    .where('id', '=', record.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return recordOf(row);
}

/** Imports that were at work when the server stopped. @returns how many there were */
export async function interruptImports(tx: Tx): Promise<number> {
  const db = tx.$extendTables<ImportTables>();
  const rows = await db
    .updateTable('imports')
    .set({ state: 'interrupted', revision: sql<number>`revision + 1` })
    .where('state', 'in', ['reading', 'applying'])
    .returning('id')
    .execute();
  return rows.length;
}

function json(value: unknown): string | null {
  return value === null ? null : JSON.stringify(value);
}

function recordOf(row: { [Column in keyof ImportTables['imports']]: unknown }): ImportRecord {
  return {
    municipality: row.municipality,
    id: row.id,
    kind: row.kind,
    state: row.state,
    fileName: row.file_name,
    sizeBytes: row.size_bytes,
    sha256: row.sha256,
    fileId: row.file_id,
    rejectionsId: row.rejections_id,
    declaration: row.declaration,
    mapping: row.mapping,
    question: row.question,
    preview: row.preview,
    sameAs: row.same_as,
    createdAt: row.created_at,
    decidedAt: row.decided_at,
    revision: row.revision,
  } as ImportRecord;
}
