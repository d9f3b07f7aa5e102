import { Type } from 'typebox';
import type { Caller } from '../../../platform/http/caller.ts';
import { revisionInTag, scopedTag } from '../../../platform/http/etag.ts';
import { Problem } from '../../../platform/http/problem.ts';

export const Key = Type.Object({ id: Type.String({ format: 'uuid' }) });
/** A request to make something says by a key of its own that it is the same one, when it is sent again. */
export const Headers = Type.Object({
  'idempotency-key': Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
});

/** @throws Problem 428 without the header: whoever changes something says which version was seen */
export function revisionIn(header: string | undefined): number {
  if (header === undefined) throw new Problem('condition-required', 'if-match-missing');
  const revision = revisionInTag(header);
  if (revision === undefined) throw new Problem('invalid-input', 'if-match-unreadable');
  return revision;
}

export function tagOf(caller: Caller, { revision }: { readonly revision: number }): string {
  return scopedTag({ caller }, String(revision));
}
