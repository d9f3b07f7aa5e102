import { Type, type Static, type TSchema } from 'typebox';
import { FINDING_KINDS } from '../../ground/screening/finding.ts';
import { QUARANTINE_STATES } from './domain/quarantine-life.ts';

const oneOf = <const Word extends string>(words: readonly Word[]) =>
  Type.Unsafe<Word>(Type.Union(words.map((word) => Type.Literal(word))));
const orNull = <Schema extends TSchema>(schema: Schema) => Type.Union([schema, Type.Null()]);
const Uuid = Type.String({ format: 'uuid' });
const Moment = Type.String({ format: 'date-time' });
const Kind = oneOf(FINDING_KINDS);

/** A colleague who may be asked to look. */
export const ReviewerView = Type.Object({ id: Uuid, name: Type.String(), function: Type.String() });
export type ReviewerView = Static<typeof ReviewerView>;
/** GET /quarantine/reviewers: whom the caller may ask, by name */
export const ReviewerList = Type.Object({ reviewers: Type.Array(ReviewerView) });
export type ReviewerList = Static<typeof ReviewerList>;

/** A text that waits, with where in it something may be about a person. */
export const HeldTextView = Type.Object({
  field: Type.String(),
  text: Type.String(),
  findings: Type.Array(Type.Object({ kind: Kind, start: Type.Integer(), end: Type.Integer() })),
});
export type HeldTextView = Static<typeof HeldTextView>;

/** What carrying out came to: a status of HTTP, and the code of a no. */
export const OutcomeView = Type.Object({ status: Type.Integer(), code: orNull(Type.String()) });
export type OutcomeView = Static<typeof OutcomeView>;

/**
 * 202 of a request that waits; POST /quarantine/:id/approve, /remove and /take-back. To its sender and the one who is
 * asked, and to nobody else.
 */
export const QuarantinedView = Type.Object({
  id: Uuid,
  state: oneOf(QUARANTINE_STATES),
  /** as the route is written, with its method: `PUT /schools/:id/position` */
  route: Type.String(),
  /** the same address with what it is about, below /api/v1 */
  path: Type.String(),
  submitter: ReviewerView,
  reviewer: ReviewerView,
  sentAt: Moment,
  decidedAt: orNull(Moment),
  found: Type.Array(Type.Object({ field: Type.String(), kinds: Type.Array(Kind) })),
  /** null from the decision on: what was written is erased */
  texts: orNull(Type.Array(HeldTextView)),
  outcome: orNull(OutcomeView),
});
export type QuarantinedView = Static<typeof QuarantinedView>;

/** GET /quarantine: what waits for the caller, oldest first. GET /quarantine/sent: what the caller has sent, newest first */
export const QuarantinedList = Type.Object({ requests: Type.Array(QuarantinedView) });
export type QuarantinedList = Static<typeof QuarantinedList>;

/** GET /quarantine/count: how many wait for the caller; shows none of them */
export const QuarantineCount = Type.Object({ waiting: Type.Integer() });
export type QuarantineCount = Static<typeof QuarantineCount>;
