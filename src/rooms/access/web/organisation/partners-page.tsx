import { useState } from 'react';
import { Button } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { Note } from '../../../../ui/components/note.tsx';
import { PageSkeleton } from '../../../../ui/components/skeleton.tsx';
import { useWords } from '../../../../ui/language/language-provider.tsx';
import { Refused } from '../../../../ui/page/refused.tsx';
import type { OrganisationView } from '../../contract.ts';
import { ADDING_KINDS } from '../../domain/organisation.ts';
import { accessWords } from '../access-words.ts';
import { useMay, useSignedIn } from '../session/session-provider.tsx';
import { AddOrganisationForm } from './add-organisation-form.tsx';
import type { AreaNames } from './area-draft.ts';
import { InviteDialog } from './invite-dialog.tsx';
import { OrganisationFrame } from './organisation-frame.tsx';
import { useOrganisations } from './organisation-queries.ts';
import { PartnerTable } from './partner-table.tsx';

/** All organisations that work in the same system; those who call others together add new ones. */
export default function PartnersPage({ areaNames }: { readonly areaNames: AreaNames }) {
  const words = useWords(accessWords).partners;
  const may = useMay();
  const own = useSignedIn()?.organisation;
  const { data, error, refetch } = useOrganisations();
  const [isAdding, setAdding] = useState(false);
  const [added, setAdded] = useState<OrganisationView>();
  const [inviting, setInviting] = useState<OrganisationView>();
  if (data === undefined)
    return error === null ? <PageSkeleton /> : <Refused error={error} onRetry={() => void refetch()} />;
  const mayAdd = own !== undefined && ADDING_KINDS.includes(own.kind) && may('organisation', 'create');
  const done = (organisation: OrganisationView | undefined) => {
    setAdding(false);
    setAdded(organisation);
  };
  return (
    <OrganisationFrame
      answer={words.intro}
      actions={
        mayAdd && !isAdding ? (
          <Button look="primary" onPress={() => setAdding(true)}>
            {words.add}
          </Button>
        ) : undefined
      }
    >
      {isAdding ? (
        <Card title={words.add}>
          <AddOrganisationForm municipality={own?.municipality ?? null} onDone={done} />
        </Card>
      ) : null}
      <div role="status">{added === undefined ? null : <Note>{words.added(added.name)}</Note>}</div>
      <PartnerTable organisations={data.organisations} onInvite={mayAdd ? setInviting : undefined} />
      {inviting === undefined ? null : (
        <InviteDialog organisation={inviting} areaNames={areaNames} isFirst onClose={() => setInviting(undefined)} />
      )}
    </OrganisationFrame>
  );
}
