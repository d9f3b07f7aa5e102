import { Card } from '../../../../ui/components/card.tsx';
import { ChoiceField } from '../../../../ui/components/choice-field.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { SearchField } from '../../../../ui/components/search-field.tsx';
import { PageSkeleton } from '../../../../ui/components/skeleton.tsx';
import { counted } from '../../../../ui/format/words.ts';
import { useLanguage, useWords } from '../../../../ui/language/language-provider.tsx';
import { useLinkState } from '../../../../ui/page/link-state.ts';
import { Refused } from '../../../../ui/page/refused.tsx';
import type { MemberView } from '../../contract.ts';
import { accessWords } from '../access-words.ts';
import { useMay } from '../session/session-provider.tsx';
import type { AreaNames } from './area-draft.ts';
import { InviteButton } from './invite-button.tsx';
import { MemberTable } from './member-table.tsx';
import { OrganisationFrame } from './organisation-frame.tsx';
import { useInvitations, useMembers } from './organisation-queries.ts';

const STATES = ['active', 'closed', 'all'] as const;

/** Everybody who has an account in the own organisation, with roles and areas. */
export default function PeoplePage({ areaNames }: { readonly areaNames: AreaNames }) {
  const words = useWords(accessWords).organisation;
  const language = useLanguage();
  const may = useMay();
  const { data, error, refetch } = useMembers();
  const invitations = useInvitations(may('invitation', 'read')).data?.invitations ?? [];
  if (data === undefined)
    return error === null ? <PageSkeleton /> : <Refused error={error} onRetry={() => void refetch()} />;
  const active = data.members.filter(({ state }) => state === 'active');
  const waiting = invitations.filter(({ state }) => state === 'open').length;
  const said = [
    words.people(counted(active.length, language)),
    waiting === 0 ? '' : words.waiting(counted(waiting, language)),
  ];
  return (
    <OrganisationFrame
      answer={said.join(' ').trim()}
      actions={may('invitation', 'create') ? <InviteButton areaNames={areaNames} /> : undefined}
    >
      {data.members.length === 0 ? <EmptyState text={words.none} /> : <PeopleCard members={data.members} />}
    </OrganisationFrame>
  );
}

function PeopleCard({ members }: { readonly members: readonly MemberView[] }) {
  const words = useWords(accessWords).organisation;
  const [link, setLink] = useLinkState();
  const shownState = STATES.find((state) => state === link['konton']) ?? 'active';
  const asked = (link['q'] ?? '').trim().toLocaleLowerCase('sv');
  const rows = members.filter(
    ({ name, function: work, state }) =>
      (shownState === 'all' || state === shownState) && `${name} ${work}`.toLocaleLowerCase('sv').includes(asked),
  );
  return (
    <Card title={words.sections.people} padded={false}>
      <div className="list-filters">
        <SearchField label={words.find} value={link['q'] ?? ''} onChange={(q) => setLink({ q })} />
        <ChoiceField
          label={words.show}
          value={shownState}
          onChange={(konton) => setLink({ konton })}
          options={STATES.map((value) => ({ value, label: words.states[value] }))}
        />
      </div>
      {rows.length === 0 ? <EmptyState text={words.noneFound} /> : <MemberTable members={rows} />}
    </Card>
  );
}
