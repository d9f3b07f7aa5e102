import type pg from 'pg';

/** A sentence of a room's policy, as the database needs it to judge rows. */
export interface RolePolicyRow {
  readonly role: string;
  readonly recordType: string;
  readonly verb: string;
}

/**
 * Puts the sentences of every room into the database, whole: what a room no longer says no longer holds.
 * @param client connected as the owner; the server's own login may only read them
 */
export async function syncRolePolicies(client: pg.ClientBase, rows: readonly RolePolicyRow[]): Promise<void> {
  await client.query('begin');
  await client.query('lock table role_policies in exclusive mode');
  await client.query('delete from role_policies');
  await client.query(
    `insert into role_policies (role, record_type, verb)
      select role, "recordType", verb from jsonb_to_recordset($1::jsonb) as r(role text, "recordType" text, verb text)`,
    [JSON.stringify(rows)],
  );
  await client.query('commit');
}
