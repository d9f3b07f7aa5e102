import pg from 'pg';

/** Where to connect: a URL, or a socket folder with a user and a database. */
export type ConnectionTarget = { readonly url: string } | SocketTarget;
export interface SocketTarget {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
}

const INT8 = pg.types.builtins.INT8;
const DATE = pg.types.builtins.DATE;

/** `bigint` as a number, refused past 2^53; `date` as the text `YYYY-MM-DD`: a day has no time zone to shift it. */
export const TYPE_PARSERS: pg.CustomTypesConfig = {
  getTypeParser(oid, format) {
    if (format !== 'binary' && oid === INT8) return safeInteger;
    if (format !== 'binary' && oid === DATE) return (text: string) => text;
    return pg.types.getTypeParser(oid, format);
  },
};

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`A bigint beyond what a number holds exactly: ${text}`);
  return value;
}

export interface ConnectionLimits {
  readonly statementMilliseconds?: number;
}

/** What `pg` needs to connect to a target. */
export function connectionConfig(target: ConnectionTarget, limits: ConnectionLimits = {}): pg.ClientConfig {
  const where = 'url' in target ? { connectionString: target.url } : { ...target };
  const statement_timeout = limits.statementMilliseconds ?? false;
  return {
    ...where,
    types: TYPE_PARSERS,
    application_name: 'platsbild',
    connectionTimeoutMillis: 10_000,
    statement_timeout,
  };
}

/** Connects once, runs the work, and closes again, also when the work fails. For migrations and checks. */
export async function withClient<Value>(
  target: ConnectionTarget,
  work: (client: pg.Client) => Promise<Value>,
): Promise<Value> {
  const client = new pg.Client(connectionConfig(target));
  client.on('error', () => undefined); // a broken connection also fails the statement that waits for it
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
