import type { Random } from '../../src/ground/random.ts';
import { below, pick } from '../mutations/mutation.ts';

/** A contract as JSON Schema writes it, as far as it is needed to fill it in. */
export interface Contract {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly anyOf?: readonly Contract[];
  readonly items?: Contract;
  readonly properties?: Readonly<Record<string, Contract>>;
  readonly required?: readonly string[];
}

export interface Filling {
  readonly random: Random;
  /** ids of records that there are */
  readonly ids: readonly string[];
  readonly texts: readonly string[];
  /** how often a value is hostile, from 0 to 1 */
  readonly share: number;
}

const NUMBERS = [0, -1, 1, 2.5, 1e308, -1e308, 5e-324, 2 ** 53, 2 ** 31, 59.33, 18.06, 500];
const WRONG: readonly unknown[] = [null, true, [], {}, [[]], { a: { b: null } }, '', 0, [null, {}, 'a']];

/** Fills in a contract so that it mostly holds, and a hostile word gets in where words go. */
export function fillContract(contract: Contract | undefined, filling: Filling): unknown {
  const { random, share } = filling;
  if (contract === undefined || random() < share / 8) return pick(WRONG, random);
  if (contract.const !== undefined) return random() < share / 8 ? pick(filling.texts, random) : contract.const;
  if (contract.enum !== undefined) return pick(contract.enum, random);
  if (contract.anyOf !== undefined) return fillContract(pick(contract.anyOf, random), filling);
  return (FILLERS[contract.type ?? ''] ?? (() => null))(contract, filling);
}

const FILLERS: Readonly<Record<string, (contract: Contract, filling: Filling) => unknown>> = {
  object: fillObject,
  array: ({ items }, filling) => Array.from({ length: below(4, filling.random) }, () => fillContract(items, filling)),
  string: fillText,
  number: (_contract, { random }) => pick(NUMBERS, random),
  integer: (_contract, { random }) => Math.trunc(pick(NUMBERS, random)),
  boolean: (_contract, { random }) => random() < 0.5,
  null: () => null,
};

function fillObject({ properties = {}, required = [] }: Contract, filling: Filling): object {
  const { random, share, texts } = filling;
  const told = Object.entries(properties).filter(([name]) => required.includes(name) || random() < 0.6);
  const filled = told.map(([name, contract]) => [name, fillContract(contract, filling)] as const);
  const more = random() < share / 8 ? [[pick(texts, random).slice(0, 200), pick(texts, random)] as const] : [];
  // Not Object.fromEntries with a literal: "__proto__" must become a key like any other.
  return Object.fromEntries([...filled, ...more]);
}

function fillText({ format }: Contract, { random, ids, texts, share }: Filling): string {
  if (random() < share) return pick(texts, random);
  if (format === 'uuid') return pick(ids, random);
  if (format === 'date') return pick(['2026-01-01', '2026-11-22', '2027-06-30'], random);
  if (format === 'email') return pick(['prov@example.org', 'åsa@example.org'], random);
  return pick(['Torget', 'Åsö torg', 'P-0001', 'gr', '9901'], random);
}
