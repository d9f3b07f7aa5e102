import type pg from 'pg';
import { CannotStart } from '../../start/cannot-start.ts';
import { withClient } from '../connection.ts';

/** Like `withClient`, but a connection that cannot be made is a refusal that names the variable, never its content. */
export async function reach<Value>(
  variable: 'DATABASE_URL' | 'DATABASE_APP_URL',
  url: string,
  work: (client: pg.Client) => Promise<Value>,
): Promise<Value> {
  let isConnected = false;
  try {
    return await withClient({ url }, (client) => {
      isConnected = true;
      return work(client);
    });
  } catch (cause) {
    if (isConnected) throw cause;
    throw new CannotStart('database-unreachable', { variable, reason: reasonOf(cause) }, { cause });
  }
}

/** The system's word for it; a host with several addresses fails with one error for each, and no message of its own. */
function reasonOf(cause: unknown): string {
  if (cause instanceof AggregateError && cause.errors.length > 0) return reasonOf(cause.errors[0]);
  return cause instanceof Error ? cause.message : String(cause);
}
