import type pg from 'pg';
import { CannotStart } from '../../start/cannot-start.ts';

/** Why a login is more than the server may be; worded in `platform/texts`. */
export type TooStrong =
  | 'superuser'
  | 'bypass-rls'
  | 'create-role'
  | 'owns-database'
  | 'owns-tables'
  | 'member-of-stronger';

const FACTS = `
  select r.rolsuper as "superuser", r.rolbypassrls as "bypass-rls", r.rolcreaterole as "create-role",
    (select datdba = r.oid from pg_database where datname = current_database()) as "owns-database",
    exists (select from pg_class where relowner = r.oid and relnamespace = 'public'::regnamespace) as "owns-tables",
    exists (
      select from pg_roles other where other.oid <> r.oid and pg_has_role(r.oid, other.oid, 'MEMBER') and (
        other.rolsuper or other.rolbypassrls or other.rolcreaterole
        or exists (select from pg_database where datname = current_database() and datdba = other.oid)
        or exists (select from pg_class where relowner = other.oid and relnamespace = 'public'::regnamespace))
    ) as "member-of-stronger"
  from pg_roles r where r.rolname = current_user`;

/**
 * Refuses a login that could go round the rules in the database, by itself or by becoming another role.
 * @param client connected as the server's login, after migrating
 */
export async function checkAppLogin(client: pg.Client, explain: (reason: TooStrong) => string): Promise<void> {
  const [facts] = (await client.query<Record<TooStrong, boolean>>(FACTS)).rows;
  const reasons = Object.keys(facts) as TooStrong[];
  const reason = reasons.find((name) => facts[name]);
  if (reason === undefined) return;
  const user = (await client.query<{ user: string }>('select current_user as user')).rows[0].user;
  throw new CannotStart('app-login-too-strong', { user, reason: explain(reason) });
}
