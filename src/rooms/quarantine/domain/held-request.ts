import type { FindingKind } from '../../../ground/screening/index.ts';
import type { QuarantineState } from './quarantine-life.ts';

/** A text that waits, with where in it something may be about a person. */
export interface HeldText {
  readonly field: string;
  readonly text: string;
  readonly findings: readonly { readonly kind: FindingKind; readonly start: number; readonly end: number }[];
}

/** What was sent. Erased when it is decided. */
export interface HeldRequest {
  readonly body: unknown;
  readonly ifMatch: string | null;
  readonly texts: readonly HeldText[];
}

/** Where something was found, and of which kinds: what stays. */
export interface FoundIn {
  readonly field: string;
  readonly kinds: readonly FindingKind[];
}

/** A request that waits for a colleague's look, or has waited. */
export interface Quarantined {
  readonly id: string;
  readonly submittedBy: string;
  readonly reviewer: string;
  /** as the route is written, with its method: `PUT /schools/:id/position` */
  readonly route: string;
  readonly path: string;
  readonly found: readonly FoundIn[];
  /** null from the decision on */
  readonly held: HeldRequest | null;
  readonly state: QuarantineState;
  readonly claimedAt: Date | null;
  readonly sentAt: Date;
  readonly decidedAt: Date | null;
  readonly outcome: Outcome | null;
}

/** What carrying out came to: a status of HTTP, and the code of a no. */
export interface Outcome {
  readonly status: number;
  readonly code: string | null;
}

/** What stays of texts when they are erased. */
export function foundIn(texts: readonly HeldText[]): FoundIn[] {
  return texts.map(({ field, findings }) => ({ field, kinds: [...new Set(findings.map(({ kind }) => kind))] }));
}
