import { type FieldClass, type Finding, type FindingKind, screen } from '../../ground/screening/index.ts';

/** Words that their writer has looked at and let stand, by kind. They stay in the browser. */
export type LetStand = ReadonlySet<string>;

/** What a text says of people, as its form and its writer need it. */
export interface Looked {
  /** cannot be saved */
  readonly certain: readonly Finding[];
  /** the writer has not answered yet */
  readonly asked: readonly Finding[];
  /** words of work with one person */
  readonly help: readonly Finding[];
  /** kinds that the writer has let stand in this text: told to the server, which asks the same */
  readonly letStand: readonly FindingKind[];
}

export function lookAt(text: string, fieldClass: FieldClass, letStand: LetStand): Looked {
  const { findings } = screen(text, fieldClass);
  const likely = findings.filter(({ certainty }) => certainty === 'likely');
  const isLetStand = (finding: Finding): boolean => letStand.has(wordsOf(text, finding));
  return {
    certain: findings.filter(({ certainty }) => certainty === 'certain'),
    asked: likely.filter((finding) => !isLetStand(finding)),
    help: findings.filter(({ certainty }) => certainty === 'help'),
    letStand: [...new Set(likely.filter(isLetStand).map(({ kind }) => kind))],
  };
}

/** The same words of the same kind are the same, wherever in the field they stand. */
export function wordsOf(text: string, { kind, start, end }: Finding): string {
  return `${kind}: ${text.slice(start, end).toLowerCase()}`;
}

/** The text without what was found in it, and without the space that it leaves behind. */
export function withoutFinding(text: string, { start, end }: Finding): string {
  const before = text.slice(0, start);
  const after = text.slice(end);
  return /(?:^|\s)$/.test(before) ? before + after.replace(/^ /, '') : before + after;
}
