import { buffer } from 'node:stream/consumers';
import { accept, type Result } from '../../../ground/result.ts';
import type { ActorId } from '../../database/actor.ts';
import type { Tx } from '../../database/database.ts';
import type { Ids } from '../../random.ts';
import { putStripped, type FileRecord, type NewFile } from '../file-store.ts';
import type { ReceivedUpload } from '../receive-upload.ts';
import { MOST_PHOTO_BYTES, stripPhoto } from './strip-photo.ts';
import { tooLarge, type PhotoRefusal } from './stripped.ts';

/**
 * Keeps a photo without anything that it tells beside its pixels. The one way for a picture into the database. Its name is
 * ours: a sender's often says who or where.
 * @param upload taken in before the transaction began
 */
export async function putPhoto(
  tx: Tx,
  ids: Ids,
  actor: ActorId,
  file: Omit<NewFile, 'name' | 'mediaType'>,
  upload: ReceivedUpload,
): Promise<Result<FileRecord, PhotoRefusal>> {
  if (upload.sizeBytes > MOST_PHOTO_BYTES) return tooLarge(MOST_PHOTO_BYTES);
  const stripped = await stripPhoto(await buffer(upload.bytes()));
  if (!stripped.ok) return stripped;
  const name = `photo.${stripped.value.mediaType.slice('image/'.length)}`;
  return accept(await putStripped(tx, ids, actor, { ...file, name }, stripped.value));
}
