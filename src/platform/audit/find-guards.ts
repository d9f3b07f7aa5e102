import type pg from 'pg';

const GUARDS = [
  'whole_audit_row',
  'trail_is_not_edited',
  'trail_is_not_emptied',
  'trail_is_weeded_late',
  'seals_are_not_edited',
  'seals_are_not_emptied',
] as const;

/** The guards of the trail that somebody has taken away or switched off. */
export async function findGuardsOff(client: pg.ClientBase): Promise<string[]> {
  const triggers = await client.query<{ name: string }>(
    `select tgname as name from pg_trigger
      where tgrelid in ('audit_rows'::regclass, 'audit_seals'::regclass) and not tgisinternal and tgenabled in ('O', 'A')`,
  );
  const tables = await client.query<{ name: string }>(
    `select relname as name from pg_class
      where oid in ('audit_rows'::regclass, 'audit_seals'::regclass) and not relrowsecurity`,
  );
  const on = new Set(triggers.rows.map(({ name }) => name));
  return [...GUARDS.filter((name) => !on.has(name)), ...tables.rows.map(({ name }) => `row level security: ${name}`)];
}
