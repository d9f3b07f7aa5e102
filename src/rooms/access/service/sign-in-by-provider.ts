import { accept, refuse, type Result } from '../../../ground/result.ts';
import { SIGN_IN_ACTOR } from '../../../platform/database/actor.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { browserOf } from '../../../platform/identity/device.ts';
import { isEmail } from '../../../platform/identity/email-key.ts';
import { personOf } from '../../../platform/identity/oidc/claims.ts';
import {
  finishProviderSignIn,
  type CameBack,
  type FinishRefusal,
  type Vouched,
} from '../../../platform/identity/oidc/finish-sign-in.ts';
import { findLinkedPerson, noteLink } from '../../../platform/identity/oidc/links.ts';
import { openSession } from '../../../platform/identity/open-session.ts';
import { findProviderRules, type ProviderRules } from './find-provider-rules.ts';
import { giveRuleGrants } from './give-rule-grants.ts';
import { joinByProvider, type JoinRefusal } from './join-by-provider.ts';
import { findJoiningPerson, renamePerson } from '../store/joining-store.ts';
import type { SignInDeps, Visitor } from './sign-in-deps.ts';

export type ProviderSignInRefusal =
  | FinishRefusal
  | JoinRefusal
  /** the provider did not tell a name and an address */
  | { readonly code: 'claims-missing' }
  | { readonly code: 'account-closed' }
  /** the rules now lead to another organisation than the account belongs to */
  | { readonly code: 'account-elsewhere' };

export interface SignedInByProvider {
  readonly token: string;
  readonly returnTo: string;
}

/**
 * Signs in whoever a provider vouches for. Who the person is and may be is what the provider and its rules say today: name,
 * function and roles follow at each sign-in, and whoever no rule holds for any more keeps no role of theirs.
 */
export async function signInByProvider(
  deps: SignInDeps,
  back: CameBack,
  visitor: Visitor,
): Promise<Result<SignedInByProvider, ProviderSignInRefusal>> {
  const finished = await finishProviderSignIn(deps, back);
  if (!finished.ok) return finished;
  const vouched = finished.value;
  return deps.database.inTransaction(SIGN_IN_ACTOR, async (tx) => {
    // A no is a value and no fault, so that roles which were withdrawn stay withdrawn.
    const person = await findOrJoin(tx, deps, vouched);
    if (!person.ok) return person;
    await noteLink(tx, deps, vouched, person.value);
    const { id } = vouched.provider.settings;
    const provider = { id, session: vouched.providerSession, idToken: vouched.idToken };
    const asked = { person: person.value, how: 'oidc', acr: vouched.acr, provider, ...browserOf(visitor) } as const;
    const { token } = await openSession(tx, deps, asked);
    return accept({ token, returnTo: vouched.returnTo });
  });
}

async function findOrJoin(
  tx: Tx,
  deps: SignInDeps,
  vouched: Vouched,
): Promise<Result<string, Exclude<ProviderSignInRefusal, FinishRefusal>>> {
  const { settings } = vouched.provider;
  const told = personOf(settings, vouched.claims);
  const rules = await findProviderRules(tx, deps, settings, vouched.claims);
  const known = await findLinkedPerson(tx, vouched);
  if (known !== undefined) return renew(tx, deps, known, { rules, told });
  if (told === undefined || !isEmail(told.email)) return refuse({ code: 'claims-missing' });
  return joinByProvider(tx, deps, { rules, told, mayJoinByEmail: settings.joinByEmail === true && told.emailVerified });
}

interface ToldNow {
  readonly rules: ProviderRules | undefined;
  readonly told: { readonly name: string; readonly function: string } | undefined;
}

/** Somebody who has come this way before. */
async function renew(
  tx: Tx,
  deps: SignInDeps,
  id: string,
  { rules, told }: ToldNow,
): Promise<Result<string, Exclude<ProviderSignInRefusal, FinishRefusal>>> {
  const person = await findJoiningPerson(tx, id);
  if (person === undefined) throw new Error('A link leads to nobody');
  const isElsewhere = rules !== undefined && rules.organisation.id !== person.organisation;
  await giveRuleGrants(tx, deps, person, isElsewhere ? [] : (rules?.grants ?? []));
  if (person.state === 'closed') return refuse({ code: 'account-closed' });
  if (rules === undefined) return refuse({ code: 'no-account' });
  if (isElsewhere) return refuse({ code: 'account-elsewhere' });
  if (rules.organisation.closed) return refuse({ code: 'account-closed' });
  if (told === undefined) return refuse({ code: 'claims-missing' });
  await renamePerson(tx, { ...person, name: told.name, function: told.function });
  return accept(id);
}
