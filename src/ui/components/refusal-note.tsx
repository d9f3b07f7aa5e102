import { Problem, isSignedOut } from '../net/problem.ts';
import { Note } from './note.tsx';
import { isAboutPeople } from './person-data-note.tsx';
import { ProblemNote } from './problem-note.tsx';

interface Props {
  readonly error: unknown;
  /** what a no means here, by its code; the server's own words otherwise */
  readonly words?: Readonly<Record<string, string>>;
}

/** Told in its own way, wherever it happens. */
function hasItsOwnNote(error: Problem): boolean {
  return isSignedOut(error) || isAboutPeople(error);
}

/** An expected no in words; anything else as the fault it is. */
export function RefusalNote({ error, words = {} }: Props) {
  if (error === null || error === undefined) return null;
  const isRefusal = error instanceof Problem && error.status >= 400 && error.status < 500 && !hasItsOwnNote(error);
  const said = isRefusal ? (words[error.code] ?? error.title) : undefined;
  return said === undefined ? (
    <ProblemNote error={error} />
  ) : (
    <Note tone="error" live>
      {said}
    </Note>
  );
}
