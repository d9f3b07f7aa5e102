import { useRouterState } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Note } from '../../../../ui/components/note.tsx';
import { ProblemNote } from '../../../../ui/components/problem-note.tsx';
import { RefusalNote } from '../../../../ui/components/refusal-note.tsx';
import { PageSkeleton } from '../../../../ui/components/skeleton.tsx';
import { formatMoment } from '../../../../ui/format/date.ts';
import { capitalised } from '../../../../ui/format/words.ts';
import { useLanguage, useWords } from '../../../../ui/language/language-provider.tsx';
import { Problem } from '../../../../ui/net/problem.ts';
import { PageHead } from '../../../../ui/page/page-head.tsx';
import type { OfferedInvitation, SignInStep } from '../../contract.ts';
import { accessWords } from '../access-words.ts';
import { charactersLeft } from '../account/new-password.ts';
import { NewPasswordField, isAboutPassword } from '../account/new-password-field.tsx';
import { useSignedIn } from '../session/session-provider.tsx';
import { roleInWords } from '../session/session-words.ts';
import { CodeStep } from '../sign-in/code-step.tsx';
import { SignInPicture } from '../sign-in/sign-in-picture.tsx';
import { useAcceptInvitation, useOffered } from './invitation-queries.ts';
import '../sign-in/sign-in.css';

/** Where the link of an invitation leads: what it is for, a password, and the account is made. */
export default function InvitationPage() {
  const token = useRouterState({ select: ({ location }) => location.hash });
  const { data: offered, error, refetch } = useOffered(token);
  const isGone = token === '' || (error instanceof Problem && error.status >= 400 && error.status < 429);
  if (offered === undefined && !isGone)
    return error === null ? <PageSkeleton /> : <ProblemNote error={error} onRetry={() => void refetch()} />;
  return (
    <div className="sign-in-work">
      <div className="sign-in-card">
        {offered === undefined ? (
          <GoneLink isMissing={token === ''} error={error} />
        ) : (
          <Offer offered={offered} token={token} />
        )}
      </div>
      <SignInPicture />
    </div>
  );
}

interface GoneProps {
  /** the link came without its secret */
  readonly isMissing: boolean;
  readonly error: unknown;
}

/** Why the link leads to nothing: used, withdrawn, too old, or never one. */
function GoneLink({ isMissing, error }: GoneProps) {
  const words = useWords(accessWords).invitation;
  const told = error instanceof Problem ? error.title : undefined;
  return (
    <>
      <PageHead title={words.gone}>
        <p className="say">{isMissing ? words.missing : (told ?? words.goneText)}</p>
      </PageHead>
      <ButtonLink look="primary" href="/logga-in">
        {words.toSignIn}
      </ButtonLink>
    </>
  );
}

interface Props {
  readonly offered: OfferedInvitation;
  readonly token: string;
}

function Offer({ offered, token }: Props) {
  const words = useWords(accessWords).invitation;
  const signedIn = useSignedIn();
  return (
    <>
      <PageHead title={offered.renews ? words.renewTitle : words.title}>
        <p className="say">{(offered.renews ? words.renewLead : words.lead)(offered.name, offered.organisation)}</p>
      </PageHead>
      <OfferedFacts offered={offered} />
      {signedIn === undefined ? null : <Note tone="attention">{words.other(signedIn.person.name)}</Note>}
      <Accept token={token} offered={offered} />
    </>
  );
}

function OfferedFacts({ offered }: { readonly offered: OfferedInvitation }) {
  const words = useWords(accessWords).invitation.facts;
  const language = useLanguage();
  return (
    <dl className="facts">
      <dt>{words.function}</dt>
      <dd>{offered.function}</dd>
      <dt>{words.email}</dt>
      <dd>{offered.email}</dd>
      <dt>{words.role}</dt>
      <dd>{capitalised(roleInWords(offered, language))}</dd>
      <dt>{words.expires}</dt>
      <dd>{formatMoment(offered.expiresAt, language)}</dd>
    </dl>
  );
}

/** Somebody with a second factor has one more step to go. */
function Accept(props: Props) {
  const title = useWords(accessWords).signIn.codeTitle;
  const [asksCode, setAsksCode] = useState(false);
  const leave = (path: string) => window.location.assign(path);
  if (!asksCode) return <AcceptForm {...props} onStep={(step) => (step === 'code' ? setAsksCode(true) : leave('/'))} />;
  return (
    <>
      <h2>{title}</h2>
      <CodeStep onDone={() => leave('/')} onStartOver={() => leave('/logga-in')} />
    </>
  );
}

interface FormProps extends Props {
  readonly onStep: (step: SignInStep['step']) => void;
}

function AcceptForm({ token, offered: { email, renews }, onStep }: FormProps) {
  const words = useWords(accessWords);
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const accepting = useAcceptInvitation();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (charactersLeft(password) > 0) return;
    accepting.mutate({ token, password }, { onSuccess: ({ step }) => onStep(step) });
  };
  return (
    <form className="sign-in-form" onSubmit={submit} noValidate>
      {renews ? null : <h2>{words.invitation.choose}</h2>}
      {isAboutPassword(accepting.error) ? null : <RefusalNote error={accepting.error} />}
      {/* The browser's keeper of passwords needs to know whose it is. */}
      <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
      <NewPasswordField
        label={words.password.label}
        value={password}
        onChange={setPassword}
        tried={tried}
        error={accepting.error}
      />
      <Button type="submit" look="primary" isDisabled={accepting.isPending}>
        {renews ? words.invitation.renew : words.invitation.accept}
      </Button>
    </form>
  );
}
