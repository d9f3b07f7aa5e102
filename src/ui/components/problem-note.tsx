import { useWords } from '../language/language-provider.tsx';
import { Problem, isOffline, isSignedOut } from '../net/problem.ts';
import { uiWords } from '../texts/index.ts';
import { Button } from './button.tsx';
import { Note } from './note.tsx';
import { isAboutPeople, PersonDataNote } from './person-data-note.tsx';

interface Props {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** What went wrong, what is kept, and what can be done. */
export function ProblemNote({ error, onRetry }: Props) {
  const words = useWords(uiWords).problem;
  if (isAboutPeople(error)) return <PersonDataNote error={error} />;
  if (isSignedOut(error))
    return (
      <Note tone="attention" live>
        {words.signedOut}
      </Note>
    );
  const offline = isOffline(error);
  // That the net is away stands in the strip of the page; a question can be asked again, what was written is kept.
  const whileOffline = onRetry === undefined ? words.notSaved : words.notFetched;
  const reference = error instanceof Problem ? error.reference : undefined;
  const detail = error instanceof Problem ? error.detail : undefined;
  return (
    <Note tone={offline ? 'attention' : 'error'} live>
      <p>
        {offline ? (
          whileOffline
        ) : (
          <>
            <strong>{words.ours}</strong> {words.kept}
          </>
        )}
      </p>
      {detail === undefined ? null : <p>{detail}</p>}
      {reference === undefined ? null : <p className="mut">{words.reference(reference)}</p>}
      {onRetry === undefined ? null : (
        <Button small onPress={onRetry}>
          {words.retry}
        </Button>
      )}
    </Note>
  );
}
