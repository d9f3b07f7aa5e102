import { Button } from '../../../../ui/components/button.tsx';
import { ProblemNote } from '../../../../ui/components/problem-note.tsx';
import { useWords } from '../../../../ui/language/language-provider.tsx';
import type { SessionView, SignedIn } from '../../contract.ts';
import { accessWords } from '../access-words.ts';
import { oidcAddress, useSignInAs } from './sign-in-queries.ts';
import { SignInWays } from './sign-in-ways.tsx';
import './sign-in.css';

interface Props {
  readonly ways: SessionView['ways'];
  readonly who: SignedIn;
  readonly onDone: () => void;
}

/** The same ways in as before, without leaving the page: another provider's sign-in opens in a window of its own. */
export function SignInAgain({ ways, who: { person }, onDone }: Props) {
  const words = useWords(accessWords).signedOut;
  const becoming = useSignInAs();
  if (ways.training)
    return (
      <>
        {becoming.error === null ? null : <ProblemNote error={becoming.error} />}
        <div className="acts">
          <Button
            look="primary"
            isDisabled={becoming.isPending}
            onPress={() => becoming.mutate({ person: person.id }, { onSuccess: onDone })}
          >
            {words.as(person.name)}
          </Button>
        </div>
      </>
    );
  return (
    <>
      {ways.password ? <SignInWays ways={{ ...ways, oidc: [] }} back="/" onDone={onDone} /> : null}
      {ways.oidc
        .filter(({ open }) => open)
        .map(({ id, name }) => (
          <a key={id} className="btn outlined" href={oidcAddress(id, '/')} target="_blank" rel="noreferrer">
            {words.newWindow(name)}
          </a>
        ))}
      {ways.oidc.length === 0 ? null : <Button onPress={onDone}>{words.check}</Button>}
    </>
  );
}
