import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Note } from '../../../../ui/components/note.tsx';
import { ProblemNote } from '../../../../ui/components/problem-note.tsx';
import { PageSkeleton } from '../../../../ui/components/skeleton.tsx';
import { useWords } from '../../../../ui/language/language-provider.tsx';
import { useLinkState } from '../../../../ui/page/link-state.ts';
import { PageHead } from '../../../../ui/page/page-head.tsx';
import type { SessionView } from '../../contract.ts';
import { accessWords } from '../access-words.ts';
import { useSession } from '../session/session-queries.ts';
import { backPath } from './back-path.ts';
import { ProviderRefusal } from './provider-refusal.tsx';
import { SignInPicture } from './sign-in-picture.tsx';
import { SignInWays } from './sign-in-ways.tsx';
import { TrainingPeople } from './training-people.tsx';
import './sign-in.css';

/** Who is it? In work by password or at the own organisation; in training by choosing somebody who does not exist. */
export default function SignInPage() {
  const { data: session, error, refetch } = useSession();
  const [link, setLink] = useLinkState();
  const back = backPath(link['tillbaka']);
  if (session === undefined)
    return error === null ? <PageSkeleton /> : <ProblemNote error={error} onRetry={() => void refetch()} />;
  // Another person than before may be signed in: everything that was fetched for the last one is left behind.
  const leave = () => window.location.assign(back);
  const byPerson = session.ways.training && link['satt'] !== 'losenord';
  return byPerson ? (
    <TrainingSignIn session={session} onDone={leave} onPassword={() => setLink({ satt: 'losenord' })} />
  ) : (
    <WorkSignIn session={session} back={back} onDone={leave} onPerson={() => setLink({ satt: undefined })} />
  );
}

interface Props {
  readonly session: SessionView;
  readonly onDone: () => void;
}

function TrainingSignIn({
  session: { signedIn, ways },
  onDone,
  onPassword,
}: Props & { readonly onPassword: () => void }) {
  const words = useWords(accessWords).training;
  return (
    <div className="sign-in-training">
      <PageHead title={words.title}>
        <p className="say">
          {words.lead} {signedIn === null ? null : words.now(signedIn.person.name)}
        </p>
      </PageHead>
      <TrainingPeople current={signedIn?.person.id} onDone={onDone} />
      {ways.password ? (
        <p className="sign-in-other">
          <Button look="quiet" onPress={onPassword}>
            {words.byPassword}
          </Button>
        </p>
      ) : null}
    </div>
  );
}

interface WorkProps extends Props {
  readonly back: string;
  readonly onPerson: () => void;
}

function WorkSignIn({ session: { signedIn, ways }, back, onDone, onPerson }: WorkProps) {
  const words = useWords(accessWords).signIn;
  const byPerson = useWords(accessWords).training.byPerson;
  return (
    <div className="sign-in-work">
      <div className="sign-in-card">
        <PageHead title={words.title}>
          <p className="say">{words.lead}</p>
        </PageHead>
        <ProviderRefusal />
        {signedIn === null ? (
          <SignInWays ways={ways} back={back} onDone={onDone} />
        ) : (
          <>
            <Note>{words.already(signedIn.person.name, signedIn.organisation.name)}</Note>
            <ButtonLink look="primary" href={back}>
              {back === '/' ? words.goOn : words.back}
            </ButtonLink>
          </>
        )}
        {ways.training ? (
          <Button look="quiet" onPress={onPerson}>
            {byPerson}
          </Button>
        ) : null}
      </div>
      <SignInPicture />
    </div>
  );
}
