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
import type { OfferedInvitation } from '../../contract.ts';
import { accessWords } from '../access-words.ts';
import { charactersLeft } from '../account/new-password.ts';
import { NewPasswordField, isAboutPassword } from '../account/new-password-field.tsx';
import { useSignedIn } from '../session/session-provider.tsx';
import { roleInWords } from '../session/session-words.ts';
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
        {offered === undefined ? <GoneLink isMissing={token === ''} /> : <Offer offered={offered} token={token} />}
      </div>
      <SignInPicture />
    </div>
  );
}

/** The same words whether the link was used, withdrawn, too old or never one. */
function GoneLink({ isMissing }: { readonly isMissing: boolean }) {
  const words = useWords(accessWords).invitation;
  return (
    <>
      <PageHead title={words.gone}>
        <p className="say">{isMissing ? words.missing : words.goneText}</p>
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
      <PageHead title={words.title}>
        <p className="say">{words.lead(offered.name, offered.organisation)}</p>
      </PageHead>
      <OfferedFacts offered={offered} />
      {signedIn === undefined ? null : <Note tone="attention">{words.other(signedIn.person.name)}</Note>}
      <AcceptForm token={token} email={offered.email} />
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

function AcceptForm({ token, email }: { readonly token: string; readonly email: string }) {
  const words = useWords(accessWords);
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const accepting = useAcceptInvitation();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (charactersLeft(password) > 0) return;
    accepting.mutate({ token, password }, { onSuccess: () => window.location.assign('/') });
  };
  return (
    <form className="sign-in-form" onSubmit={submit} noValidate>
      <h2>{words.invitation.choose}</h2>
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
        {words.invitation.accept}
      </Button>
    </form>
  );
}
