import { type FieldClass, type FindingKind, screen } from '../../src/ground/screening/index.ts';

/** What a search found, as a reader of a test wants it: the words themselves with how sure it is. */
export function told(text: string, kind: FindingKind, fieldClass: FieldClass = 'freeText'): string[] {
  const found = screen(text, fieldClass).findings.filter((finding) => finding.kind === kind);
  return found.map(({ certainty, start, end }) => `${certainty}: ${text.slice(start, end)}`);
}
