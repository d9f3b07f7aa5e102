import { accept, refuse, type Result } from '../../../ground/result.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { ShareView } from '../index.ts';
import { isLeft } from '../domain/period.ts';
import { shareRecord as mayShare, type Share, type SharedRecord, type ShareRefusal } from '../domain/share.ts';
import { findOrganisation } from '../store/organisation-store.ts';
import { findShare, insertShare, listShares, withdrawShare } from '../store/share-store.ts';
import type { AccessDeps } from './administer-deps.ts';
import type { NotFound } from './administer.ts';
import type { KeyReused } from './request-id.ts';

export type SharingRefusal = ShareRefusal | NotFound | KeyReused;

export interface Sharing {
  /** the id of the share: see `requestId` */
  readonly id: string;
  readonly organisation: string;
  readonly to: string | null;
}

/**
 * For later rooms, within their own transaction: shows a record to one other organisation. The room has found the record,
 * knows that it is its caller's organisation's own, and brings its level to what the answer says.
 */
export async function shareRecord(
  { clock, recordAct }: Pick<AccessDeps, 'clock' | 'recordAct'>,
  tx: Tx,
  record: SharedRecord,
  { id, organisation, to }: Sharing,
): Promise<Result<ShareView, SharingRefusal>> {
  const { recordType, id: recordId } = record;
  const earlier = await findShare(tx, id);
  if (earlier !== undefined) return sentAgain(earlier, recordId, organisation);
  const receiver = await findOrganisation(tx, organisation);
  if (receiver === undefined) return refuse({ code: 'organisation-not-found' });
  const today = clock.today();
  const made = await listShares(tx, recordType, recordId);
  const shared = mayShare(record, made, { receiver, to, widens: true }, today);
  if (!shared.ok) return shared;
  const createdAt = clock.now();
  const over = made.filter(
    (share) => share.receiver.id === organisation && !isLeft({ from: today, to: share.to }, today),
  );
  for (const share of over) await withdrawShare(tx, share.id, createdAt);
  const isNew = await insertShare(tx, { id, receiver: organisation, recordType, recordId, to, createdAt });
  if (!isNew) return refuse({ code: 'shared-already' });
  await recordAct(tx, { verb: 'share', recordType: 'share', recordId: id });
  return accept(viewShare({ id, owner: record.owner, receiver, recordType, recordId, to, createdAt }));
}

function sentAgain(
  earlier: Share & { readonly withdrawn: boolean },
  recordId: string,
  organisation: string,
): Result<ShareView, KeyReused> {
  const isSame = !earlier.withdrawn && earlier.recordId === recordId && earlier.receiver.id === organisation;
  return isSame ? accept(viewShare(earlier)) : refuse({ code: 'idempotency-key-reused' });
}

/** For later rooms: the shares of one of the own organisation's records that hold today or later. */
export async function listRecordShares(
  { clock }: Pick<AccessDeps, 'clock'>,
  tx: Tx,
  { recordType, id }: Pick<SharedRecord, 'recordType' | 'id'>,
): Promise<ShareView[]> {
  const today = clock.today();
  const shares = await listShares(tx, recordType, id);
  return shares.filter(({ to }) => isLeft({ from: today, to }, today)).map(viewShare);
}

function viewShare({ id, receiver, recordType, recordId, to, createdAt }: Share): ShareView {
  const { id: organisation, name, legalStatus } = receiver;
  const shown = { id: organisation, name, legalStatus };
  return { id, organisation: shown, recordType, recordId, to, createdAt: createdAt.toISOString() };
}
