import { createContext, useContext } from 'react';
import type { SourceNote } from '../../places/index.ts';
import type { CoverageView } from '../contract.ts';

interface Footnotes {
  /** in the order of the notes at the foot of the sheet */
  readonly sources: readonly SourceNote[];
  readonly coverage: readonly CoverageView[];
}

const Context = createContext<Footnotes | null>(null);

/** A sheet of paper, on which sources are numbered notes; on the screen they are chips, and no numbers stand. */
export const Footnoted = Context;

/** @param sources as they are met; one source may be met many times @returns each once, in that order */
export function onceEach(sources: readonly SourceNote[]): readonly SourceNote[] {
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}

/** The number of the note that tells where this comes from. */
export function SourceMark({ id }: { readonly id: string }) {
  const number = (useContext(Context)?.sources.findIndex((source) => source.id === id) ?? -1) + 1;
  return number === 0 ? null : <sup className="mark">{number}</sup>;
}

/** @param source index into the coverage of the answer */
export function SchoolSourceMark({ source }: { readonly source: number }) {
  const register = useContext(Context)?.coverage[source];
  return register === undefined ? null : <SourceMark id={register.source.id} />;
}

/** Every school register that the sentence rests on. */
export function RegisterMarks() {
  const registers = useContext(Context)?.coverage ?? [];
  return registers.map(({ source }, order) => (
    <span key={source.id}>
      {order === 0 ? '' : <sup>, </sup>}
      <SourceMark id={source.id} />
    </span>
  ));
}
