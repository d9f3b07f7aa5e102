import type pg from 'pg';
import { CannotStart } from '../../start/cannot-start.ts';

const OLDEST = 150_000;

/** Whether a PostgreSQL that someone else runs can hold Platsbild, and whether this login may make tables in it. */
export async function checkOwner(client: pg.Client): Promise<void> {
  const answer = await client.query<{
    number: number;
    version: string;
    encoding: string;
    mayCreate: boolean;
    user: string;
  }>(`
    select current_setting('server_version_num')::integer as number, current_setting('server_version') as version,
      current_setting('server_encoding') as encoding, has_schema_privilege('public', 'create') as "mayCreate", current_user as user`);
  const { number, version, encoding, mayCreate, user } = answer.rows[0];
  if (number < OLDEST) throw new CannotStart('database-too-old', { found: version });
  if (encoding !== 'UTF8') throw new CannotStart('database-not-utf8', { found: encoding });
  if (!mayCreate) throw new CannotStart('database-not-owned', { user });
}
