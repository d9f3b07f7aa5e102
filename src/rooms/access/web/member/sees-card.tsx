import { useState } from 'react';
import { Button } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { type Column, DataTable } from '../../../../ui/components/data-table.tsx';
import { ProblemNote } from '../../../../ui/components/problem-note.tsx';
import { formatNumber } from '../../../../ui/format/number.ts';
import { capitalised } from '../../../../ui/format/words.ts';
import { useLanguage, useWords } from '../../../../ui/language/language-provider.tsx';
import type { MemberView, SeesView } from '../../contract.ts';
import { accessNames, inRecordOrder, verbsInWords } from '../access-names.ts';
import { accessWords } from '../access-words.ts';
import { useSees } from '../organisation/organisation-queries.ts';

/** What somebody can see, asked of the database as that person: in counts, never in content. */
export function SeesCard({ member }: { readonly member: MemberView }) {
  const words = useWords(accessWords).member;
  const [isAsked, setAsked] = useState(false);
  const { data, error, refetch } = useSees(member.id, isAsked);
  return (
    <Card title={words.sees(member.name)} padded={false}>
      <div className="card-note stack-s">
        <p className="ink2">{words.seesText(member.name)}</p>
        {isAsked ? null : (
          <div className="row">
            <Button onPress={() => setAsked(true)}>{words.seesShow}</Button>
          </div>
        )}
        {error === null ? null : <ProblemNote error={error} onRetry={() => void refetch()} />}
      </div>
      {data === undefined ? null : <SeesTable member={member} sees={data} />}
    </Card>
  );
}

type Seen = SeesView['records'][number];

function SeesTable({ member, sees }: { readonly member: MemberView; readonly sees: SeesView }) {
  const words = useWords(accessWords).member;
  const names = useWords(accessNames).recordTypes;
  const language = useLanguage();
  if (sees.records.length === 0) return <p className="empty-line">{words.seesNothing(member.name)}</p>;
  const number = (count: number | null) => (count === null ? '–' : formatNumber(count, language));
  const columns: Column<Seen>[] = [
    {
      id: 'what',
      head: words.seesWhat,
      cell: ({ recordType, verbs, own, others }) => (
        <>
          {capitalised(names[recordType])}
          <span className="under">
            {own === null && others === null
              ? words.seesNone
              : verbsInWords(verbs.length === 0 ? ['read'] : verbs, language)}
          </span>
        </>
      ),
    },
    { id: 'own', head: words.seesOwn, numeric: true, cell: ({ own }) => number(own) },
    { id: 'others', head: words.seesOthers, numeric: true, cell: ({ others }) => number(others) },
  ];
  return (
    <DataTable
      caption={words.sees(member.name)}
      rows={inRecordOrder(sees.records)}
      idOf={({ recordType }) => recordType}
      columns={columns}
    />
  );
}
