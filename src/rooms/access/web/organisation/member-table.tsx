import { useState } from 'react';
import { Link } from 'react-aria-components';
import { Chip } from '../../../../ui/components/chip.tsx';
import { type Column, DataTable } from '../../../../ui/components/data-table.tsx';
import type { Sort } from '../../../../ui/components/sort.ts';
import { formatShortDate } from '../../../../ui/format/date.ts';
import { capitalised } from '../../../../ui/format/words.ts';
import { useLanguage, useWords } from '../../../../ui/language/language-provider.tsx';
import { today } from '../../../../ui/today.ts';
import type { MemberView } from '../../contract.ts';
import { accessWords } from '../access-words.ts';
import { roleInWords, sessionWords } from '../session/session-words.ts';
import { memberPath } from './member-path.ts';

export function MemberTable({ members }: { readonly members: readonly MemberView[] }) {
  const words = useWords(accessWords).organisation;
  const [sort, setSort] = useState<Sort>({ by: 'name', direction: 'ascending' });
  const columns: Column<MemberView>[] = [
    {
      id: 'name',
      head: words.person,
      sortBy: ({ name }) => name,
      cell: ({ id, name, function: work, state }) => (
        <>
          <Link href={memberPath(id)}>{name}</Link>{' '}
          {state === 'closed' ? <Chip>{words.accountStates.closed}</Chip> : null}
          <span className="under">{work}</span>
        </>
      ),
    },
    { id: 'roles', head: words.roles, cell: (member) => <HeldRoles member={member} /> },
    { id: 'email', head: words.email, wideOnly: true, sortBy: ({ email }) => email, cell: ({ email }) => email ?? '–' },
  ];
  return (
    <DataTable
      caption={words.sections.people}
      rows={members}
      idOf={({ id }) => id}
      columns={columns}
      sort={sort}
      onSort={setSort}
    />
  );
}

function HeldRoles({ member: { roles, standsInFor } }: { readonly member: MemberView }) {
  const words = useWords(accessWords).organisation;
  const names = useWords(sessionWords).roles;
  const language = useLanguage();
  if (roles.length === 0 && standsInFor.length === 0) return <span className="mut">{words.noRoles}</span>;
  const day = (date: string) => formatShortDate(date, language);
  return (
    <ul className="held-roles">
      {roles.map((role) => (
        <li key={role.id}>
          {capitalised(roleInWords(role, language))}
          {role.from > today() ? <span className="mut"> {words.from(day(role.from))}</span> : null}
          {role.to === null ? null : <span className="mut"> {words.until(day(role.to))}</span>}
        </li>
      ))}
      {standsInFor.map(({ substitute, person, role, to }) => (
        <li key={substitute} className="mut">
          {capitalised(words.standsInFor(person, names[role], day(to)))}
        </li>
      ))}
    </ul>
  );
}
