import { ButtonLink } from '../../../ui/components/button.tsx';
import { Card } from '../../../ui/components/card.tsx';
import { DataTable } from '../../../ui/components/data-table.tsx';
import { EmptyState } from '../../../ui/components/empty-state.tsx';
import { formatAge } from '../../../ui/format/age.ts';
import { dayInStockholm, formatDate } from '../../../ui/format/date.ts';
import { useLanguage, useWords } from '../../../ui/language/language-provider.tsx';
import { uiWords } from '../../../ui/texts/index.ts';
import { today } from '../../../ui/today.ts';
import { useSources } from '../../../rooms/exposure/web.ts';
import { frameWords } from '../texts/index.ts';

/** Every source that an answer rests on now, with its age. */
export function SourceTable() {
  const words = useWords(frameWords).about;
  const unknown = useWords(uiWords).unknown;
  const language = useLanguage();
  const sources = useSources();
  if (sources === undefined) return null;
  return (
    <Card title={words.sources} padded={false}>
      {sources.length === 0 ? (
        <EmptyState
          text={words.noSources}
          action={
            <ButtonLink look="primary" href="/hamta">
              {words.bring}
            </ButtonLink>
          }
        />
      ) : (
        <DataTable
          caption={words.sources}
          rows={sources}
          idOf={({ id }) => id}
          columns={[
            { id: 'name', head: words.source, cell: ({ name }) => name },
            {
              id: 'date',
              head: words.date,
              cell: ({ date }) => (date === null ? unknown : formatDate(date, language)),
            },
            {
              id: 'age',
              head: words.age,
              cell: ({ date }) => (date === null ? unknown : formatAge(date, today(), language)),
            },
            { id: 'licence', head: words.licence, wideOnly: true, cell: ({ licence }) => licence ?? unknown },
            {
              id: 'imported',
              head: words.imported,
              wideOnly: true,
              cell: ({ importedAt }) => formatDate(dayInStockholm(importedAt), language),
            },
          ]}
        />
      )}
    </Card>
  );
}
