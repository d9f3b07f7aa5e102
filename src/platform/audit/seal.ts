import { createHash } from 'node:crypto';

/** One link of a chain: it holds its row and the link before. */
export interface Seal {
  readonly organisation: string;
  /** counted from 1 in each chain, without a gap */
  readonly sequence: number;
  readonly rowId: string;
  readonly rowDigest: string;
  readonly previousDigest: string;
  readonly sealedAt: Date;
}

/** What stands before the first link of a chain. */
export const BEFORE_FIRST = '0'.repeat(64);

/** The digest that a seal must have: SHA-256 over every field, a line each. */
export function sealDigest(seal: Seal): string {
  const { organisation, sequence, rowId, rowDigest, previousDigest, sealedAt } = seal;
  const fields = [
    'platsbild audit seal 1',
    organisation,
    sequence,
    rowId,
    rowDigest,
    previousDigest,
    sealedAt.toISOString(),
  ];
  return createHash('sha256').update(fields.join('\n')).digest('hex');
}
