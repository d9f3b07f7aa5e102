import { Card } from '../../../ui/components/card.tsx';
import { DataTable } from '../../../ui/components/data-table.tsx';
import { dayInStockholm, formatDate } from '../../../ui/format/date.ts';
import { formatMetres } from '../../../ui/format/number.ts';
import { useLanguage, useWords } from '../../../ui/language/language-provider.tsx';
import type { SchoolDetail } from '../contract.ts';
import { schoolWords } from './school-words.ts';

/** What has happened to the unit and its position, newest first. */
export function SchoolHistory({ school }: { readonly school: SchoolDetail }) {
  const words = useWords(schoolWords);
  const language = useLanguage();
  const events = school.history.map((event, order) => ({ ...event, key: `${event.at} ${order}` }));
  return (
    <Card title={words.history} padded={false}>
      <DataTable
        caption={words.history}
        rows={events.toReversed()}
        idOf={({ key }) => key}
        columns={[
          { id: 'at', head: words.when, cell: ({ at }) => formatDate(dayInStockholm(at), language) },
          {
            id: 'kind',
            head: words.what,
            cell: ({ kind, metres }) => (
              <>
                {words.eventNames[kind]}
                {metres === null ? null : (
                  <span className="under">{words.byMetres(formatMetres(metres, language))}</span>
                )}
              </>
            ),
          },
          { id: 'source', head: words.source, cell: ({ sourceName }) => sourceName },
        ]}
      />
    </Card>
  );
}
