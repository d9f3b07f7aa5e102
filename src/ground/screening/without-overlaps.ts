import { type Certainty, type Finding, FINDING_KINDS } from './finding.ts';

const WEIGHT: Record<Certainty, number> = { certain: 0, likely: 1, help: 2 };

/**
 * Leaves out what lies within a finding that is at least as sure, so that a place of a text is told once. Help counts for
 * itself: it asks for nothing.
 * @returns in the order of the text
 */
export function withoutOverlaps(findings: readonly Finding[]): readonly Finding[] {
  const endOf: Record<Certainty, number> = { certain: -1, likely: -1, help: -1 };
  return findings.toSorted(inText).filter(({ certainty, end }) => {
    const told = certainty === 'likely' ? Math.max(endOf.certain, endOf.likely) : endOf[certainty];
    endOf[certainty] = Math.max(endOf[certainty], end);
    return end > told;
  });
}

function inText(a: Finding, b: Finding): number {
  return (
    a.start - b.start ||
    b.end - a.end ||
    WEIGHT[a.certainty] - WEIGHT[b.certainty] ||
    FINDING_KINDS.indexOf(a.kind) - FINDING_KINDS.indexOf(b.kind)
  );
}
