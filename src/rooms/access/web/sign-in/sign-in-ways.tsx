import { useState } from 'react';
import { Note } from '../../../../ui/components/note.tsx';
import { useWords } from '../../../../ui/language/language-provider.tsx';
import type { SessionView } from '../../contract.ts';
import { accessWords } from '../access-words.ts';
import { CodeStep } from './code-step.tsx';
import { PasswordStep } from './password-step.tsx';
import { oidcAddress } from './sign-in-queries.ts';

interface Props {
  readonly ways: SessionView['ways'];
  readonly back: string;
  readonly onDone: () => void;
}

/** The ways in that this server has: with a password here, or at the reader's own organisation. */
export function SignInWays({ ways, back, onDone }: Props) {
  const words = useWords(accessWords).signIn;
  const [asksCode, setAsksCode] = useState(false);
  if (asksCode)
    return (
      <>
        <h2>{words.codeTitle}</h2>
        <CodeStep onDone={onDone} onStartOver={() => setAsksCode(false)} />
      </>
    );
  return (
    <>
      {ways.password ? <PasswordStep onStep={(step) => (step === 'code' ? setAsksCode(true) : onDone())} /> : null}
      {ways.password && ways.oidc.length > 0 ? <p className="sign-in-or">{words.or}</p> : null}
      {ways.oidc.map((provider) => (
        <ProviderLink key={provider.id} provider={provider} back={back} isFirst={!ways.password} />
      ))}
      {!ways.password && ways.oidc.length === 0 ? <Note tone="attention">{words.noWays}</Note> : null}
    </>
  );
}

interface ProviderProps {
  readonly provider: SessionView['ways']['oidc'][number];
  readonly back: string;
  readonly isFirst: boolean;
}

/** A plain link: the provider is another site, where the browser goes and not the app. */
function ProviderLink({ provider: { id, name, open }, back, isFirst }: ProviderProps) {
  const words = useWords(accessWords).signIn;
  if (!open) return <Note tone="attention">{words.providerAway(name)}</Note>;
  return (
    <a className={isFirst ? 'btn primary' : 'btn outlined'} href={oidcAddress(id, back)}>
      {words.with(name)}
    </a>
  );
}
