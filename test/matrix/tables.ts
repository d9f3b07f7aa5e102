import type pg from 'pg';

/** Every table and view of the schema, in alphabetical order. */
export async function tablesOf(client: pg.Client): Promise<string[]> {
  const answer = await client.query<{ name: string }>(`
    select c.relname as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and not c.relispartition
    order by 1`);
  return answer.rows.map(({ name }) => name);
}

/** Tables whose rows belong to an organisation but are not judged by any policy. */
export async function unguardedTables(client: pg.Client): Promise<string[]> {
  const answer = await client.query<{ name: string }>(`
    select c.relname as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relrowsecurity
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname in ('owning_organisation', 'person_id')
        and not a.attisdropped)
    order by 1`);
  return answer.rows.map(({ name }) => name);
}
