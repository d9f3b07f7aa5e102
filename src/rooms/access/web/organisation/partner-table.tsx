import { Button } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { Chip } from '../../../../ui/components/chip.tsx';
import { type Column, DataTable } from '../../../../ui/components/data-table.tsx';
import { capitalised } from '../../../../ui/format/words.ts';
import { useWords } from '../../../../ui/language/language-provider.tsx';
import type { OrganisationView } from '../../contract.ts';
import { accessNames } from '../access-names.ts';
import { accessWords } from '../access-words.ts';
import { useSignedIn } from '../session/session-provider.tsx';

interface Props {
  readonly organisations: readonly OrganisationView[];
  /** left out for those who may not add organisations */
  readonly onInvite: ((organisation: OrganisationView) => void) | undefined;
}

/** The own one first, then the others by name; closed ones last. */
function inOrder(organisations: readonly OrganisationView[], own: string | undefined): readonly OrganisationView[] {
  const rank = ({ id, closed }: OrganisationView) => (id === own ? 0 : closed ? 2 : 1);
  return organisations.toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'sv'));
}

export function PartnerTable({ organisations, onInvite }: Props) {
  const words = useWords(accessWords).partners;
  const names = useWords(accessNames);
  const own = useSignedIn()?.organisation.id;
  const columns: Column<OrganisationView>[] = [
    {
      id: 'name',
      head: words.name,
      cell: ({ id, name, kind, closed }) => (
        <>
          {name} {id === own ? <Chip>{words.own}</Chip> : null} {closed ? <Chip>{words.closed}</Chip> : null}
          <span className="under">{capitalised(names.organisationKinds[kind])}</span>
        </>
      ),
    },
    {
      id: 'status',
      head: words.status,
      cell: ({ legalStatus }) => (
        <Chip tone={legalStatus === 'private' ? 'line' : 'plain'}>{names.legalStatuses[legalStatus]}</Chip>
      ),
    },
    { id: 'municipality', head: words.municipality, wideOnly: true, cell: ({ municipality }) => municipality ?? '–' },
    {
      id: 'members',
      head: words.members,
      cell: (organisation) => {
        const { hasMembers, closed } = organisation;
        if (hasMembers || closed || onInvite === undefined) return hasMembers ? words.has : words.hasNot;
        return (
          <Button small aria-label={words.inviteFirstOf(organisation.name)} onPress={() => onInvite(organisation)}>
            {words.inviteFirst}
          </Button>
        );
      },
    },
  ];
  return (
    <Card title={words.title} padded={false}>
      <DataTable caption={words.title} rows={inOrder(organisations, own)} idOf={({ id }) => id} columns={columns} />
    </Card>
  );
}
