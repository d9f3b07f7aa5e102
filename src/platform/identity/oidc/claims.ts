import type { ProviderRule, ProviderSettings } from './provider-settings.ts';

/** What a provider says of somebody, from its token and its answer about the user. */
export type Claims = Readonly<Record<string, unknown>>;

/** Somebody as a provider tells it. */
export interface ToldPerson {
  readonly name: string;
  readonly email: string;
  /** whether the provider has seen that this very address is this person's; never so of one told in another claim */
  readonly emailVerified: boolean;
  readonly function: string;
}

const LONGEST = 200;

/** @returns undefined when the name or the address is not told */
export function personOf(
  { claims: names, otherwiseFunction }: ProviderSettings,
  claims: Claims,
): ToldPerson | undefined {
  const name = textOf(findClaim(claims, names.name));
  const email = textOf(findClaim(claims, names.email));
  if (name === undefined || email === undefined) return undefined;
  const told = names.function === undefined ? undefined : textOf(findClaim(claims, names.function));
  // The provider says it of its own claim `email` alone: any other may be a name that people choose themselves.
  const emailVerified = names.email === 'email' && claims['email_verified'] === true;
  return { name, email, emailVerified, function: told ?? otherwiseFunction };
}

/** The rules that hold for somebody, in the order of the file. */
export function rulesFor({ rules }: Pick<ProviderSettings, 'rules'>, claims: Claims): ProviderRule[] {
  return rules.filter(({ when }) => {
    const value = findClaim(claims, when.claim);
    if ('equals' in when) return isWord(value) && String(value) === when.equals;
    return Array.isArray(value) && value.some((item) => isWord(item) && String(item) === when.includes);
  });
}

/** A claim by its name, or by its path when no claim has that very name: names with dots and slashes are common. */
export function findClaim(claims: Claims, name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name];
  const [first, ...rest] = name.split('.');
  const inner = rest.length > 0 && Object.hasOwn(claims, first) ? claims[first] : undefined;
  return typeof inner === 'object' && inner !== null ? findClaim(inner as Claims, rest.join('.')) : undefined;
}

function isWord(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.normalize('NFC').trim();
  return text === '' || text.length > LONGEST ? undefined : text;
}
