import { accept, refuse, type Result } from '../../../ground/result.ts';

/** Where a request stands that waits, or has waited. Only what is `waiting` still holds what was written. */
export const QUARANTINE_STATES = ['waiting', 'approved', 'removed', 'takenBack', 'lapsed'] as const;
export type QuarantineState = (typeof QUARANTINE_STATES)[number];

export type QuarantineStep = 'approve' | 'remove' | 'takeBack' | 'lapse';

/** The process on one screen: each step with the state that it leads to; no step leads out of a decision. */
export const NEXT_STEPS = {
  waiting: { approve: 'approved', remove: 'removed', takeBack: 'takenBack', lapse: 'lapsed' },
  approved: {},
  removed: {},
  takenBack: {},
  lapsed: {},
} as const satisfies Record<QuarantineState, Partial<Record<QuarantineStep, QuarantineState>>>;

export type StepRefusal =
  | { readonly code: 'quarantine-decided'; readonly state: QuarantineState }
  | { readonly code: 'quarantine-being-decided' };

/** How long somebody who carries a request out has it alone: longer than any request may take. */
export const CLAIM_MILLISECONDS = 360_000;

/** What is needed of a request to judge a step. */
export interface Deciding {
  readonly state: QuarantineState;
  readonly claimedAt: Date | null;
}

/**
 * The state that a step leads to, unless it was decided before. While one carries it out, nobody decides otherwise; who
 * was stopped in the middle does not hold it for ever.
 */
export function stepFrom(
  { state, claimedAt }: Deciding,
  step: QuarantineStep,
  now: Date,
): Result<QuarantineState, StepRefusal> {
  const steps: Partial<Record<QuarantineStep, QuarantineState>> = NEXT_STEPS[state];
  const next = steps[step];
  if (next === undefined) return refuse({ code: 'quarantine-decided', state });
  const isClaimed = claimedAt !== null && now.getTime() - claimedAt.getTime() < CLAIM_MILLISECONDS;
  return isClaimed ? refuse({ code: 'quarantine-being-decided' }) : accept(next);
}
