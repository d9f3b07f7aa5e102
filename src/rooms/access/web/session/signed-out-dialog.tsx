import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../../../ui/components/button.tsx';
import { Modal } from '../../../../ui/components/modal.tsx';
import { ProblemNote } from '../../../../ui/components/problem-note.tsx';
import { useWords } from '../../../../ui/language/language-provider.tsx';
import type { SessionView } from '../../contract.ts';
import { accessWords } from '../access-words.ts';
import { SignInAgain } from '../sign-in/sign-in-again.tsx';
import { sessionQuery } from './session-queries.ts';
import { sessionWords } from './session-words.ts';
import type { Gone } from './use-signed-out.ts';

interface Props {
  readonly ways: SessionView['ways'];
  readonly out: Gone;
}

/** Above the page, which stands as it was: sign in again, and go on where you were. */
export default function SignedOutDialog({ ways, out: { who, onBack } }: Props) {
  const title = useWords(sessionWords).outTitle;
  const words = useWords(accessWords).signedOut;
  const client = useQueryClient();
  const [said, setSaid] = useState('');
  const [error, setError] = useState<unknown>(null);
  const look = async () => {
    try {
      setError(null);
      const { signedIn } = await client.fetchQuery({ ...sessionQuery, staleTime: 0 });
      if (signedIn === null) setSaid(words.notYet);
      else if (signedIn.person.id === who.person.id) onBack();
      else setSaid(words.otherPerson);
    } catch (fault) {
      setError(fault);
    }
  };
  return (
    <Modal title={title} isOpen>
      <p>{words.text}</p>
      <div className="stack-s">
        <SignInAgain ways={ways} who={who} onDone={() => void look()} />
        <p role="status">{said}</p>
      </div>
      {error === null ? null : <ProblemNote error={error} />}
      <hr />
      <div className="stack-s">
        <p className="mut">{words.otherHelp}</p>
        <div className="acts">
          <Button onPress={() => window.location.assign('/logga-in')}>{words.other}</Button>
        </div>
      </div>
    </Modal>
  );
}
