import { CompiledQuery, Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import { actorId, type ActorId } from './actor.ts';
import { connectionConfig, type ConnectionTarget } from './connection.ts';

/**
 * One transaction. A store names the tables it owns: `tx.$extendTables<PlaceTables>().selectFrom('places')`.
 */
export type Tx = Transaction<NoTables>;
export type NoTables = object;

export interface TransactionOptions {
  /** `repeatable read` when several reads must agree with each other. Default: `read committed`. */
  readonly isolation?: 'read committed' | 'repeatable read' | 'serializable';
  readonly readOnly?: boolean;
  /** Longer than the usual limit of a statement, for an import of many rows. */
  readonly statementMilliseconds?: number;
}

/** The only way to the tables. */
export interface Database {
  /**
   * Runs the work in one transaction, as an actor; everything or nothing.
   * @throws whatever the work throws, after undoing it
   */
  inTransaction<Value>(actor: ActorId, work: (tx: Tx) => Promise<Value>, options?: TransactionOptions): Promise<Value>;
  /** Whether the database answers, and how fast. */
  health(): Promise<Health>;
  close(): Promise<void>;
}

export type Health =
  | { readonly ok: true; readonly milliseconds: number }
  | { readonly ok: false; readonly reason: string };

export interface DatabaseOptions {
  readonly connections?: number;
  readonly statementMilliseconds?: number;
  /** Told about connections that break while nobody uses them. */
  readonly onError?: (error: Error) => void;
}

const CONNECTIONS = 10;
const STATEMENT_MILLISECONDS = 30_000;
const IDLE_IN_TRANSACTION_MILLISECONDS = 60_000;
const LOCK_MILLISECONDS = 10_000;

/** Opens a pool of connections as the application's login. */
export function openDatabase(target: ConnectionTarget, options: DatabaseOptions = {}): Database {
  const pool = new pg.Pool({
    ...connectionConfig(target, { statementMilliseconds: options.statementMilliseconds ?? STATEMENT_MILLISECONDS }),
    max: options.connections ?? CONNECTIONS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MILLISECONDS,
    lock_timeout: LOCK_MILLISECONDS,
  });
  pool.on('error', (error) => options.onError?.(error));
  // The pool listens to the connections that nobody uses. One that breaks between two statements of a transaction would
  // otherwise end the whole process; so the next statement fails, and with it the transaction.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const kysely = new Kysely<NoTables>({ dialect: new PostgresDialect({ pool }) });
  return {
    inTransaction: (actor, work, how) => runAs(kysely, actor, work, how),
    health: () => checkHealth(pool),
    close: () => kysely.destroy(),
  };
}

async function runAs<Value>(
  kysely: Kysely<NoTables>,
  actor: ActorId,
  work: (tx: Tx) => Promise<Value>,
  options: TransactionOptions = {},
): Promise<Value> {
  // SET takes no parameters, and set_config() is not carried to the workers of a distributed database.
  const asActor = `set local platsbild.actor = '${actorId(actor)}'`;
  const builder = kysely.transaction();
  const isolated = options.isolation === undefined ? builder : builder.setIsolationLevel(options.isolation);
  const ready = options.readOnly === true ? isolated.setAccessMode('read only') : isolated;
  return ready.execute(async (tx) => {
    await tx.executeQuery(CompiledQuery.raw(asActor));
    if (options.statementMilliseconds !== undefined) {
      await tx.executeQuery(
        CompiledQuery.raw(`set local statement_timeout = ${Math.ceil(options.statementMilliseconds)}`),
      );
    }
    return work(tx);
  });
}

async function checkHealth(pool: pg.Pool): Promise<Health> {
  const began = performance.now();
  try {
    await pool.query('select 1');
    return { ok: true, milliseconds: performance.now() - began };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}
