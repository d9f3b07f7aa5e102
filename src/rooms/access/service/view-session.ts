import { SIGN_IN_ACTOR } from '../../../platform/database/actor.ts';
import type { Caller } from '../../../platform/http/caller.ts';
import { listSessions } from '../../../platform/identity/list-sessions.ts';
import type { SessionView, SignedIn } from '../index.ts';
import type { Scope } from '../domain/scope.ts';
import { VERBS } from '../domain/record-type.ts';
import { UNTOLD_MUNICIPALITY } from '../store/untold.ts';
import { loadScope } from './load-scope.ts';
import type { SignInDeps } from './sign-in-deps.ts';

/** Whose session it is and what that person may do, and the ways in that the server has. */
export async function viewSession(
  deps: SignInDeps & { readonly training: boolean },
  caller: Caller,
): Promise<SessionView> {
  const oidc = [...deps.providers.values()].map((provider) => ({
    id: provider.settings.id,
    name: provider.settings.name,
    open: provider.isOpen(),
  }));
  const signedIn = caller.session === null ? null : await findSignedIn(deps, caller, caller.session);
  return { signedIn, ways: { training: deps.training, password: true, oidc } };
}

async function findSignedIn(deps: SignInDeps, { actor }: Caller, session: string): Promise<SignedIn | null> {
  const scope = await deps.database.inTransaction(actor, loadScope, { readOnly: true });
  const own = await deps.database.inTransaction(SIGN_IN_ACTOR, (tx) => listSessions(tx, deps, actor), {
    readOnly: true,
  });
  const how = own.find(({ id }) => id === session)?.how;
  const { person, organisation, roles } = scope;
  // Ended at this very moment: a visitor.
  if (person === null || organisation === null || how === undefined) return null;
  const municipality = organisation.municipality === UNTOLD_MUNICIPALITY ? null : organisation.municipality;
  return {
    person,
    organisation: { ...organisation, municipality },
    roles: roles.map(({ role, area, standIn }) => ({ role, area, standIn })),
    may: verbsByType(scope),
    how,
  };
}

function verbsByType({ permissions }: Scope): SignedIn['may'] {
  const types = [...new Set(permissions.map(({ recordType }) => recordType))];
  return types.map((recordType) => {
    const allowed = new Set(permissions.filter((one) => one.recordType === recordType).map(({ verb }) => verb));
    return { recordType, verbs: VERBS.filter((verb) => allowed.has(verb)) };
  });
}
