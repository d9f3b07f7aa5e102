import { Button as AriaButton } from 'react-aria-components';
import { Card } from '../../../ui/components/card.tsx';
import { ChoiceField } from '../../../ui/components/choice-field.tsx';
import { DataTable } from '../../../ui/components/data-table.tsx';
import { SearchField } from '../../../ui/components/search-field.tsx';
import { readSort, writeSort } from '../../../ui/components/sort.ts';
import { formatNumber } from '../../../ui/format/number.ts';
import { listed } from '../../../ui/format/words.ts';
import { useLanguage, useWords } from '../../../ui/language/language-provider.tsx';
import { useLinkState } from '../../../ui/page/link-state.ts';
import type { ExposureOverview, YouthExposed } from '../contract.ts';
import { exposureWords } from './exposure-words.ts';
import { overviewColumns } from './overview-columns.tsx';
import { type OverviewRow, districtsOf, filterOf } from './overview-rows.ts';
import { settingsSearch } from './settings.ts';
import './overview.css';

interface Props {
  /** what the table is called where it stands alone */
  readonly title?: string;
  readonly overview: ExposureOverview;
  readonly rows: readonly OverviewRow[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

const ANSWERS: readonly YouthExposed[] = ['yes', 'undecided', 'no'];
const FROM_ROWS = 9;

/** The table of all places, with the list's own search and filters said as a sentence. */
export function OverviewList({ title, overview, rows, selected, onSelect }: Props) {
  const words = useWords(exposureWords).overview;
  const called = title ?? words.table;
  const answers = useWords(exposureWords).youthExposed;
  const language = useLanguage();
  const [link, setLink] = useLinkState();
  const filter = filterOf(link);
  const districts = districtsOf(overview.answers);
  return (
    <Card title={called} padded={false}>
      <div className="list-tools">
        <SearchField label={words.search} value={link['q'] ?? ''} onChange={(q) => setLink({ q })} />
        <ChoiceField
          label={words.district}
          value={filter.district}
          onChange={(stadsdel) => setLink({ stadsdel })}
          options={[{ value: '', label: words.allDistricts }, ...districts.map((value) => ({ value, label: value }))]}
        />
        <ChoiceField
          label={words.answerFilter}
          value={filter.answer}
          onChange={(svar) => setLink({ svar })}
          options={[
            { value: '', label: words.allAnswers },
            ...ANSWERS.map((value) => ({ value, label: answers[value] })),
          ]}
        />
      </div>
      <FilterSentence
        shown={rows.length}
        total={overview.answers.length}
        onClear={() => setLink({ q: undefined, stadsdel: undefined, svar: undefined })}
      />
      {rows.length === 0 ? (
        <p className="list-none">{words.none}</p>
      ) : (
        <DataTable
          caption={called}
          rows={rows}
          idOf={({ id }) => id}
          columns={overviewColumns(overview.settings, settingsSearch(link), language)}
          selected={selected}
          onSelect={onSelect}
          sort={readSort(link['sort'])}
          onSort={(sort) => setLink({ sort: writeSort(sort) })}
          tall={rows.length > FROM_ROWS}
        />
      )}
    </Card>
  );
}

/** "Visar 8 av 12 platser: i Centrum med svaret Ja" */
function FilterSentence({
  shown,
  total,
  onClear,
}: {
  readonly shown: number;
  readonly total: number;
  readonly onClear: () => void;
}) {
  const words = useWords(exposureWords).overview;
  const answers = useWords(exposureWords).youthExposed;
  const language = useLanguage();
  const [link] = useLinkState();
  const { district, answer, words: searched } = filterOf(link);
  const conditions = [
    district === '' ? '' : words.inDistrict(district),
    answer === '' ? '' : words.withAnswer(answers[answer as YouthExposed] ?? answer),
    searched === '' ? '' : words.withWords(searched),
  ].filter(Boolean);
  return (
    <p className="list-said" role="status">
      {words.shown(formatNumber(shown, language), formatNumber(total, language))}
      {conditions.length === 0 ? '. ' : `${words.shownWhere(listed(conditions, language))}. `}
      {conditions.length === 0 ? null : (
        <AriaButton className="link-button" onPress={onClear}>
          {words.clear}
        </AriaButton>
      )}
    </p>
  );
}
