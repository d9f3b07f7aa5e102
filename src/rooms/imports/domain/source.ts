import type { ImportKind } from '../contract.ts';

/** Where records come from and how old they are. */
export interface Source {
  readonly id: string;
  readonly kind: ImportKind;
  readonly name: string;
  /** the day that the content describes */
  readonly date: string | null;
  readonly licence: string | null;
  /** school forms it is declared to hold every school of; null when nobody has said so */
  readonly completeFor: readonly string[] | null;
  readonly importId: string;
  readonly importedAt: Date;
}

/** The organisation that keeps the registers, and the municipality it answers for (0000 = none chosen). */
export interface Keeper {
  readonly organisation: string;
  readonly municipality: string;
}
