import { accept, refuse, type Result } from '../../../ground/result.ts';
import { recordOwnAct } from '../../../platform/identity/record-own-act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { createAccount, findAccountHolder } from '../../../platform/identity/create-account.ts';
import type { ToldPerson } from '../../../platform/identity/oidc/claims.ts';
import { findJoiningPerson, insertPerson } from '../store/joining-store.ts';
import type { ProviderRules } from './find-provider-rules.ts';
import { giveRuleGrants } from './give-rule-grants.ts';
import type { SignInDeps } from './sign-in-deps.ts';

export type JoinRefusal =
  /** no rule holds for the person */
  | { readonly code: 'no-account' }
  | { readonly code: 'account-closed' }
  /** somebody signs in by that address already, and the provider is not trusted to say that it is the same person */
  | { readonly code: 'email-taken' };

export interface Joining {
  readonly rules: ProviderRules | undefined;
  readonly told: ToldPerson;
  readonly mayJoinByEmail: boolean;
}

/** Lets in somebody who comes by a provider for the first time: a new account, or the one that the address has. */
export async function joinByProvider(
  tx: Tx,
  deps: SignInDeps,
  { rules, told, mayJoinByEmail }: Joining,
): Promise<Result<string, JoinRefusal>> {
  if (rules === undefined) return refuse({ code: 'no-account' });
  if (rules.organisation.closed) return refuse({ code: 'account-closed' });
  const holder = await findAccountHolder(tx, told.email);
  if (holder !== undefined && !mayJoinByEmail) return refuse({ code: 'email-taken' });
  const person = holder === undefined ? await make(tx, deps, rules, told) : await findJoiningPerson(tx, holder);
  if (person === undefined || person.organisation !== rules.organisation.id) return refuse({ code: 'email-taken' });
  if (person.state === 'closed') return refuse({ code: 'account-closed' });
  await giveRuleGrants(tx, deps, person, rules.grants);
  return accept(person.id);
}

async function make(tx: Tx, deps: SignInDeps, { organisation }: ProviderRules, told: ToldPerson) {
  const { name, function: title, email } = told;
  const person = { id: deps.ids.newId(), organisation: organisation.id, name, function: title };
  await insertPerson(tx, person, deps.clock.now());
  // Another request gave the address to somebody between the look and now: the next attempt finds that.
  if (!(await createAccount(tx, deps, { person: person.id, email, hash: null })))
    throw new Error('The address was taken');
  await recordOwnAct(tx, person.id, 'create');
  return { ...person, state: 'active' as const };
}
