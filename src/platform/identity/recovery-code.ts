import { randomInt } from 'node:crypto';
import { tokenDigest } from './tokens.ts';

export const RECOVERY_CODES = 10;

// Without I, L, O and U: what is read off a paper must not be taken for something else.
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = 6;
const GROUP_LENGTH = 4;

/** 120 random bits in six groups of four: so many that a plain digest of it gives nothing away. */
export function newRecoveryCode(): string {
  const letter = () => LETTERS[randomInt(LETTERS.length)];
  const group = () => Array.from({ length: GROUP_LENGTH }, letter).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}

/** What is kept of a recovery code, however it was typed: with or without lines between, small letters, O for nought. */
export function recoveryCodeDigest(code: string): string {
  const plain = code.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
  return tokenDigest(plain.replaceAll('O', '0').replaceAll(/[IL]/g, '1'));
}
