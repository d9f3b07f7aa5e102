import { accept, refuse, type Result } from '../../ground/result.ts';
import { emailKey } from './email-key.ts';

/** In Unicode characters: what makes a password strong is its length, not what it is mixed of. */
export const PASSWORD_LENGTH = { least: 12, most: 1000 } as const;

export type PasswordRefusal =
  | { readonly code: 'password-too-short'; readonly least: number }
  | { readonly code: 'password-too-long'; readonly most: number }
  /** among the commonest, a run on the keyboard, or made of the person's own name and address */
  | { readonly code: 'password-common' };

/** Whose password it is to be: what somebody who knows the person would try first. */
export interface PasswordOwner {
  readonly email: string;
  readonly name: string;
}

const PRODUCT = 'platsbild';
const FEWEST_DIFFERENT = 5;
const SHORTEST_OWN_WORD = 4;
const LEFT_OF_OWN = 8;

/** Judges a password that somebody wants. All of it happens here: no password leaves the machine to be looked up. */
export async function judgePassword(password: string, owner: PasswordOwner): Promise<Result<string, PasswordRefusal>> {
  const composed = password.normalize('NFC');
  const length = Array.from(composed).length;
  if (length < PASSWORD_LENGTH.least) return refuse({ code: 'password-too-short', least: PASSWORD_LENGTH.least });
  if (length > PASSWORD_LENGTH.most) return refuse({ code: 'password-too-long', most: PASSWORD_LENGTH.most });
  const lower = composed.toLowerCase();
  const common = await commonPasswords();
  const isEasy = isRun(lower) || isOwn(lower, owner) || variantsOf(lower).some((variant) => common.has(variant));
  return isEasy ? refuse({ code: 'password-common' }) : accept(composed);
}

let loaded: Promise<ReadonlySet<string>> | undefined;

/** Some fifty thousand, read when the first password is judged. */
function commonPasswords(): Promise<ReadonlySet<string>> {
  loaded ??= import('@zxcvbn-ts/language-common').then(({ dictionary }) => new Set(dictionary['passwords-common']));
  return loaded;
}

/** The word itself, what is left without figures and signs around it, and the part that it repeats. */
function variantsOf(word: string): string[] {
  const core = word.replace(/^[^\p{Letter}]+|[^\p{Letter}]+$/gu, '');
  return [word, core, repeatedPart(word), repeatedPart(core)];
}

function repeatedPart(word: string): string {
  return /^(.+?)\1+$/su.exec(word)?.[1] ?? word;
}

/** Few different characters, or each the one after the one before: 123456789012, abcdefghijkl, aaaaaaaaaaaa. */
function isRun(word: string): boolean {
  const codes = Array.from(word, (character) => character.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, at) => code - codes[at]);
  return new Set(codes).size < FEWEST_DIFFERENT || steps.every((step) => Math.abs(step) === 1 || Math.abs(step) === 9);
}

/** Little more than the own name, the own address or the product's name. */
function isOwn(word: string, { email, name }: PasswordOwner): boolean {
  const words = [PRODUCT, emailKey(email), ...emailKey(email).split(/[^\p{Letter}\p{Number}]+/u), ...partsOf(name)];
  const own = words.filter((part) => part.length >= SHORTEST_OWN_WORD).toSorted((a, b) => b.length - a.length);
  const rest = own.reduce((left, part) => left.replaceAll(part, ' '), word);
  return rest !== word && rest.replaceAll(/[^\p{Letter}]/gu, '').length < LEFT_OF_OWN;
}

function partsOf(name: string): string[] {
  return name.normalize('NFC').toLowerCase().split(/\s+/);
}
