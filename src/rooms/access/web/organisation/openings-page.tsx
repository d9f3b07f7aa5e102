import { useState } from 'react';
import { Button } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { Note } from '../../../../ui/components/note.tsx';
import { RefusalNote } from '../../../../ui/components/refusal-note.tsx';
import { PageSkeleton } from '../../../../ui/components/skeleton.tsx';
import { useLanguage, useWords } from '../../../../ui/language/language-provider.tsx';
import { Refused } from '../../../../ui/page/refused.tsx';
import type { OpeningView } from '../../contract.ts';
import type { Role } from '../../domain/role.ts';
import { accessWords } from '../access-words.ts';
import { recordsInWords } from '../access-names.ts';
import { useMay } from '../session/session-provider.tsx';
import { OpeningChoices } from './opening-choices.tsx';
import { OrganisationFrame } from './organisation-frame.tsx';
import { useOpenings, useSetOpening } from './organisation-queries.ts';

/** What the own organisation shows to whom without sharing place by place: one sentence a role, which opens to be changed. */
export default function OpeningsPage() {
  const words = useWords(accessWords).openings;
  const mayChange = useMay()('opening', 'change');
  const { data, error, refetch } = useOpenings();
  const setting = useSetOpening();
  if (data === undefined)
    return error === null ? <PageSkeleton /> : <Refused error={error} onRetry={() => void refetch()} />;
  const roles = [...new Set(data.openings.map(({ role }) => role))];
  return (
    <OrganisationFrame answer={words.intro}>
      {mayChange ? null : <Note>{words.locked}</Note>}
      <div role="status">{setting.isSuccess ? <Note>{words.saved}</Note> : null}</div>
      <RefusalNote error={setting.error} />
      <Card title={words.title} padded={false}>
        <ul className="lines">
          {roles.map((role) => (
            <li key={role}>
              <RoleOpenings
                role={role}
                openings={data.openings.filter((opening) => opening.role === role)}
                onSet={mayChange ? setting.mutate : undefined}
              />
            </li>
          ))}
        </ul>
      </Card>
    </OrganisationFrame>
  );
}

interface Props {
  readonly role: Role;
  readonly openings: readonly OpeningView[];
  /** left out for those who may only read */
  readonly onSet: ((opening: Pick<OpeningView, 'recordType' | 'role' | 'opened'>) => void) | undefined;
}

function RoleOpenings({ role, openings, onSet }: Props) {
  const words = useWords(accessWords).openings;
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const shown = openings.filter(({ opened }) => opened).map(({ recordType }) => recordType);
  const name = words.many[role];
  return (
    <div className="held-role">
      <p className="what">
        {shown.length === 0 ? (
          <span className="ink2">{words.seesNothing(name)}</span>
        ) : (
          <strong>{words.sees(name, recordsInWords(shown, language))}</strong>
        )}
      </p>
      {onSet === undefined ? null : (
        <Button
          small
          aria-expanded={isOpen}
          aria-label={(isOpen ? words.foldOf : words.changeOf)(name)}
          onPress={() => setOpen(!isOpen)}
        >
          {isOpen ? words.fold : words.change}
        </Button>
      )}
      {isOpen && onSet !== undefined ? (
        <div className="below">
          <OpeningChoices role={role} openings={openings} onSet={onSet} />
        </div>
      ) : null}
    </div>
  );
}
