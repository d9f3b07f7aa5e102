import type { FindingKind } from '../../src/ground/screening/index.ts';

/** What was put into a text, and where. */
export interface Planted {
  readonly kind: FindingKind;
  readonly start: number;
  readonly end: number;
}

/** One text of the corpus; without anything planted it is innocent, and every finding in it is wrong. */
export interface Sample {
  /** what is tried, such as "known first name alone" */
  readonly group: string;
  readonly text: string;
  readonly planted: readonly Planted[];
}

/** Puts a detail into a sentence with a gap, written {}. */
export function plant(group: string, kind: FindingKind, sentence: string, detail: string): Sample {
  const start = sentence.indexOf('{}');
  if (start < 0) throw new Error(`No gap in: ${sentence}`);
  return { group, text: sentence.replace('{}', () => detail), planted: [{ kind, start, end: start + detail.length }] };
}

export function innocent(group: string, text: string): Sample {
  return { group, text, planted: [] };
}
