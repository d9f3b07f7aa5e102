import { Problem } from '../net/problem.ts';
import { Note } from './note.tsx';
import { ProblemNote } from './problem-note.tsx';

interface Props {
  readonly error: unknown;
  /** what a no means here, by its code; the server's own words otherwise */
  readonly words?: Readonly<Record<string, string>>;
}

/** An expected no in words; anything else as the fault it is. */
export function RefusalNote({ error, words = {} }: Props) {
  if (error === null || error === undefined) return null;
  const isRefusal = error instanceof Problem && error.status >= 400 && error.status < 500;
  const said = isRefusal ? (words[error.code] ?? error.title) : undefined;
  return said === undefined ? (
    <ProblemNote error={error} />
  ) : (
    <Note tone="error" live>
      {said}
    </Note>
  );
}
