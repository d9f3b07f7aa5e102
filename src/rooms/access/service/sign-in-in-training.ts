import { accept, refuse, type Result } from '../../../ground/result.ts';
import { SIGN_IN_ACTOR } from '../../../platform/database/actor.ts';
import { browserOf } from '../../../platform/identity/device.ts';
import { openSession } from '../../../platform/identity/open-session.ts';
import type { TrainingPerson } from '../index.ts';
import { isPlayable, listPlayable } from '../store/training-store.ts';
import type { SignInDeps, Visitor } from './sign-in-deps.ts';

/** Whom one can be in training. */
export async function listTrainingPeople({ database }: SignInDeps): Promise<TrainingPerson[]> {
  const people = await database.inTransaction(SIGN_IN_ACTOR, listPlayable, { readOnly: true });
  return people.map((person) => ({ ...person, roles: [...person.roles] }));
}

/** Signs in as somebody, without more ado. Its route is there in training alone. */
export function signInInTraining(
  deps: SignInDeps,
  person: string,
  visitor: Visitor,
): Promise<Result<{ readonly token: string }, { readonly code: 'training-person-not-found' }>> {
  return deps.database.inTransaction(SIGN_IN_ACTOR, async (tx) => {
    if (!(await isPlayable(tx, person))) return refuse({ code: 'training-person-not-found' });
    const asked = { person, how: 'training', acr: null, ...browserOf(visitor) } as const;
    return accept(await openSession(tx, deps, asked));
  });
}
