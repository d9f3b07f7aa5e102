import type pg from 'pg';

/** Twenty organisations, each with its share of the rows, spread over the same ground. */
export const ORGANISATIONS: readonly string[] = Array.from(
  { length: 20 },
  (_, at) => `01930000-0000-7000-8000-0000000a${String(at).padStart(4, '0')}`,
);

/** Puts schools all over a square, evenly and without chance: the same rows each time. Nothing here is a real place. */
export async function fillSchools(client: pg.Client, rows: number, sideMetres: number): Promise<void> {
  await client.query(
    `insert into sources (id, owning_organisation, kind, name, name_key, import_id, imported_at, created_at)
      select id, id, 'schools', 'R', 'r', id, now(), now() from unnest($1::uuid[]) as id`,
    [ORGANISATIONS],
  );
  // Two numbers that have nothing in common with the side walk over every spot of it.
  await client.query(
    `insert into school_sites (municipality, id, owning_organisation, source_id, code, name, municipality_from, forms,
        form_assumed, status, abroad, register_east, register_north, east, north, cell, created_at)
      select '9901', gen_random_uuid(), o.id, o.id, g::text, 'S', 'file', '[]', false, 'active', false, e, n, e, n,
        (floor(n / 500) * 4096 + floor(e / 500))::int, now()
      from generate_series(0, $2::int - 1) g
      cross join lateral (select ($1::uuid[])[1 + g % 20] as id) o
      cross join lateral (select 600000 + (g::bigint * 7919) % $3::int as e, 6600000 + (g::bigint * 104729) % $3::int as n) p`,
    [ORGANISATIONS, rows, sideMetres],
  );
  await client.query('analyze');
}
