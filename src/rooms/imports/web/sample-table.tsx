import { DataTable } from '../../../ui/components/data-table.tsx';
import { useLanguage, useWords } from '../../../ui/language/language-provider.tsx';
import type { ImportPreview } from '../contract.ts';
import type { FormOption } from './form-option.ts';
import { importWords } from './import-words.ts';
import { fieldsWithValues, sampleInWords } from './sample-words.ts';

const MOST_ROWS = 5;

interface Props {
  readonly sample: ImportPreview['sample'];
  readonly forms: readonly FormOption[];
}

/** The first rows as they will stand: enough to see that every column went where it should. */
export function SampleTable({ sample, forms }: Props) {
  const words = useWords(importWords);
  const language = useLanguage();
  if (sample.length === 0) return null;
  return (
    <div className="sample">
      <h3>{words.preview.sample}</h3>
      <DataTable
        caption={words.preview.sample}
        rows={sample.slice(0, MOST_ROWS).map((row, order) => ({ row, order: String(order) }))}
        idOf={({ order }) => order}
        columns={fieldsWithValues(sample).map((field) => ({
          id: field,
          head: words.mapping.fields[field] ?? field,
          numeric: sample.some((row) => typeof row[field] === 'number'),
          cell: ({ row }: { row: (typeof sample)[number] }) => sampleInWords(field, row[field], forms, language),
        }))}
      />
    </div>
  );
}
