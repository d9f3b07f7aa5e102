import { open } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { accept, refuse, type Result } from '../../ground/result.ts';
import { inspectMarkup } from './inspect-markup.ts';
import { inspectZip } from './inspect-zip.ts';
import type { ReceivedUpload } from './receive-upload.ts';
import { contentOf, HEAD_BYTES, type UploadContent } from './upload-content.ts';

/** What a file may be that somebody takes in; anything else is refused whoever asks. */
export type UploadKind = Exclude<UploadContent, 'archive' | 'executable' | 'script' | 'oldOffice' | 'zip'> | 'office';

export interface UploadRefusal {
  readonly code:
    | 'upload-executable'
    | 'upload-script'
    | 'upload-archive'
    | 'upload-bomb'
    | 'upload-macro'
    | 'upload-old-office'
    | 'upload-xml-entities'
    | 'upload-markup-active'
    | 'upload-kind-not-taken';
}

/**
 * Finds out by its content what a file is, and refuses what could run, unpack without end or reach out, before anybody
 * keeps or reads it. What it is called counts for nothing. Never the whole file in memory.
 * @param takes the kinds that are wanted here
 */
export async function inspectUpload(
  { path, sizeBytes }: Pick<ReceivedUpload, 'path' | 'sizeBytes'>,
  takes: readonly UploadKind[],
): Promise<Result<UploadKind, UploadRefusal>> {
  await using file = await open(path);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
  const content = await contentOf(buffer.subarray(0, bytesRead));
  const danger = DANGERS[content];
  if (danger !== undefined) return refuse({ code: danger });
  const found = content === 'zip' ? await inspectZip(file, sizeBytes) : undefined;
  const active = content === 'markup' ? await inspectMarkup(createReadStream(path)) : undefined;
  const code = found ?? active;
  if (code !== undefined) return refuse({ code });
  const kind = content === 'zip' ? 'office' : (content as UploadKind);
  return takes.includes(kind) ? accept(kind) : refuse({ code: 'upload-kind-not-taken' });
}

const DANGERS: Partial<Record<UploadContent, UploadRefusal['code']>> = {
  executable: 'upload-executable',
  script: 'upload-script',
  archive: 'upload-archive',
  oldOffice: 'upload-old-office',
};
