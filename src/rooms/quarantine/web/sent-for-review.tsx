import { Button } from '../../../ui/components/button.tsx';
import { Note } from '../../../ui/components/note.tsx';
import { RefusalNote } from '../../../ui/components/refusal-note.tsx';
import { formatMoment } from '../../../ui/format/date.ts';
import { useLanguage, useWords } from '../../../ui/language/language-provider.tsx';
import type { QuarantinedView } from '../contract.ts';
import type { HeldForms } from './held-forms.ts';
import { useDecide, useSent } from './quarantine-queries.ts';
import { quarantineWords } from './quarantine-words.ts';
import { stateInWords } from './state-words.ts';

interface Props {
  /** what the reader's form sends to, below /api/v1 */
  readonly path: string;
  readonly forms: HeldForms;
  /** At the field itself, where it can be taken back: what was written, by field, so that it can be written on. */
  readonly onTakenBack?: (texts: Readonly<Record<string, string>>) => void;
}

/** Told this long after a decision, to its sender. */
const TOLD_DAYS = 7;
const DAY_MS = 86_400_000;

/** Where the reader's own text stands that waits for a colleague, or what became of the latest one; never the text itself. */
export function SentForReview({ path, forms, onTakenBack }: Props) {
  const latest = useSent().data?.requests.find((request) => request.path === path);
  if (latest === undefined || latest.state === 'takenBack' || isLongAgo(latest)) return null;
  return <SentNote request={latest} forms={forms} onTakenBack={onTakenBack} />;
}

function isLongAgo({ decidedAt }: QuarantinedView): boolean {
  return decidedAt !== null && Date.now() - Date.parse(decidedAt) > TOLD_DAYS * DAY_MS;
}

function SentNote({
  request,
  forms,
  onTakenBack,
}: Pick<Props, 'forms' | 'onTakenBack'> & { readonly request: QuarantinedView }) {
  const words = useWords(quarantineWords);
  const language = useLanguage();
  const taking = useDecide();
  const { id, state, sentAt, texts, outcome } = request;
  const isWell = state === 'waiting' || (state === 'approved' && outcome?.code === null);
  const takeBack = () =>
    taking.mutate(
      { id, decision: 'take-back' },
      {
        onSuccess: () => onTakenBack?.(Object.fromEntries((texts ?? []).map(({ field, text }) => [field, text]))),
      },
    );
  return (
    <Note tone={isWell ? 'plain' : 'attention'} live>
      <p>
        <strong>{words.yours}</strong> <span className="mut">{formatMoment(sentAt, language)}</span>
      </p>
      <p>{stateInWords(request, forms, language)}</p>
      {state === 'waiting' && onTakenBack !== undefined ? (
        <Button small isDisabled={taking.isPending} onPress={takeBack}>
          {words.takeBack}
        </Button>
      ) : null}
      <RefusalNote error={taking.error} words={words.refusals} />
    </Note>
  );
}
