import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from './caller.ts';
import { Problem } from './problem.ts';

/**
 * The tag of an answer to this caller. The same records give another tag to whoever sees other parts of them, so that a
 * browser two people share, or a cache on the way, can never take the answer to one for the answer to the other.
 * @param tag changes whenever the answer to the same caller would: a revision or a checksum; no quotation marks
 */
export function scopedTag({ caller }: Pick<FastifyRequest, 'caller'>, tag: string): string {
  // Not the scope itself: it may tell a caller about roles, and a header must bear only plain letters.
  const scope = createHash('sha256').update(caller.scope).digest('base64url').slice(0, 16);
  return `"${tag}.${scope}"`;
}

/**
 * Tags an answer that a browser may keep for this caller alone, and must ask about each time.
 * @returns whether the caller has this very answer already, so that 304 is enough
 */
export function isHeld(request: FastifyRequest, reply: FastifyReply, tag: string): boolean {
  const own = scopedTag(request, tag);
  reply.headers({ etag: own, 'cache-control': 'private, no-cache' });
  // `*` stands for whatever there is, which says nothing of whom it was given to.
  const held = (request.headers['if-none-match'] ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return held.includes(own);
}

/** The tag of one record that is changed by its revision. */
export function revisionTag(caller: Caller, { revision }: { readonly revision: number }): string {
  return scopedTag({ caller }, String(revision));
}

/**
 * The revision that a caller says to have seen, in `If-Match`.
 * @throws Problem 428 without the header: whoever changes a record says which version of it was seen
 */
export function revisionSeen(header: string | undefined): number {
  if (header === undefined) throw new Problem('condition-required', 'revision-missing');
  const found = /^"(\d{1,9})(?:\.[\w-]{16})?"$/.exec(header.trim());
  if (found === null) throw new Problem('invalid-input', 'revision-not-a-number');
  return Number(found[1]);
}
