import type { FastifyRequest } from 'fastify';

/** What one answer showed: how many records, and which when it was one. */
export interface ReadTold {
  /** null when nothing tells, as when an answer is the same as before */
  readonly count: number | null;
  readonly recordId?: string | null;
}

/**
 * That an answer shows records of the work, and how it is told how many. Whoever is signed in leaves a line in the trail
 * before the answer leaves; a visitor, who gets what is published, leaves none.
 */
export interface AuditedRead {
  /** as the policies name it */
  readonly recordType: string;
  /** Left out where the answer is bytes: the route says it by `tellRead`. */
  readonly told?: (answer: never) => ReadTold;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    audit?: AuditedRead;
  }
  interface FastifyRequest {
    readTold?: ReadTold;
  }
}

/** An answer that is one record, with its id. */
export function readsOne(recordType: string): AuditedRead {
  return readsOf(recordType, ({ id }: { readonly id: string }) => id);
}

/** An answer about one record. @param idOf null when the address says which */
export function readsOf(recordType: string, idOf: (answer: never) => string | null): AuditedRead {
  return { recordType, told: (answer: never) => ({ count: 1, recordId: idOf(answer) }) };
}

/** An answer with a list. */
export function readsMany(recordType: string, count: (answer: never) => number): AuditedRead {
  return { recordType, told: (answer: never) => ({ count: count(answer) }) };
}

/** An answer of bytes, such as a file: the route counts, by `tellRead`. */
export function readsFile(recordType: string): AuditedRead {
  return { recordType };
}

/** Says what an answer of bytes holds. */
export function tellRead(request: FastifyRequest, told: ReadTold): void {
  request.readTold = told;
}
