import { type FormEvent, useState } from 'react';
import { Arriving } from '../../../../ui/components/arriving.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { ChoiceField } from '../../../../ui/components/choice-field.tsx';
import { RefusalNote } from '../../../../ui/components/refusal-note.tsx';
import { Segments } from '../../../../ui/components/segments.tsx';
import { ScreenedText } from '../../../../ui/components/screened-text.tsx';
import { TextField } from '../../../../ui/components/text-field.tsx';
import { useScreened } from '../../../../ui/components/use-screened.ts';
import { capitalised } from '../../../../ui/format/words.ts';
import { useWords } from '../../../../ui/language/language-provider.tsx';
import type { OrganisationView } from '../../contract.ts';
import { type LegalStatus, ORGANISATION_KINDS, type OrganisationKind, statusesOf } from '../../domain/role.ts';
import { accessNames } from '../access-names.ts';
import { accessWords } from '../access-words.ts';
import { useAddOrganisation } from './organisation-queries.ts';

interface Props {
  /** of the own organisation: where the new one most likely works */
  readonly municipality: string | null;
  readonly onDone: (added: OrganisationView | undefined) => void;
}

/** What it is decides what it may ever be shown, so that is said beside the choice. */
export function AddOrganisationForm({ municipality, onDone }: Props) {
  const words = useWords(accessWords);
  const names = useWords(accessNames);
  const [name, setName] = useState('');
  const [kind, setKind] = useState<OrganisationKind>('privateOwner');
  const [status, setStatus] = useState<LegalStatus>('private');
  const [code, setCode] = useState(municipality ?? '');
  const [tried, setTried] = useState(false);
  const adding = useAddOrganisation();
  const called = useScreened('controlledName', name);
  const told = code.trim();
  const isCode = told === '' || /^\d{4}$/.test(told);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    called.tell();
    if (name.trim() === '' || !isCode || called.isBlocked) return;
    const given = { name: name.trim(), kind, legalStatus: status, municipality: told === '' ? null : told };
    adding.mutate(given, { onSuccess: onDone });
  };
  const changeKind = (next: string) => {
    setKind(next as OrganisationKind);
    setStatus(statusesOf(next as OrganisationKind)[0]);
  };
  return (
    <Arriving>
      <form className="stack form" onSubmit={submit} noValidate>
        <RefusalNote error={adding.error} />
        <ScreenedText
          screened={called}
          label={words.partners.name}
          value={name}
          onChange={setName}
          fault={tried && name.trim() === '' ? words.partners.nameNeeded : undefined}
          name="organisation"
        />
        <ChoiceField
          label={words.partners.kind}
          value={kind}
          onChange={changeKind}
          options={ORGANISATION_KINDS.map((value) => ({ value, label: capitalised(names.organisationKinds[value]) }))}
        />
        <div className="stack-s">
          {statusesOf(kind).length < 2 ? null : (
            <Segments<LegalStatus>
              label={words.partners.status}
              value={status}
              onChange={setStatus}
              options={statusesOf(kind).map((value) => ({ value, label: capitalised(names.legalStatuses[value]) }))}
            />
          )}
          <p className="mut">{words.partners.statusHelp[status]}</p>
        </div>
        <TextField
          label={words.area.municipality}
          help={words.area.municipalityHelp}
          value={code}
          onChange={setCode}
          fault={tried && !isCode ? words.area.municipalityNeeded : undefined}
          optional
          inputMode="numeric"
          name="municipality"
        />
        <div className="row">
          <Button type="submit" look="primary" isDisabled={adding.isPending}>
            {words.partners.addDo(name.trim())}
          </Button>
          <Button onPress={() => onDone(undefined)}>{words.partners.cancel}</Button>
        </div>
      </form>
    </Arriving>
  );
}
