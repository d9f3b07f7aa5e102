import { type FormEvent, useState } from 'react';
import { Button } from '../../../ui/components/button.tsx';
import { Card } from '../../../ui/components/card.tsx';
import { ChoiceField } from '../../../ui/components/choice-field.tsx';
import { DataTable } from '../../../ui/components/data-table.tsx';
import { Note } from '../../../ui/components/note.tsx';
import { formatNumber } from '../../../ui/format/number.ts';
import { listed } from '../../../ui/format/words.ts';
import { useLanguage, useWords } from '../../../ui/language/language-provider.tsx';
import type { ImportMapping, MappingQuestion } from '../contract.ts';
import type { FormOption } from './form-option.ts';
import { importWords } from './import-words.ts';

interface Props {
  readonly question: MappingQuestion;
  readonly forms: readonly FormOption[];
  readonly busy: boolean;
  readonly onUse: (mapping: ImportMapping) => void;
  readonly onDiscard: () => void;
}

/** Which column holds what: our guess stands chosen, beside the first rows of the file. */
export function MappingForm({ question, forms, busy, onUse, onDiscard }: Props) {
  const words = useWords(importWords);
  const language = useLanguage();
  const [columns, setColumns] = useState<Readonly<Record<string, string>>>(question.guess.columns);
  const [kinds, setKinds] = useState<Readonly<Record<string, string>>>(question.guess.kinds);
  const [tried, setTried] = useState(false);
  const nameOf = (field: string) => words.mapping.fields[field] ?? field;
  const missing = question.fields.filter(({ field, required }) => required && (columns[field] ?? '') === '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const chosen = Object.fromEntries(Object.entries(columns).filter(([, column]) => column !== ''));
    if (missing.length === 0)
      onUse({ columns: chosen, kinds: Object.fromEntries(Object.entries(kinds).filter(([, form]) => form !== '')) });
  };
  return (
    <Card title={words.mapping.title}>
      <form className="mapping" onSubmit={submit}>
        <p className="ink2">{words.mapping.intro}</p>
        {tried && missing.length > 0 ? (
          <Note tone="error" live>
            {words.mapping.missing(
              listed(
                missing.map(({ field }) => nameOf(field).toLowerCase()),
                language,
              ),
            )}
          </Note>
        ) : null}
        <div className="mapping-fields">
          {question.fields.map(({ field, required }) => (
            <ChoiceField
              key={field}
              label={required ? `${nameOf(field)} (${words.mapping.required})` : nameOf(field)}
              value={columns[field] ?? ''}
              onChange={(column) => setColumns({ ...columns, [field]: column })}
              options={[
                { value: '', label: words.mapping.notThere },
                ...question.header.map((head) => ({ value: head, label: head })),
              ]}
            />
          ))}
        </div>
        {question.kindValues.length === 0 ? null : (
          <>
            <h3>{words.mapping.kindTitle}</h3>
            <div className="mapping-fields">
              {question.kindValues.map(({ value, rows }) => (
                <ChoiceField
                  key={value}
                  label={`${value} (${formatNumber(rows, language)})`}
                  value={kinds[value] ?? ''}
                  onChange={(form) => setKinds({ ...kinds, [value]: form })}
                  options={[
                    { value: '', label: words.mapping.kindUnknown },
                    ...forms,
                    { value: 'preschool', label: words.mapping.preschool },
                  ]}
                />
              ))}
            </div>
          </>
        )}
        <h3>{words.mapping.sample}</h3>
        <SampleRows question={question} />
        <div className="import-actions">
          <Button look="primary" type="submit" isDisabled={busy}>
            {words.mapping.use}
          </Button>
          <Button onPress={onDiscard} isDisabled={busy}>
            {words.preview.discard}
          </Button>
        </div>
      </form>
    </Card>
  );
}

function SampleRows({ question: { header, rows } }: { readonly question: MappingQuestion }) {
  const words = useWords(importWords).mapping;
  return (
    <DataTable
      caption={words.sample}
      rows={rows.map((cells, order) => ({ cells, order: String(order) }))}
      idOf={({ order }) => order}
      columns={header.map((head, at) => ({
        id: `${at} ${head}`,
        head,
        cell: ({ cells }: { cells: string[] }) => cells[at] ?? '',
      }))}
    />
  );
}
