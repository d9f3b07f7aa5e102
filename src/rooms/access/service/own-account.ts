import { accept, type Result } from '../../../ground/result.ts';
import { findAccount } from '../../../platform/identity/find-account.ts';
import { qrPicture } from '../../../platform/identity/qr-picture.ts';
import { offerSecondFactor, type OfferRefusal } from '../../../platform/identity/second-factor.ts';
import type { AccountView, SecondFactorOffer } from '../index.ts';
import type { OwnCaller } from './own-caller.ts';
import type { SignInDeps } from './sign-in-deps.ts';

export { changePassword } from '../../../platform/identity/change-password.ts';
export { renewRecoveryCodes } from '../../../platform/identity/recovery-codes.ts';
export { confirmSecondFactor, removeSecondFactor } from '../../../platform/identity/second-factor.ts';

/** undefined for somebody without an account, as whoever is played in training */
export function findOwnAccount(deps: SignInDeps, { person }: OwnCaller): Promise<AccountView | undefined> {
  return findAccount(deps, person);
}

/** Begins a second factor: its secret as a picture for the telephone, and in groups to type. */
export async function offerOwnSecondFactor(
  deps: SignInDeps,
  caller: OwnCaller,
  password: string,
): Promise<Result<SecondFactorOffer, OfferRefusal>> {
  const offered = await offerSecondFactor(deps, caller, password);
  if (!offered.ok) return offered;
  const { secret, address } = offered.value;
  const grouped = secret.replaceAll(/(.{4})(?=.)/g, '$1 ');
  return accept({ secret: grouped, address, picture: qrPicture(address) });
}
