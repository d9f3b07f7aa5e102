import { Card } from '../../../ui/components/card.tsx';
import { DataTable } from '../../../ui/components/data-table.tsx';
import { formatNumber } from '../../../ui/format/number.ts';
import { useLanguage, useWords } from '../../../ui/language/language-provider.tsx';
import { apiAddress } from '../../../ui/net/fetch-json.ts';
import type { ImportPreview, ImportRun } from '../contract.ts';
import { type RemedyWords, importWords, remedyFor } from './import-words.ts';

interface Props {
  readonly run: ImportRun;
  readonly preview: ImportPreview;
  readonly remedies: RemedyWords;
}

/** Every row that could not be taken: where it stands, what is wrong, and what to do. */
export function RejectionReport({ run, preview: { rejected, rejectedCount }, remedies }: Props) {
  const { report: words, mapping } = useWords(importWords);
  const known = mapping.fields;
  const language = useLanguage();
  if (rejected.length === 0) return null;
  const aside = (
    <>
      {words.first(formatNumber(rejected.length, language), formatNumber(rejectedCount, language))} ·{' '}
      <a href={apiAddress(`/imports/${run.id}/rejections.csv`)} download>
        {words.download}
      </a>
    </>
  );
  return (
    <Card title={run.state === 'refused' ? words.refusedTitle : words.title} padded={false} aside={aside}>
      <DataTable
        caption={words.title}
        rows={rejected.map((rejection, order) => ({ ...rejection, key: String(order) }))}
        idOf={({ key }) => key}
        tall={rejected.length > 12}
        columns={[
          {
            id: 'row',
            head: words.row,
            cell: ({ row, name }) => (
              <>
                {row === 0 ? words.wholeFile : formatNumber(row, language)}
                {name === null ? null : <span className="under">{name}</span>}
              </>
            ),
          },
          { id: 'field', head: words.field, wideOnly: true, cell: ({ field }) => known[field] ?? field },
          { id: 'value', head: words.value, cell: ({ value }) => value ?? '–' },
          {
            id: 'remedy',
            head: words.remedy,
            cell: (rejection) => {
              const { what, remedy } = remedyFor(rejection, remedies, language);
              return (
                <>
                  {what} <span className="ink2">{remedy}</span>
                </>
              );
            },
          },
        ]}
      />
    </Card>
  );
}
