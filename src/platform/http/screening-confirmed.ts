import { FINDING_KINDS, type FindingKind } from '../../ground/screening/index.ts';

/** Kinds that a person has looked at and let stand, by field. */
export type Confirmed = ReadonlyMap<string, ReadonlySet<FindingKind>>;

const LONGEST = 2000;

/**
 * Reads the header `screening-confirmed: body/note=personName dwellingDetail; body/source=personName`. It holds fields and
 * kinds only: what was let stand is never said outside the field itself. What cannot be read confirms nothing.
 */
export function readConfirmed(header: string | readonly string[] | undefined): Confirmed {
  const confirmed = new Map<string, ReadonlySet<FindingKind>>();
  if (typeof header !== 'string' || header.length > LONGEST) return confirmed;
  for (const entry of header.split(';')) {
    const [field, kinds = ''] = entry.split('=').map((part) => part.trim());
    const known = FINDING_KINDS.filter((kind) => kinds.split(' ').includes(kind));
    if (field !== '' && known.length > 0) confirmed.set(field, new Set(known));
  }
  return confirmed;
}
