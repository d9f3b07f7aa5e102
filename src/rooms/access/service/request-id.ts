import { createHash } from 'node:crypto';
import type { Ids } from '../../../platform/random.ts';

/** A request to make something, that may be sent again by a browser that heard no answer. */
export interface Asking {
  readonly actor: string;
  readonly verb: string;
  /** Idempotency-Key, when the sender chose one */
  readonly key: string | undefined;
}

/**
 * The id of the record that a request makes. With a key it follows from the key, so that the same request sent again
 * finds the record that it has already made, and no table of keys is needed. Without one it is new.
 * @source RFC 9562, section 5.8: a UUID of version 8, whose bits are the application's to choose
 */
export function requestId(ids: Ids, { actor, verb, key }: Asking): string {
  if (key === undefined) return ids.newId();
  const bytes = createHash('sha256').update(`${actor}\n${verb}\n${key}`).digest().subarray(0, 16);
  bytes[6] = 0x80 | (bytes[6] & 0x0f);
  bytes[8] = 0x80 | (bytes[8] & 0x3f);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** The key was used for something else. */
export interface KeyReused {
  readonly code: 'idempotency-key-reused';
}
