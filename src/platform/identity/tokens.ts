import { createHash, randomBytes } from 'node:crypto';

const BYTES = 32;

/** A secret that opens something: 256 random bits as 43 characters that stand in an address as they are. */
export function newToken(): string {
  return randomBytes(BYTES).toString('base64url');
}

/**
 * What is kept of a token. A plain digest is enough, and can be looked up: nobody finds 256 random bits by trying.
 * @returns 64 hexadecimal digits
 */
export function tokenDigest(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
