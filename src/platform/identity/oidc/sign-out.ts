import { buildEndSessionUrl } from 'openid-client';
import { SIGN_IN_ACTOR } from '../../database/actor.ts';
import type { Holder } from '../confirm-password.ts';
import type { IdentityDeps } from '../deps.ts';
import { endSessions } from '../end-session.ts';
import { identityTables } from '../identity-tables.ts';
import { recordOwnAct } from '../record-own-act.ts';
import type { Providers } from './providers.ts';

type Deps = Pick<IdentityDeps, 'database' | 'clock' | 'secrets'> & { readonly providers: Providers };

/**
 * Signs somebody out here, and says where the browser goes on to be signed out at the provider too.
 * @param after where the provider sends the browser back to
 * @returns null when nobody else has to be told
 */
export async function signOut(deps: Deps, { person, session }: Holder, after: string): Promise<string | null> {
  const ended = await deps.database.inTransaction(SIGN_IN_ACTOR, async (tx) => {
    const query = identityTables(tx).selectFrom('sessions').select(['provider', 'sealed_id_token']);
    const kept = await query.where('id', '=', session).where('person_id', '=', person).executeTakeFirst();
    const count = await endSessions(tx, deps, { person, id: session }, 'signed-out');
    if (count > 0) await recordOwnAct(tx, person, 'sign-out');
    return kept;
  });
  const provider = deps.providers.get(ended?.provider ?? '');
  const configuration = await provider?.reach();
  if (configuration?.serverMetadata().end_session_endpoint === undefined) return null;
  const idToken = openSealed(deps, ended?.sealed_id_token ?? null, session);
  return buildEndSessionUrl(configuration, {
    post_logout_redirect_uri: after,
    ...(idToken === undefined ? {} : { id_token_hint: idToken }),
  }).href;
}

/** Without it the provider asks the person first; that is no reason to stay signed in. */
function openSealed({ secrets }: Deps, sealed: string | null, session: string): string | undefined {
  if (sealed === null || secrets === undefined) return undefined;
  try {
    return secrets.open(sealed, session);
  } catch {
    return undefined; // sealed by a key that has been changed since
  }
}
