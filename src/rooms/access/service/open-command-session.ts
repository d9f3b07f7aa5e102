import { accept, refuse, type Result } from '../../../ground/result.ts';
import { SIGN_IN_ACTOR } from '../../../platform/database/actor.ts';
import type { Holder } from '../../../platform/identity/confirm-password.ts';
import { emailKey } from '../../../platform/identity/email-key.ts';
import { endSessions } from '../../../platform/identity/end-session.ts';
import { openSession } from '../../../platform/identity/open-session.ts';
import { findCommandPerson, findFirstCoordinator } from '../store/command-store.ts';
import type { SignInDeps } from './sign-in-deps.ts';

/** Long enough for a large register; the command ends it as soon as it is done. */
const COMMAND_MINUTES = 10;

/** A session that the command line made for itself. */
export interface CommandSession extends Holder {
  readonly token: string;
}

export interface CommandSessionRefusal {
  readonly code: 'as-not-there';
}

type Deps = Pick<SignInDeps, 'database' | 'clock' | 'ids' | 'limits' | 'secrets'>;

/**
 * Signs in somebody for a command, without a password: whoever reaches the database from the machine may do more than
 * that already. What the command does is done as that person, within what the person may, and stands in the trail.
 * @param as an e-mail address; undefined in training, where the safety coordinator of the municipality is meant
 */
export function openCommandSession(
  deps: Deps,
  as: string | undefined,
): Promise<Result<CommandSession, CommandSessionRefusal>> {
  return deps.database.inTransaction(SIGN_IN_ACTOR, async (tx) => {
    const found = as === undefined ? findFirstCoordinator(tx) : findCommandPerson(tx, emailKey(as));
    const person = await found;
    if (person === undefined) return refuse({ code: 'as-not-there' });
    const asked = { person, how: 'command', acr: null, device: 'Platsbild', longestMinutes: COMMAND_MINUTES } as const;
    const { id, token } = await openSession(tx, deps, asked);
    return accept({ person, session: id, token });
  });
}

export async function endCommandSession(deps: Deps, { person, session }: Holder): Promise<void> {
  await deps.database.inTransaction(SIGN_IN_ACTOR, (tx) =>
    endSessions(tx, deps, { person, id: session }, 'signed-out'),
  );
}
