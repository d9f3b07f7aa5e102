import { Button } from 'react-aria-components';
import { Avatar } from '../../../../ui/components/avatar.tsx';
import { Chip } from '../../../../ui/components/chip.tsx';
import { ProblemNote } from '../../../../ui/components/problem-note.tsx';
import { PageSkeleton } from '../../../../ui/components/skeleton.tsx';
import { capitalised, listed } from '../../../../ui/format/words.ts';
import { useLanguage, useWords } from '../../../../ui/language/language-provider.tsx';
import type { TrainingPerson } from '../../contract.ts';
import { LEGAL_STATUSES, type LegalStatus, ROLES } from '../../domain/role.ts';
import { accessWords } from '../access-words.ts';
import { sessionWords } from '../session/session-words.ts';
import { useSignInAs, useTrainingPeople } from './sign-in-queries.ts';

interface Props {
  /** who the reader is now */
  readonly current: string | undefined;
  readonly onDone: () => void;
}

/** The people of the fictional municipality, by what the law lets them see; one press and the reader is that person. */
export function TrainingPeople({ current, onDone }: Props) {
  const { data, error, refetch } = useTrainingPeople();
  const becoming = useSignInAs();
  if (data === undefined)
    return error === null ? <PageSkeleton /> : <ProblemNote error={error} onRetry={() => void refetch()} />;
  return (
    <div className="people-groups">
      {becoming.error === null ? null : <ProblemNote error={becoming.error} />}
      {LEGAL_STATUSES.map((status) => (
        <PeopleGroup
          key={status}
          status={status}
          people={data.people.filter(({ legalStatus }) => legalStatus === status)}
          current={current}
          busy={becoming.isPending}
          onChoose={(person) => becoming.mutate({ person }, { onSuccess: onDone })}
        />
      ))}
    </div>
  );
}

interface GroupProps {
  readonly status: LegalStatus;
  readonly people: readonly TrainingPerson[];
  readonly current: string | undefined;
  readonly busy: boolean;
  readonly onChoose: (id: string) => void;
}

function PeopleGroup({ status, people, current, busy, onChoose }: GroupProps) {
  const words = useWords(accessWords).training;
  if (people.length === 0) return null;
  return (
    <section aria-labelledby={`people-${status}`}>
      <header>
        <h2 id={`people-${status}`}>{words.groups[status]}</h2>
        <p className="mut">{words.groupHelp[status]}</p>
      </header>
      <ul className="people">
        {people.map((person) => (
          <li key={person.id}>
            <PersonCard person={person} isCurrent={person.id === current} busy={busy} onChoose={onChoose} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Here everything is fictional, and the page says so once: each organisation need not say it again in brackets. */
function withoutNote(name: string): string {
  return name.replace(/\s*\([^)]*\)$/, '');
}

interface CardProps {
  readonly person: TrainingPerson;
  readonly isCurrent: boolean;
  readonly busy: boolean;
  readonly onChoose: (id: string) => void;
}

function PersonCard({ person, isCurrent, busy, onChoose }: CardProps) {
  const words = useWords(accessWords).training;
  const { roles } = useWords(sessionWords);
  const language = useLanguage();
  // The role that the day is about comes before those about the accounts.
  const held = ROLES.filter((role) => person.roles.includes(role));
  const [first] = held;
  return (
    <Button className="person-choice" isDisabled={busy} onPress={() => onChoose(person.id)}>
      <Avatar name={person.name} large />
      <span className="text">
        <span className="name">
          <strong>{person.name}</strong>
          {isCurrent ? <Chip>{words.current}</Chip> : null}
        </span>
        <span className="under">
          {person.function}, {withoutNote(person.organisation)}
        </span>
        {first === undefined ? null : <span className="day">{words.days[first]}</span>}
        {held.length < 2 ? null : (
          <span className="role">
            {capitalised(
              listed(
                held.map((role) => roles[role]),
                language,
              ),
            )}
          </span>
        )}
      </span>
    </Button>
  );
}
