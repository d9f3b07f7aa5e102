import { useEffect, useRef } from 'react';
import { Button, ButtonLink } from '../../../ui/components/button.tsx';
import { Note } from '../../../ui/components/note.tsx';
import { ProblemNote } from '../../../ui/components/problem-note.tsx';
import { Progress } from '../../../ui/components/progress.tsx';
import { PageSkeleton } from '../../../ui/components/skeleton.tsx';
import { formatBytes, formatNumber } from '../../../ui/format/number.ts';
import { useLanguage, useWords } from '../../../ui/language/language-provider.tsx';
import { PageHead } from '../../../ui/page/page-head.tsx';
import { Refused } from '../../../ui/page/refused.tsx';
import type { ImportKind, ImportRun } from '../contract.ts';
import type { FormOption } from './form-option.ts';
import { type ImportStep, isAtWork, useForgetAnswers, useImport, useImportStep } from './import-queries.ts';
import { type RemedyWords, importWords } from './import-words.ts';
import { MappingForm } from './mapping-form.tsx';
import { RejectionReport } from './rejection-report.tsx';
import { Review } from './review.tsx';
import './imports.css';

export interface ImportPageProps {
  readonly id: string;
  /** the school forms that a file can be declared complete for */
  readonly forms: readonly FormOption[];
  /** what the rooms that the rows go to say about their own codes */
  readonly remedies: Readonly<Record<ImportKind, RemedyWords>>;
}

/** One file on its way in: read, told, reviewed, decided. The link leads back to wherever it stands. */
export default function ImportPage({ id, forms, remedies }: ImportPageProps) {
  const words = useWords(importWords);
  const language = useLanguage();
  const { data: run, error, refetch } = useImport(id);
  const step = useImportStep(id);
  useFreshAnswers(run);
  if (run === undefined)
    return error === null ? <PageSkeleton /> : <Refused error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <PageHead
        title={run.fileName}
        crumbs={[{ label: words.title, href: '/hamta' }, { label: words.kinds[run.kind] }]}
      >
        <p className="under">
          {words.kinds[run.kind]} · {formatBytes(run.bytes, language)} · {words.states[run.state]}
        </p>
      </PageHead>
      <div className="stack">
        {run.sameAs === null ? null : <Note tone="attention">{words.same}</Note>}
        {step.error === null ? null : <ProblemNote error={step.error} />}
        <Stage
          run={run}
          forms={forms}
          remedies={remedies[run.kind]}
          busy={step.isPending}
          onStep={(next) => step.mutate(next)}
        />
      </div>
    </>
  );
}

interface StageProps {
  readonly run: ImportRun;
  readonly forms: readonly FormOption[];
  readonly remedies: RemedyWords;
  readonly busy: boolean;
  readonly onStep: (step: ImportStep) => void;
}

/** What the reader can do now, by the state of the import. */
function Stage({ run, forms, remedies, busy, onStep }: StageProps) {
  const words = useWords(importWords);
  if (isAtWork(run)) return <AtWork run={run} onCancel={() => onStep('discard')} />;
  if (run.state === 'needsMapping' && run.question !== null) {
    return (
      <MappingForm
        question={run.question}
        forms={forms}
        busy={busy}
        onUse={(mapping) => onStep({ revise: { mapping } })}
        onDiscard={() => onStep('discard')}
      />
    );
  }
  if (run.state === 'ready') return <Review run={run} forms={forms} remedies={remedies} busy={busy} onStep={onStep} />;
  if (run.state === 'applied') return <Decided text={words.appliedText(words.kinds[run.kind])} applied />;
  if (run.state === 'discarded') return <Decided text={words.discardedText} />;
  return (
    <>
      <Note tone="error" live>
        <strong>{run.state === 'refused' ? words.refusedTitle : words.states[run.state]}.</strong>{' '}
        {run.state === 'refused' ? words.refusedText : words.interruptedText}
      </Note>
      {run.preview === null ? null : <RejectionReport run={run} preview={run.preview} remedies={remedies} />}
      {run.state === 'refused' ? (
        <Review run={run} forms={forms} remedies={remedies} busy={busy} onStep={onStep} />
      ) : (
        <div className="import-actions">
          <Button look="primary" isDisabled={busy} onPress={() => onStep({ revise: {} })}>
            {words.readAgain}
          </Button>
          <Button isDisabled={busy} onPress={() => onStep('discard')}>
            {words.preview.discard}
          </Button>
        </div>
      )}
    </>
  );
}

function AtWork({ run, onCancel }: { readonly run: ImportRun; readonly onCancel: () => void }) {
  const words = useWords(importWords);
  const language = useLanguage();
  const { done, total } = run.progress ?? { done: 0, total: 0 };
  const counted = total > 0 && run.state === 'reading';
  const said = counted
    ? words.reading(formatNumber(done, language), formatNumber(total, language))
    : run.state === 'reading'
      ? words.readingStart
      : words.applyingText;
  return (
    <>
      <Progress label={words.states[run.state]} said={said} done={done} total={total} />
      {run.state === 'reading' ? (
        <div className="import-actions">
          <Button onPress={onCancel}>{words.cancel}</Button>
        </div>
      ) : null}
    </>
  );
}

function Decided({ text, applied = false }: { readonly text: string; readonly applied?: boolean }) {
  const words = useWords(importWords);
  return (
    <>
      <Note live>{text}</Note>
      <div className="import-actions">
        {applied ? (
          <ButtonLink look="primary" href="/karta">
            {words.goToAnswer}
          </ButtonLink>
        ) : null}
        <ButtonLink href="/hamta">{words.another}</ButtonLink>
      </div>
    </>
  );
}

/** Answers fetched before the data changed are forgotten at the moment they have changed. */
function useFreshAnswers(run: ImportRun | undefined): void {
  const forget = useForgetAnswers();
  const before = useRef(run?.state);
  useEffect(() => {
    if (run?.state === 'applied' && before.current !== undefined && before.current !== 'applied') forget();
    before.current = run?.state;
  }, [run?.state, forget]);
}
