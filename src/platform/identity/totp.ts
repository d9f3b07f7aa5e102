import { Secret, TOTP } from 'otpauth';

/** What every authenticator app does unless told otherwise. @source RFC 6238; SHA-1 is what the apps can, and is no weakness here */
export const TOTP_SHAPE = { digits: 6, period: 30, algorithm: 'SHA1' } as const;
/** Steps before and after this one that are accepted too: clocks differ, and fingers take their time. */
export const TOTP_WINDOW = 1;

const ISSUER = 'Platsbild';
const SECRET_BYTES = 20;

/** 160 random bits in the alphabet that apps read. */
export function newTotpSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32;
}

/** What an app reads from the picture. @param account the name that the app shows, an e-mail address */
export function totpAddress(secret: string, account: string): string {
  return totpOf(secret, account).toString();
}

/**
 * The step of 30 seconds that a code belongs to.
 * @returns undefined for a code of no step near now
 */
export function findTotpStep(secret: string, code: string, now: Date): number | undefined {
  const timestamp = now.getTime();
  const totp = totpOf(secret, '');
  const delta = totp.validate({ token: code, timestamp, window: TOTP_WINDOW });
  return delta === null ? undefined : totp.counter({ timestamp }) + delta;
}

function totpOf(secret: string, label: string): TOTP {
  return new TOTP({ ...TOTP_SHAPE, issuer: ISSUER, label, secret: Secret.fromBase32(secret) });
}
