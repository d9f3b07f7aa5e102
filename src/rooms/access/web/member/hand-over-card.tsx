import { useState } from 'react';
import { Button } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { Note } from '../../../../ui/components/note.tsx';
import { RefusalNote } from '../../../../ui/components/refusal-note.tsx';
import { listed } from '../../../../ui/format/words.ts';
import { useLanguage, useWords } from '../../../../ui/language/language-provider.tsx';
import type { MemberView, OwnedWork } from '../../contract.ts';
import { inRecordOrder } from '../access-names.ts';
import { accessWords } from '../access-words.ts';
import { useCountedRecords } from '../counted-records.ts';
import { useHandOver, useOwnedWork } from '../organisation/organisation-queries.ts';
import { PersonField, useOthers } from './person-field.tsx';

/** What hangs on somebody, first in counts; then who takes over, and what will happen stands on the button. */
export function HandOverCard({ member }: { readonly member: MemberView }) {
  const words = useWords(accessWords).member;
  const { data: work, error } = useOwnedWork(member.id);
  const [handed, setHanded] = useState('');
  const parts = inRecordOrder(work?.parts ?? []).filter(({ count }) => count > 0);
  return (
    <Card title={words.handOver}>
      <div className="stack-s">
        <div role="status">{handed === '' ? null : <Note>{handed}</Note>}</div>
        <RefusalNote error={error} />
        {work === undefined ? null : parts.length === 0 ? (
          <p className="ink2">{words.handOverNothing(member.name)}</p>
        ) : (
          <HandOverForm member={member} parts={parts} onHanded={setHanded} />
        )}
      </div>
    </Card>
  );
}

interface Props {
  readonly member: MemberView;
  readonly parts: readonly OwnedWork['parts'][number][];
  readonly onHanded: (said: string) => void;
}

function HandOverForm({ member, parts, onHanded }: Props) {
  const words = useWords(accessWords).member;
  const language = useLanguage();
  const countedRecords = useCountedRecords();
  const [to, setTo] = useState('');
  const handing = useHandOver(member.id);
  const name = useOthers(member.id).find(({ id }) => id === to)?.name;
  const what = listed(
    parts.map(({ recordType, count }) => countedRecords(recordType, count)),
    language,
  );
  const handOver = () => {
    if (name === undefined) return;
    handing.mutate({ to }, { onSuccess: () => onHanded(words.handedOver(what, name)) });
  };
  return (
    <>
      <ul className="counts">
        {parts.map(({ recordType, count }) => (
          <li key={recordType}>{countedRecords(recordType, count)}</li>
        ))}
      </ul>
      <p className="ink2">{words.handOverText(member.name)}</p>
      <RefusalNote error={handing.error} />
      <PersonField label={words.handOverTo} except={member.id} value={to} onChange={setTo} />
      {name === undefined ? null : (
        <div className="row">
          <Button look="primary" isDisabled={handing.isPending} onPress={handOver}>
            {words.handOverDo(what, name)}
          </Button>
        </div>
      )}
    </>
  );
}
