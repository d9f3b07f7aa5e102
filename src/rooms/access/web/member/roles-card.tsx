import { useState } from 'react';
import { Button } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { Note } from '../../../../ui/components/note.tsx';
import { RefusalNote } from '../../../../ui/components/refusal-note.tsx';
import { formatDate } from '../../../../ui/format/date.ts';
import { useLanguage, useWords } from '../../../../ui/language/language-provider.tsx';
import { today } from '../../../../ui/today.ts';
import type { MemberView, RoleGrantView } from '../../contract.ts';
import { accessWords } from '../access-words.ts';
import type { AreaNames } from '../organisation/area-draft.ts';
import { useGiveRole, useWithdrawRole } from '../organisation/organisation-queries.ts';
import { useMay } from '../session/session-provider.tsx';
import { roleInWords, sessionWords } from '../session/session-words.ts';
import { GiveRoleForm } from './give-role-form.tsx';
import { HeldRole } from './held-role.tsx';

interface Props {
  readonly member: MemberView;
  readonly areaNames: AreaNames;
}

/** What somebody may do, where and until when; each role can be given and taken away, and what was taken be undone. */
export function RolesCard({ member, areaNames }: Props) {
  const words = useWords(accessWords).member;
  const mayGive = useMay()('role', 'create') && member.state === 'active';
  const [isGiving, setGiving] = useState(false);
  const [withdrawn, setWithdrawn] = useState<RoleGrantView>();
  const withdrawing = useWithdrawRole();
  return (
    <Card title={words.roles} padded={false}>
      <div role="status" className="card-note">
        {withdrawn === undefined ? null : (
          <WithdrawnRole member={member} grant={withdrawn} onUndone={() => setWithdrawn(undefined)} />
        )}
      </div>
      <div className="card-note">
        <RefusalNote error={withdrawing.error} />
      </div>
      {member.roles.length === 0 ? <p className="empty-line">{words.noRoles(member.name)}</p> : null}
      <ul className="lines">
        {member.roles.map((grant) => (
          <li key={grant.id}>
            <HeldRole
              member={member}
              grant={grant}
              busy={withdrawing.isPending}
              onWithdraw={() => withdrawing.mutate(grant.id, { onSuccess: () => setWithdrawn(grant) })}
            />
          </li>
        ))}
      </ul>
      <StandsIn member={member} />
      {mayGive ? (
        <div className="card-foot">
          {isGiving ? (
            <GiveRoleForm member={member} areaNames={areaNames} onDone={() => setGiving(false)} />
          ) : (
            <Button onPress={() => setGiving(true)}>{words.giveRole}</Button>
          )}
        </div>
      ) : null}
    </Card>
  );
}

interface WithdrawnProps {
  readonly member: MemberView;
  readonly grant: RoleGrantView;
  readonly onUndone: () => void;
}

/** A role is never edited: what is undone is given anew, from today. */
function WithdrawnRole({ member, grant, onUndone }: WithdrawnProps) {
  const words = useWords(accessWords).member;
  const language = useLanguage();
  const giving = useGiveRole(member.id);
  const { role, area, to } = grant;
  const from = grant.from < today() ? today() : grant.from;
  return (
    <Note>
      <p>{words.withdrawn(roleInWords(grant, language), member.name)}</p>
      <RefusalNote error={giving.error} />
      <Button
        small
        isDisabled={giving.isPending}
        onPress={() => giving.mutate({ role, area, from, to }, { onSuccess: onUndone })}
      >
        {words.undo}
      </Button>
    </Note>
  );
}

function StandsIn({ member: { standsInFor } }: { readonly member: MemberView }) {
  const words = useWords(accessWords).member;
  const names = useWords(sessionWords).roles;
  const language = useLanguage();
  if (standsInFor.length === 0) return null;
  return (
    <div className="card-foot">
      <h3>{words.standsIn}</h3>
      <ul>
        {standsInFor.map(({ substitute, person, role, from, to }) => (
          <li key={substitute}>
            {words.standsInFor(person, names[role], formatDate(from, language), formatDate(to, language))}
          </li>
        ))}
      </ul>
    </div>
  );
}
