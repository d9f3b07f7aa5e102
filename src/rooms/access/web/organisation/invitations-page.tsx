import { Button } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { type Column, DataTable } from '../../../../ui/components/data-table.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Note } from '../../../../ui/components/note.tsx';
import { RefusalNote } from '../../../../ui/components/refusal-note.tsx';
import { PageSkeleton } from '../../../../ui/components/skeleton.tsx';
import { formatMoment } from '../../../../ui/format/date.ts';
import { capitalised } from '../../../../ui/format/words.ts';
import { useLanguage, useWords } from '../../../../ui/language/language-provider.tsx';
import { Refused } from '../../../../ui/page/refused.tsx';
import type { InvitationView } from '../../contract.ts';
import { accessNames } from '../access-names.ts';
import { accessWords } from '../access-words.ts';
import { useMay, useSignedIn } from '../session/session-provider.tsx';
import { roleInWords } from '../session/session-words.ts';
import type { AreaNames } from './area-draft.ts';
import { InviteButton } from './invite-button.tsx';
import { OrganisationFrame } from './organisation-frame.tsx';
import { useInvitations, useOrganisations, useWithdrawInvitation } from './organisation-queries.ts';

/** Links that are out, and what became of the earlier ones; newest first. */
export default function InvitationsPage({ areaNames }: { readonly areaNames: AreaNames }) {
  const words = useWords(accessWords).invitations;
  const may = useMay();
  const { data, error, refetch } = useInvitations();
  if (data === undefined)
    return error === null ? <PageSkeleton /> : <Refused error={error} onRetry={() => void refetch()} />;
  return (
    <OrganisationFrame
      answer={words.intro}
      actions={may('invitation', 'create') ? <InviteButton areaNames={areaNames} /> : undefined}
    >
      {data.invitations.length === 0 ? (
        <EmptyState text={words.none} />
      ) : (
        <InvitationsCard invitations={data.invitations} />
      )}
    </OrganisationFrame>
  );
}

function InvitationsCard({ invitations }: { readonly invitations: readonly InvitationView[] }) {
  const words = useWords(accessWords).invitations;
  const withdrawing = useWithdrawInvitation();
  const columns = useColumns(withdrawing.isPending, (id) => withdrawing.mutate(id));
  const withdrawn = withdrawing.isSuccess ? invitations.find(({ id }) => id === withdrawing.variables) : undefined;
  return (
    <>
      <div role="status">{withdrawn === undefined ? null : <Note>{words.withdrawn(withdrawn.name)}</Note>}</div>
      <RefusalNote error={withdrawing.error} />
      <Card title={words.title} padded={false}>
        <DataTable
          caption={words.title}
          rows={invitations.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))}
          idOf={({ id }) => id}
          columns={columns}
        />
      </Card>
    </>
  );
}

function useColumns(busy: boolean, onWithdraw: (id: string) => void): Column<InvitationView>[] {
  const words = useWords(accessWords).invitations;
  const states = useWords(accessNames).invitationStates;
  const language = useLanguage();
  const own = useSignedIn()?.organisation.id;
  const may = useMay();
  const organisations = useOrganisations().data?.organisations ?? [];
  const nameOf = (id: string) => organisations.find((one) => one.id === id)?.name ?? '';
  return [
    {
      id: 'name',
      head: words.name,
      cell: ({ name, function: work, organisation }) => (
        <>
          {name}
          <span className="under">
            {organisation === own ? work : `${work}, ${words.forOther(nameOf(organisation))}`}
          </span>
        </>
      ),
    },
    {
      id: 'role',
      head: words.role,
      wideOnly: true,
      cell: (one) => capitalised(one.renews ? words.renews : roleInWords(one, language)),
    },
    { id: 'expires', head: words.expires, wideOnly: true, cell: ({ expiresAt }) => formatMoment(expiresAt, language) },
    { id: 'state', head: words.state, cell: ({ state }) => states[state] },
    {
      id: 'withdraw',
      head: words.withdraw,
      cell: ({ id, name, state }) =>
        state === 'open' && may('invitation', 'remove') ? (
          <Button small isDisabled={busy} aria-label={words.withdrawOf(name)} onPress={() => onWithdraw(id)}>
            {words.withdraw}
          </Button>
        ) : null,
    },
  ];
}
