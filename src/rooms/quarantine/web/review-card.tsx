import { Link } from 'react-aria-components';
import { Button } from '../../../ui/components/button.tsx';
import { Card } from '../../../ui/components/card.tsx';
import { Chip } from '../../../ui/components/chip.tsx';
import { formatMoment } from '../../../ui/format/date.ts';
import { listed } from '../../../ui/format/words.ts';
import { useLanguage, useWords } from '../../../ui/language/language-provider.tsx';
import { uiWords } from '../../../ui/texts/index.ts';
import type { HeldTextView, QuarantinedView } from '../contract.ts';
import { formOf, titleOf, type HeldForm, type HeldForms } from './held-forms.ts';
import { MarkedText } from './marked-text.tsx';
import type { Decision } from './quarantine-queries.ts';
import { quarantineWords } from './quarantine-words.ts';

interface Props {
  readonly request: QuarantinedView;
  readonly forms: HeldForms;
  readonly busy: boolean;
  readonly onDecide: (decision: Decision) => void;
}

/** One text that waits for the reader: who wrote it, where it stands, what may be about a person, and the two answers. */
export function ReviewCard({ request, forms, busy, onDecide }: Props) {
  const words = useWords(quarantineWords);
  const language = useLanguage();
  const { route, path, submitter, sentAt, texts } = request;
  const form = formOf(forms, route);
  const title = titleOf(forms, route);
  const page = form?.pageOf(path);
  const what = `${title}, ${submitter.name}`;
  return (
    <Card title={title} aside={formatMoment(sentAt, language)}>
      <div className="stack-s">
        <p className="ink2">{words.from(submitter.name, submitter.function)}</p>
        {texts?.map((text) => (
          <HeldText key={text.field} text={text} form={form} />
        ))}
        {page === undefined ? null : (
          <p>
            <Link href={page}>{words.open}</Link>
          </p>
        )}
        <div className="row">
          <Button isDisabled={busy} aria-label={words.approveOf(what)} onPress={() => onDecide('approve')}>
            {words.approve}
          </Button>
          <Button isDisabled={busy} aria-label={words.removeOf(what)} onPress={() => onDecide('remove')}>
            {words.remove}
          </Button>
        </div>
      </div>
    </Card>
  );
}

function HeldText({ text, form }: { readonly text: HeldTextView; readonly form: HeldForm | undefined }) {
  const words = useWords(quarantineWords);
  const kinds = useWords(uiWords).screening.kinds;
  const language = useLanguage();
  const found = [...new Set(text.findings.map(({ kind }) => kinds[kind]))];
  return (
    <div className="stack-s">
      <p className="held-field">
        {form?.fields[text.field] ?? text.field}{' '}
        <Chip tone="attention">{words.asksAbout(listed(found, language))}</Chip>
      </p>
      <MarkedText text={text.text} findings={text.findings} />
    </div>
  );
}
