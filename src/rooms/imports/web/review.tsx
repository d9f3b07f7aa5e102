import { Button } from '../../../ui/components/button.tsx';
import { Card } from '../../../ui/components/card.tsx';
import { DataTable } from '../../../ui/components/data-table.tsx';
import { Note } from '../../../ui/components/note.tsx';
import { formatNumber } from '../../../ui/format/number.ts';
import { listed } from '../../../ui/format/words.ts';
import type { Language } from '../../../ui/language/language.ts';
import { useLanguage, useWords } from '../../../ui/language/language-provider.tsx';
import type { ImportPreview, ImportRun } from '../contract.ts';
import { DeclarationForm } from './declaration-form.tsx';
import type { FormOption } from './form-option.ts';
import type { ImportStep } from './import-queries.ts';
import { type RemedyWords, importWords, remedyFor } from './import-words.ts';
import { RejectionReport } from './rejection-report.tsx';

interface Props {
  readonly run: ImportRun;
  readonly forms: readonly FormOption[];
  readonly remedies: RemedyWords;
  readonly busy: boolean;
  readonly onStep: (step: ImportStep) => void;
}

/** What will happen if the file is brought in, and the decision. Nothing has been changed yet. */
export function Review({ run, forms, remedies, busy, onStep }: Props) {
  const words = useWords(importWords);
  const { preview, declaration } = run;
  const ready = run.state === 'ready' && preview !== null;
  return (
    <>
      {ready ? <PreviewCard preview={preview} remedies={remedies} /> : null}
      <DeclarationForm
        run={run}
        forms={forms}
        busy={busy}
        onSave={(next) => onStep({ revise: { declaration: next } })}
      />
      {ready && preview.rejectedCount > 0 ? <RejectionReport run={run} preview={preview} remedies={remedies} /> : null}
      {ready && declaration === null ? <Note tone="attention">{words.declaration.missing}</Note> : null}
      <div className="import-actions">
        {ready ? (
          <Button look="primary" isDisabled={busy || declaration === null} onPress={() => onStep('apply')}>
            {words.preview.apply}
          </Button>
        ) : null}
        <Button isDisabled={busy} onPress={() => onStep('discard')}>
          {words.preview.discard}
        </Button>
      </div>
    </>
  );
}

const CHANGES = ['added', 'changed', 'moved', 'unchanged', 'gone'] as const;

function PreviewCard({ preview, remedies }: { readonly preview: ImportPreview; readonly remedies: RemedyWords }) {
  const words = useWords(importWords).preview;
  const language = useLanguage();
  const { accepted, rows, rejectedCount, changes, notices } = preview;
  return (
    <Card title={words.title}>
      <div className="stack">
        <p className="say">
          {words.sentence(formatNumber(accepted, language), formatNumber(rows, language))}{' '}
          {rejectedCount === 0 ? null : words.rejected(formatNumber(rejectedCount, language))}
        </p>
        {changes === null ? null : (
          <>
            <dl className="changes">
              {CHANGES.map((change) => (
                <div key={change}>
                  <dd>{formatNumber(changes[change], language)}</dd>
                  <dt>{words.changes[change]}</dt>
                </div>
              ))}
            </dl>
            {changes.gone === 0 ? null : <p className="mut sm">{words.goneHelp}</p>}
          </>
        )}
        {notices.length === 0 ? null : <Notices notices={notices} remedies={remedies} />}
        <Sample preview={preview} />
      </div>
    </Card>
  );
}

const MOST_NAMES = 5;

function Notices({ notices, remedies }: Pick<ImportPreview, 'notices'> & { readonly remedies: RemedyWords }) {
  const words = useWords(importWords).preview;
  const language = useLanguage();
  return (
    <Note tone="attention">
      <h3>{words.notices}</h3>
      <ul className="notices">
        {notices.map(({ code, count, names }) => {
          const { what, remedy } = remedyFor({ code, field: '', value: names[0] ?? null }, remedies, language);
          const more = count - Math.min(names.length, MOST_NAMES);
          return (
            <li key={code}>
              <span>
                <strong>{formatNumber(count, language)}</strong> · {what} {remedy}
              </span>
              <span className="sm ink2">
                {words.noticeNames(
                  more > 0 ? names.slice(0, MOST_NAMES).join(', ') : listed(names.slice(0, MOST_NAMES), language),
                  more > 0 ? formatNumber(more, language) : '',
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </Note>
  );
}

/** A value of the file, with the decimal mark of the language and every digit that it has. */
function asWritten(value: string | number, language: Language): string {
  return typeof value === 'number' && language === 'sv' ? String(value).replace('.', ',') : String(value);
}

function Sample({ preview: { sample } }: { readonly preview: ImportPreview }) {
  const words = useWords(importWords);
  const language = useLanguage();
  if (sample.length === 0) return null;
  const fields = Object.keys(sample[0]);
  return (
    <div>
      <h3>{words.preview.sample}</h3>
      <DataTable
        caption={words.preview.sample}
        rows={sample.map((row, order) => ({ row, order: String(order) }))}
        idOf={({ order }) => order}
        columns={fields.map((field) => ({
          id: field,
          head: words.mapping.fields[field] ?? field,
          cell: ({ row }: { row: (typeof sample)[number] }) => asWritten(row[field] ?? '–', language),
        }))}
      />
    </div>
  );
}
