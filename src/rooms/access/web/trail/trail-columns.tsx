import { Chip } from '../../../../ui/components/chip.tsx';
import type { Column } from '../../../../ui/components/data-table.tsx';
import { formatMoment } from '../../../../ui/format/date.ts';
import { formatNumber } from '../../../../ui/format/number.ts';
import { capitalised } from '../../../../ui/format/words.ts';
import { useLanguage, useWords } from '../../../../ui/language/language-provider.tsx';
import type { TrailRow } from '../../contract.ts';
import { RECORD_TYPES } from '../../domain/record-type.ts';
import { accessNames } from '../access-names.ts';
import { accessWords } from '../access-words.ts';
import { useCountedRecords } from '../counted-records.ts';

/** Verbs that say all by themselves: what they are about is the person. */
const ALONE: readonly TrailRow['verb'][] = [
  'sign-in',
  'sign-out',
  'end-session',
  'change-password',
  'change-second-factor',
];

/** "Såg 12 platser", "Loggade in" */
function useActInWords(): (row: TrailRow) => string {
  const words = useWords(accessWords).trail;
  const names = useWords(accessNames).recordTypes;
  const countedRecords = useCountedRecords();
  const language = useLanguage();
  return ({ verb, recordType, count }) => {
    const did = capitalised(words.verbs[verb]);
    if (ALONE.includes(verb)) return did;
    if (recordType === 'audit' && verb === 'read') return words.ownTrail(formatNumber(count ?? 0, language));
    const type = RECORD_TYPES.find((one) => one === recordType);
    if (type === undefined) return `${did} ${words.request}`;
    return `${did} ${count === null ? names[type] : countedRecords(type, count)}`;
  };
}

export function useTrailColumns(): Column<TrailRow>[] {
  const words = useWords(accessWords).trail;
  const language = useLanguage();
  const act = useActInWords();
  return [
    {
      id: 'what',
      head: words.what,
      cell: (row) => (
        <>
          {act(row)}
          <span className="under phone-only">{formatMoment(row.at, language)}</span>
        </>
      ),
    },
    {
      id: 'who',
      head: words.who,
      cell: ({ person }) =>
        person === null ? (
          <span className="mut">{words.system}</span>
        ) : (
          <>
            {person.name}
            <span className="under">{person.function}</span>
          </>
        ),
    },
    { id: 'when', head: words.when, wideOnly: true, cell: ({ at }) => formatMoment(at, language) },
    {
      id: 'outcome',
      head: words.outcome,
      cell: ({ outcome }) => (
        <Chip tone={outcome === 'refused' ? 'attention' : 'plain'}>{words.outcomes[outcome]}</Chip>
      ),
    },
    {
      id: 'seal',
      head: words.seal,
      wideOnly: true,
      cell: ({ seal }) => (
        <span className="mut num">{seal === null ? words.unsealed : words.sealed(formatNumber(seal, language))}</span>
      ),
    },
  ];
}
