import { Card } from '../../../../ui/components/card.tsx';
import { PageSkeleton } from '../../../../ui/components/skeleton.tsx';
import { capitalised, listed } from '../../../../ui/format/words.ts';
import { useLanguage, useWords } from '../../../../ui/language/language-provider.tsx';
import { Refused } from '../../../../ui/page/refused.tsx';
import type { RoleView } from '../../contract.ts';
import { VERBS } from '../../domain/record-type.ts';
import { accessNames, recordsInWords } from '../access-names.ts';
import { accessWords } from '../access-words.ts';
import { OrganisationFrame } from './organisation-frame.tsx';
import { useRoles } from './organisation-queries.ts';

/** What each role is there for and may do, as the database was told at its start. */
export default function RolesPage() {
  const words = useWords(accessWords).rolesPage;
  const { data, error, refetch } = useRoles();
  if (data === undefined)
    return error === null ? <PageSkeleton /> : <Refused error={error} onRetry={() => void refetch()} />;
  return (
    <OrganisationFrame answer={words.intro}>
      <Card title={words.title} padded={false}>
        <ul className="lines">
          {data.roles.map((role) => (
            <li key={role.role}>
              <RoleSentences role={role} />
            </li>
          ))}
        </ul>
      </Card>
    </OrganisationFrame>
  );
}

function RoleSentences({ role: { role, holders, may } }: { readonly role: RoleView }) {
  const words = useWords(accessWords).rolesPage;
  const names = useWords(accessNames);
  const language = useLanguage();
  const kinds = listed(
    holders.map((kind) => names.organisationKinds[kind]),
    language,
  );
  return (
    <div className="role-said">
      <div>
        <h3>{capitalised(names.roles[role])}</h3>
        <p>{names.roleSentences[role]}</p>
        <p className="sm mut">{words.holders(kinds)}</p>
      </div>
      <dl className="facts">
        {VERBS.map((verb) => {
          const types = may.filter(({ verbs }) => verbs.includes(verb)).map(({ recordType }) => recordType);
          return types.length === 0 ? null : (
            <div key={verb}>
              <dt>{words.may[verb]}</dt>
              <dd>{capitalised(recordsInWords(types, language))}</dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
