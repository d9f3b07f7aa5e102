import { type FormEvent, useState } from 'react';
import { Button } from '../../../../ui/components/button.tsx';
import { FaultSummary } from '../../../../ui/components/fault-summary.tsx';
import { RefusalNote } from '../../../../ui/components/refusal-note.tsx';
import { ScreenedText } from '../../../../ui/components/screened-text.tsx';
import { TextField } from '../../../../ui/components/text-field.tsx';
import { useScreened } from '../../../../ui/components/use-screened.ts';
import { useWords } from '../../../../ui/language/language-provider.tsx';
import type { InvitedView } from '../../contract.ts';
import type { Role } from '../../domain/role.ts';
import { accessWords } from '../access-words.ts';
import { type AreaNames, areaKindsFor, emptyArea } from './area-draft.ts';
import { AreaField } from './area-field.tsx';
import { type InviteDraft, type InvitingOrganisation, faultsInInvite, inviteFrom, rolesFor } from './invite-draft.ts';
import { useInvite } from './organisation-queries.ts';
import { RoleField } from './role-field.tsx';

interface Props {
  readonly organisation: InvitingOrganisation;
  readonly areaNames: AreaNames;
  readonly isFirst: boolean;
  readonly onInvited: (invited: InvitedView) => void;
  readonly onCancel: () => void;
}

function emptyDraft(organisation: InvitingOrganisation, isFirst: boolean): InviteDraft {
  const role: Role = isFirst ? 'organisationAdministrator' : rolesFor(organisation.kind)[0];
  const [kind] = areaKindsFor(organisation, role);
  return { name: '', function: '', email: '', role, area: emptyArea(organisation, kind) };
}

export function InviteForm({ organisation, areaNames, isFirst, onInvited, onCancel }: Props) {
  const words = useWords(accessWords).invite;
  const [draft, setDraft] = useState(() => emptyDraft(organisation, isFirst));
  const [tries, setTries] = useState(0);
  const inviting = useInvite();
  const work = useScreened('controlledName', draft.function);
  const faults = tries > 0 ? faultsInInvite(draft) : [];
  const set = (change: Partial<InviteDraft>) => setDraft((before) => ({ ...before, ...change }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTries(tries + 1);
    work.tell();
    if (faultsInInvite(draft).length === 0 && !work.isBlocked)
      inviting.mutate(inviteFrom(draft, organisation.id), { onSuccess: onInvited });
  };
  const changeRole = (role: Role) => {
    const [kind] = areaKindsFor(organisation, role);
    set({ role, area: emptyArea(organisation, kind) });
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <FaultSummary count={faults.length + (tries > 0 && work.isBlocked ? 1 : 0)} tries={tries} />
      <RefusalNote error={inviting.error} />
      <TextField
        label={words.name}
        value={draft.name}
        onChange={(name) => set({ name })}
        fault={faults.includes('name') ? words.nameNeeded : undefined}
        name="name"
      />
      <ScreenedText
        screened={work}
        label={words.function}
        help={words.functionHelp}
        value={draft.function}
        onChange={(text) => set({ function: text })}
        fault={faults.includes('function') ? words.functionNeeded : undefined}
        name="function"
      />
      <TextField
        label={words.email}
        help={words.emailHelp}
        value={draft.email}
        onChange={(email) => set({ email })}
        fault={faults.includes('email') ? words.emailNeeded : undefined}
        inputMode="email"
        name="email"
      />
      {isFirst ? null : (
        <>
          <RoleField roles={rolesFor(organisation.kind)} value={draft.role} onChange={changeRole} />
          <AreaField
            home={organisation}
            role={draft.role}
            names={areaNames}
            draft={draft.area}
            onChange={(area) => set({ area })}
            tried={tries > 0}
          />
        </>
      )}
      <div className="acts">
        <Button type="submit" look="primary" isDisabled={inviting.isPending}>
          {words.make}
        </Button>
        <Button onPress={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}
