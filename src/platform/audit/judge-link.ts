import { rowDigest, type AuditRow } from './audit-row.ts';
import { BEFORE_FIRST, sealDigest, type Seal } from './seal.ts';
import type { TrailFinding, TrailFindingCode } from './trail-finding.ts';

/** A seal as it is kept, and its row when that is there. */
export interface Link {
  readonly seal: Seal & { readonly digest: string };
  readonly row: (AuditRow & { readonly digest: string }) | undefined;
}

/** The link before, as the next one may have seen it: an edited digest is the fault of that link alone. */
export interface Before {
  readonly sequence: number;
  readonly digests: readonly string[];
}

export const NO_LINK: Before = { sequence: 0, digests: [BEFORE_FIRST] };

/**
 * What is wrong with one link of a chain.
 * @param before   the link that was read before it in the same chain
 * @param isWeeded whether its row may be gone, since its time was out
 */
export function judgeLink({ seal, row }: Link, before: Before, isWeeded: boolean): TrailFinding[] {
  const found: TrailFinding[] = [];
  const tell = (code: TrailFindingCode, seen: string | null = null, sequence = seal.sequence, rowId = seal.rowId) =>
    found.push({ code, organisation: seal.organisation, sequence, rowId, seen });
  const isNext = seal.sequence === before.sequence + 1;
  if (!isNext) tell('seal-missing', `${before.sequence + 1}-${seal.sequence - 1}`, before.sequence + 1, seal.rowId);
  const isChained = !isNext || before.digests.includes(seal.previousDigest);
  if (!isChained) tell('seal-out-of-order');
  else if (sealDigest(seal) !== seal.digest) tell('seal-edited');
  if (row === undefined) {
    if (!isWeeded) tell('row-deleted', seal.sealedAt.toISOString());
    return found;
  }
  if (row.organisation !== seal.organisation) tell('row-in-other-chain', row.organisation);
  else if (rowDigest(row) !== seal.rowDigest || row.digest !== seal.rowDigest) tell('row-edited', row.at.toISOString());
  return found;
}

/** What the next link is held against. */
export function linkBefore({ seal }: Link): Before {
  return { sequence: seal.sequence, digests: [...new Set([seal.digest, sealDigest(seal)])] };
}
