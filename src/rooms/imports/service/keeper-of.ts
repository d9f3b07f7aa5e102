import type { Caller } from '../../../platform/http/caller.ts';
import type { Keeper } from '../index.ts';

/** Whose registers a caller works in: the own organisation's. */
export function keeperOf({ organisation, municipality }: Pick<Caller, 'organisation' | 'municipality'>): Keeper {
  return { organisation: organisation ?? NOBODY, municipality };
}

// A visitor keeps nothing; no organisation has this id, and no row such an owner.
const NOBODY = '00000000-0000-7000-8000-000000000000';
