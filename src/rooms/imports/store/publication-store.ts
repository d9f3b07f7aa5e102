import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Keeper, Source } from '../domain/source.ts';

/** A source with whether everybody is shown what it holds. */
export interface PublishableSource extends Pick<Source, 'id' | 'kind' | 'name' | 'date' | 'licence'> {
  /** null while it is not published */
  readonly publishedAt: Date | null;
}

const COLUMNS = sql`id, kind, name, content_date as date, licence, published_at as "publishedAt"`;

/** The keeper's own sources, by kind and name. */
export async function listOwnSources(tx: Tx, { organisation }: Keeper): Promise<PublishableSource[]> {
  const answer = await sql<PublishableSource>`
    select ${COLUMNS} from sources where owning_organisation = ${organisation}
    order by kind, name collate "sv-SE-x-icu", id`.execute(tx);
  return answer.rows;
}

/** Locked until the transaction ends. */
export async function findOwnSource(
  tx: Tx,
  { organisation }: Keeper,
  id: string,
): Promise<PublishableSource | undefined> {
  const answer = await sql<PublishableSource>`
    select ${COLUMNS} from sources where id = ${id} and owning_organisation = ${organisation} for update`.execute(tx);
  return answer.rows[0];
}

/** @param at when it was published; null narrows it to authorities again */
export async function setPublication(tx: Tx, id: string, at: Date | null): Promise<void> {
  await sql`
    update sources set visibility = ${at === null ? 'authority' : 'public'}, published_at = ${at}, revision = revision + 1
    where id = ${id}`.execute(tx);
}
