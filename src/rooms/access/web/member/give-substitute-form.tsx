import { type FormEvent, useState } from 'react';
import { Arriving } from '../../../../ui/components/arriving.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { RefusalNote } from '../../../../ui/components/refusal-note.tsx';
import { useWords } from '../../../../ui/language/language-provider.tsx';
import { today } from '../../../../ui/today.ts';
import type { RoleGrantView } from '../../contract.ts';
import { accessWords } from '../access-words.ts';
import { useGiveSubstitute } from '../organisation/organisation-queries.ts';
import { PeriodFields, faultsInPeriod } from '../organisation/period-fields.tsx';
import { PersonField, useOthers } from './person-field.tsx';

interface Props {
  readonly grant: RoleGrantView;
  /** who has the role, and cannot stand in for oneself */
  readonly holder: string;
  readonly onDone: () => void;
}

export function GiveSubstituteForm({ grant, holder, onDone }: Props) {
  const words = useWords(accessWords).member;
  const [person, setPerson] = useState('');
  const [period, setPeriod] = useState({ from: today(), to: '' });
  const [tried, setTried] = useState(false);
  const giving = useGiveSubstitute(grant.id);
  const name = useOthers(holder).find(({ id }) => id === person)?.name;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (person === '' || faultsInPeriod(period, true).length > 0) return;
    giving.mutate({ person, from: period.from.trim(), to: period.to.trim() }, { onSuccess: onDone });
  };
  return (
    <Arriving>
      <form className="stack form" onSubmit={submit} noValidate>
        <RefusalNote error={giving.error} />
        <PersonField label={words.who} except={holder} value={person} onChange={setPerson} />
        <PeriodFields draft={period} onChange={setPeriod} needsEnd tried={tried} />
        <div className="row">
          <Button type="submit" look="primary" isDisabled={giving.isPending || name === undefined}>
            {name === undefined ? words.giveSubstitute : words.makeSubstitute(name)}
          </Button>
          <Button onPress={onDone}>{words.cancel}</Button>
        </div>
      </form>
    </Arriving>
  );
}
