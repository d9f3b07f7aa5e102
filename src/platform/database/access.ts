import type { ConnectionTarget } from './connection.ts';

/** The two ways into one database: as the owner, for migrations, and as the server's own login. */
export interface DatabaseAccess {
  readonly owner: ConnectionTarget;
  readonly app: ConnectionTarget;
  /** The login that the migrations give rights to. */
  readonly appRole: string;
  /** What to call the database in a message; never with a password. */
  readonly name: string;
}
