import { sql } from 'kysely';
import type pg from 'pg';
import type { Tx } from '../database/database.ts';

/** The last link of a chain: whoever keeps it elsewhere can later tell whether the chain was cut or made anew. */
export interface Head {
  readonly organisation: string;
  readonly sequence: number;
  readonly digest: string;
}

const LINE = /\baudit-head ([0-9a-f-]{36}) (\d{1,15}) ([0-9a-f]{64})\b/g;

// From chain to chain, and not over every seal there is.
const HEADS = `
  with recursive chains as (
    (select owning_organisation as id from audit_seals order by owning_organisation limit 1)
    union all
    select (select owning_organisation from audit_seals where owning_organisation > c.id
      order by owning_organisation limit 1) from chains c where c.id is not null
  )
  select c.id as organisation, h.sequence, h.digest from chains c
  cross join lateral (select sequence, digest from audit_seals where owning_organisation = c.id
    order by sequence desc limit 1) h
  order by c.id`;

/** The head of every chain that the actor may read, in the order of the organisations' ids. */
export async function listHeads(tx: Tx): Promise<Head[]> {
  return (await sql.raw<Head>(HEADS).execute(tx)).rows;
}

/** The head of every chain. @param client connected as the owner */
export async function listHeadsAsOwner(client: pg.ClientBase): Promise<Head[]> {
  return (await client.query<Head>(HEADS)).rows;
}

/** A head as a line of a log. */
export function headLine({ organisation, sequence, digest }: Head): string {
  return `audit-head ${organisation} ${sequence} ${digest}`;
}

/** Every head in a text, such as a whole log, in the order they stand. */
export function readHeads(text: string): Head[] {
  return [...text.matchAll(LINE)].map(([, organisation, sequence, digest]) => ({
    organisation,
    sequence: Number(sequence),
    digest,
  }));
}
