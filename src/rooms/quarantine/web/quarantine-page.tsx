import { useMay } from '../../access/web.ts';
import { EmptyState } from '../../../ui/components/empty-state.tsx';
import { Note } from '../../../ui/components/note.tsx';
import { RefusalNote } from '../../../ui/components/refusal-note.tsx';
import { PageSkeleton } from '../../../ui/components/skeleton.tsx';
import { counted } from '../../../ui/format/words.ts';
import { useLanguage, useWords } from '../../../ui/language/language-provider.tsx';
import { PageHead } from '../../../ui/page/page-head.tsx';
import { Refused } from '../../../ui/page/refused.tsx';
import type { QuarantinedView } from '../contract.ts';
import type { HeldForms } from './held-forms.ts';
import { useDecide, useSent, useWaiting } from './quarantine-queries.ts';
import { quarantineWords } from './quarantine-words.ts';
import { ReviewCard } from './review-card.tsx';
import { SentTable } from './sent-table.tsx';
import { reasonInWords } from './state-words.ts';
import './quarantine.css';

/** What waits for the reader to look at, for those who may, and what the reader has sent to others. */
export default function QuarantinePage({ forms }: { readonly forms: HeldForms }) {
  return useMay()('quarantine', 'change') ? <Reviewing forms={forms} /> : <OnlySent forms={forms} />;
}

function Reviewing({ forms }: { readonly forms: HeldForms }) {
  const words = useWords(quarantineWords);
  const language = useLanguage();
  const { data, error, refetch } = useWaiting();
  const deciding = useDecide();
  if (data === undefined)
    return error === null ? <PageSkeleton /> : <Refused error={error} onRetry={() => void refetch()} />;
  const { requests } = data;
  const { count, first } = counted(requests.length, language);
  return (
    <>
      <PageHead title={words.title}>
        <p className="say">{count === 0 ? words.waitsNone : words.waits(first, count === 1)}</p>
        {count === 0 ? null : <p className="ink2">{words.intro}</p>}
      </PageHead>
      <div className="stack">
        <div role="status">
          {deciding.data === undefined ? null : <Decided request={deciding.data} forms={forms} />}
        </div>
        <RefusalNote error={deciding.error} words={words.refusals} />
        {count === 0 ? <EmptyState text={words.none} /> : <HowToDecide />}
        {requests.map((request) => (
          <ReviewCard
            key={request.id}
            request={request}
            forms={forms}
            busy={deciding.isPending}
            onDecide={(decision) => deciding.mutate({ id: request.id, decision })}
          />
        ))}
        <Sent forms={forms} />
      </div>
    </>
  );
}

function HowToDecide() {
  const words = useWords(quarantineWords);
  return (
    <ul className="how-to-decide ink2">
      <li>{words.approveHelp}</li>
      <li>{words.removeHelp}</li>
    </ul>
  );
}

function Decided({ request, forms }: { readonly request: QuarantinedView; readonly forms: HeldForms }) {
  const words = useWords(quarantineWords);
  const language = useLanguage();
  if (request.state === 'removed') return <Note>{words.removed(request.submitter.name)}</Note>;
  const reason = reasonInWords(request, forms, language);
  return reason === '' ? (
    <Note>{words.approved}</Note>
  ) : (
    <Note tone="attention">
      {words.approvedNot} {reason}
    </Note>
  );
}

function OnlySent({ forms }: { readonly forms: HeldForms }) {
  const words = useWords(quarantineWords);
  return (
    <>
      <PageHead title={words.title} />
      <div className="stack">
        <Sent forms={forms} />
      </div>
    </>
  );
}

function Sent({ forms }: { readonly forms: HeldForms }) {
  const words = useWords(quarantineWords);
  const { data } = useSent();
  const takingBack = useDecide();
  if (data === undefined || data.requests.length === 0) return null;
  return (
    <>
      <RefusalNote error={takingBack.error} words={words.refusals} />
      <SentTable
        requests={data.requests}
        forms={forms}
        busy={takingBack.isPending}
        onTakeBack={(id) => takingBack.mutate({ id, decision: 'take-back' })}
      />
    </>
  );
}
