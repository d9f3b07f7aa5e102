import { ButtonLink } from '../components/button.tsx';
import { ProblemNote } from '../components/problem-note.tsx';
import { useWords } from '../language/language-provider.tsx';
import { Problem } from '../net/problem.ts';
import { uiWords } from '../texts/index.ts';
import { PageHead } from './page-head.tsx';

/** A page that cannot be shown: it does not exist or is not the reader's, or the fault is ours. */
export function Refused({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  const words = useWords(uiWords).problem;
  const missing = error instanceof Problem && (error.status === 404 || error.status === 403);
  return (
    <>
      <PageHead title={missing ? words.notFoundTitle : words.crashTitle} />
      {missing ? (
        <ButtonLink look="primary" href="/">
          {words.notFoundAction}
        </ButtonLink>
      ) : (
        <ProblemNote error={error} onRetry={onRetry} />
      )}
    </>
  );
}
