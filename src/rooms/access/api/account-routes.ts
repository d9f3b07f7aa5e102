import { Problem } from '../../../platform/http/problem.ts';
import type { Routes } from '../../../platform/http/typebox-provider.ts';
import {
  AccountView,
  ChangePassword,
  PasswordAgain,
  RecoveryCodes,
  SecondFactorOffer,
  SignInCode,
} from '../contract.ts';
import {
  changePassword,
  confirmSecondFactor,
  findOwnAccount,
  offerOwnSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
} from '../service/own-account.ts';
import { ownCaller } from '../service/own-caller.ts';
import type { SignInRouteDeps } from '../service/sign-in-deps.ts';
import { signInDone } from './sign-in-answer.ts';

const OWN = { access: { who: 'signedIn' } } as const;
/** where somebody could try passwords or codes */
const TRYING = { ...OWN, rate: 'signIn' } as const;

/** `/account`: how one signs in oneself. What changes it gives the session another token. */
export function accountRoutes(deps: SignInRouteDeps): Routes {
  const { cookies } = deps;
  return (app) => {
    app.get('/account', { config: OWN, schema: { response: { 200: AccountView } } }, async ({ caller }) => {
      const account = await findOwnAccount(deps, ownCaller(caller));
      if (account === undefined) throw new Problem('not-found', 'account-not-there');
      return account;
    });
    app.put(
      '/account/password',
      { config: TRYING, schema: { body: ChangePassword } },
      async ({ caller, body }, reply) => {
        const { token } = signInDone(reply, await changePassword(deps, ownCaller(caller), body));
        cookies.set(reply, 'session', token);
        return reply.code(204).send();
      },
    );
    app.post(
      '/account/second-factor',
      { config: TRYING, schema: { body: PasswordAgain, response: { 200: SecondFactorOffer } } },
      async ({ caller, body }, reply) =>
        signInDone(reply, await offerOwnSecondFactor(deps, ownCaller(caller), body.password)),
    );
    app.post(
      '/account/second-factor/confirm',
      { config: TRYING, schema: { body: SignInCode, response: { 200: RecoveryCodes } } },
      async ({ caller, body }, reply) => {
        const { codes, token } = signInDone(reply, await confirmSecondFactor(deps, ownCaller(caller), body.code));
        cookies.set(reply, 'session', token);
        return { codes: [...codes] };
      },
    );
    app.post(
      '/account/second-factor/remove',
      { config: TRYING, schema: { body: PasswordAgain } },
      async ({ caller, body }, reply) => {
        const { token } = signInDone(reply, await removeSecondFactor(deps, ownCaller(caller), body.password));
        cookies.set(reply, 'session', token);
        return reply.code(204).send();
      },
    );
    app.post(
      '/account/recovery-codes',
      { config: TRYING, schema: { body: PasswordAgain, response: { 200: RecoveryCodes } } },
      async ({ caller, body }, reply) => {
        const codes = signInDone(reply, await renewRecoveryCodes(deps, ownCaller(caller), body.password));
        return { codes: [...codes] };
      },
    );
    return Promise.resolve();
  };
}
