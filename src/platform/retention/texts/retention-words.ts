import type { KeptReason, RetentionClassName } from '../retention-class.ts';

/** A class of retention in words. */
export interface ClassWords {
  readonly title: string;
  readonly from: string;
  readonly what: string;
  readonly ground: string;
  readonly decides: string;
}

export interface RetentionWords {
  readonly classes: Readonly<Record<RetentionClassName, ClassWords>>;
  readonly kept: Readonly<Record<KeptReason, string>>;
  readonly recordTypes: Readonly<Record<string, string>>;
}
