import { accept, refuse, type Result } from '../../../ground/result.ts';
import { isLeft } from './period.ts';
import type { Level, RecordType, WorkRecord } from './record-type.ts';
import type { LegalStatus } from './role.ts';
import { VISIBILITY } from './visibility.ts';

/** One record shown to one other organisation, by an act of its owner. Never edited: withdrawn, and shared anew. */
export interface Share {
  readonly id: string;
  readonly owner: string;
  readonly receiver: Receiver;
  readonly recordType: RecordType;
  readonly recordId: string;
  /** the last day; null without an end */
  readonly to: string | null;
  readonly createdAt: Date;
}

/** Whom a record is shared with. */
export interface Receiver {
  readonly id: string;
  readonly name: string;
  readonly legalStatus: LegalStatus;
}

/** A record that its owner wants to share. */
export interface SharedRecord {
  readonly recordType: WorkRecord;
  readonly id: string;
  readonly owner: string;
  readonly level: Level;
}

export type ShareRefusal =
  | { readonly code: 'share-with-oneself' }
  | { readonly code: 'organisation-closed' }
  | { readonly code: 'shared-already' }
  | { readonly code: 'end-date-past'; readonly date: string }
  | { readonly code: 'level-not-for-private'; readonly recordType: RecordType };

export interface AskedShare {
  readonly receiver: Receiver & { readonly closed: boolean };
  readonly to: string | null;
  /** whether the same act takes the record to the level of partners, when the receiver is private */
  readonly widens: boolean;
}

/**
 * Whether the driving party, which owns a record, may share it, and at what level the record then stands. A record for
 * authorities alone reaches a private organisation only when the act itself widens it, and some never do.
 * @param inForce shares of the record that are not withdrawn; one whose time is out may be shared anew
 */
export function shareRecord(
  record: SharedRecord,
  inForce: readonly Share[],
  { receiver, to, widens }: AskedShare,
  today: string,
): Result<Level, ShareRefusal> {
  if (receiver.id === record.owner) return refuse({ code: 'share-with-oneself' });
  if (receiver.closed) return refuse({ code: 'organisation-closed' });
  if (to !== null && to < today) return refuse({ code: 'end-date-past', date: to });
  if (inForce.some((share) => share.receiver.id === receiver.id && isLeft({ from: today, to: share.to }, today)))
    return refuse({ code: 'shared-already' });
  if (receiver.legalStatus === 'authority' || record.level !== 'authority') return accept(record.level);
  const { recordType } = record;
  if (!widens || VISIBILITY[recordType].partner === 'none')
    return refuse({ code: 'level-not-for-private', recordType });
  return accept('partner');
}

/**
 * The level of a record once its shares have changed: as wide as the private organisations need that it is shared with,
 * and no wider. What is published stays as wide as it was published.
 */
export function levelFor(published: boolean, level: Level, left: readonly Pick<Share, 'receiver'>[]): Level {
  if (published) return level;
  return left.some(({ receiver }) => receiver.legalStatus === 'private') ? 'partner' : 'authority';
}
