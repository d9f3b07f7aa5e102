/** Kinds of personal data that the product holds. What is not here is not held: see the list of what is never stored. */
export const PERSONAL_KINDS = [
  'name',
  'function',
  'address',
  /** who somebody is, by a number that means nothing outside the database */
  'person',
  'secret',
  'provider',
  'device',
  'moment',
  'permission',
  'act',
  /** what people upload or write: searched for personal data, and not meant to hold any */
  'content',
] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/** What personal data are used for: the activities of the record of processing. */
export const PROCESSINGS = ['accounts', 'permissions', 'trail', 'traces', 'uploads', 'review'] as const;
export type Processing = (typeof PROCESSINGS)[number];

/** Who is shown the personal data of a table; row level security holds it. */
export const SEEN_BY = [
  'sign-in',
  'self-and-administrators',
  'administrators',
  'own-organisation',
  'both-organisations',
  'auditors',
  'as-the-record',
  'sender-and-reviewer',
  'nobody',
] as const;
export type SeenBy = (typeof SEEN_BY)[number];

/** What stands in a table: every column, either with its kind of personal data or as none. */
export interface TableContent {
  /** null for a table without personal data */
  readonly processing: Processing | null;
  readonly seenBy: SeenBy | null;
  readonly personal: Readonly<Record<string, PersonalKind>>;
  readonly none: readonly string[];
}
