import { Button } from '../../../ui/components/button.tsx';
import { Card } from '../../../ui/components/card.tsx';
import { Note } from '../../../ui/components/note.tsx';
import { formatNumber } from '../../../ui/format/number.ts';
import { listed } from '../../../ui/format/words.ts';
import { useLanguage, useWords } from '../../../ui/language/language-provider.tsx';
import type { ImportPreview, ImportRun } from '../contract.ts';
import { DeclarationForm } from './declaration-form.tsx';
import type { FormOption } from './form-option.ts';
import type { ImportStep } from './import-queries.ts';
import { type RemedyWords, importWords, remedyFor } from './import-words.ts';
import { RejectionReport } from './rejection-report.tsx';
import { SampleTable } from './sample-table.tsx';

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
      {ready ? <PreviewCard preview={preview} forms={forms} remedies={remedies} /> : null}
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

interface PreviewProps {
  readonly preview: ImportPreview;
  readonly forms: readonly FormOption[];
  readonly remedies: RemedyWords;
}

function PreviewCard({ preview, forms, remedies }: PreviewProps) {
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
        <SampleTable sample={preview.sample} forms={forms} />
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
              {names.every((name) => what.includes(name)) ? null : (
                <span className="sm ink2">
                  {words.noticeNames(
                    more > 0 ? names.slice(0, MOST_NAMES).join(', ') : listed(names.slice(0, MOST_NAMES), language),
                    more > 0 ? formatNumber(more, language) : '',
                  )}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </Note>
  );
}
