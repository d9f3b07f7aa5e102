import { Note } from '../../../../ui/components/note.tsx';
import { ProblemNote } from '../../../../ui/components/problem-note.tsx';
import { useWords } from '../../../../ui/language/language-provider.tsx';
import { Problem } from '../../../../ui/net/problem.ts';
import { accessWords } from '../access-words.ts';
import { waitIn } from './use-wait.ts';

interface Props {
  readonly error: unknown;
  /** the one sentence for everything that is not right */
  readonly failed: string;
  readonly help?: string;
}

/** Why nobody was signed in: the same words whether the account, the password or the code is the wrong one. */
export function SignInRefusal({ error, failed, help }: Props) {
  const words = useWords(accessWords).signIn;
  if (error === null) return null;
  const seconds = waitIn(error);
  if (seconds > 0)
    return (
      <Note tone="attention" live>
        {words.tooMany(seconds)}
      </Note>
    );
  if (!(error instanceof Problem) || error.status < 400 || error.status >= 500) return <ProblemNote error={error} />;
  return (
    <Note tone="error" live>
      <p>
        <strong>{failed}</strong>
      </p>
      {help === undefined ? null : <p>{help}</p>}
    </Note>
  );
}
