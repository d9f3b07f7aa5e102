import { systemClock } from '../../platform/clock.ts';
import type { ConnectionTarget } from '../../platform/database/connection.ts';
import { openDatabase } from '../../platform/database/database.ts';
import { COOKIE_NAMES } from '../../platform/http/session-cookie.ts';
import { SESSION_LIMITS } from '../../platform/identity/session-limits.ts';
import { systemIds } from '../../platform/random.ts';
import { accept, type Result } from '../../ground/result.ts';
import { endCommandSession, openCommandSession, type CommandSessionRefusal } from '../../rooms/access/server.ts';

/** What a command sends along so that it acts as somebody. */
export interface CommandHeaders {
  readonly headers: Readonly<Record<string, string>>;
  /** Ends the session. */
  end(): Promise<void>;
}

/**
 * Signs a command in as somebody, in the database itself.
 * @param app how the server's own login connects
 * @param as  an e-mail address; undefined in training, for the safety coordinator
 */
export async function signInForCommand(
  app: ConnectionTarget,
  as: string | undefined,
): Promise<Result<CommandHeaders, CommandSessionRefusal>> {
  const database = openDatabase(app, { connections: 1 });
  const deps = { database, clock: systemClock, ids: systemIds, limits: SESSION_LIMITS, secrets: undefined };
  const opened = await openCommandSession(deps, as).catch(async (error: unknown) => {
    await database.close();
    throw error;
  });
  if (!opened.ok) {
    await database.close();
    return opened;
  }
  // By each of the names that it can have: a server that is open to others has another than one that is not.
  const cookie = COOKIE_NAMES.map((name) => `${name}=${opened.value.token}`).join('; ');
  return accept({
    headers: { cookie, 'x-platsbild': 'command' },
    async end() {
      try {
        await endCommandSession(deps, opened.value);
      } finally {
        await database.close();
      }
    },
  });
}
