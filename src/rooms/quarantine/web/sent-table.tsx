import { Button } from '../../../ui/components/button.tsx';
import { Card } from '../../../ui/components/card.tsx';
import { type Column, DataTable } from '../../../ui/components/data-table.tsx';
import { formatMoment } from '../../../ui/format/date.ts';
import { useLanguage, useWords } from '../../../ui/language/language-provider.tsx';
import type { QuarantinedView } from '../contract.ts';
import { titleOf, type HeldForms } from './held-forms.ts';
import { quarantineWords } from './quarantine-words.ts';
import { stateInWords } from './state-words.ts';

interface Props {
  readonly requests: readonly QuarantinedView[];
  readonly forms: HeldForms;
  readonly busy: boolean;
  readonly onTakeBack: (id: string) => void;
}

/** What the reader has sent to colleagues, and what became of it. */
export function SentTable({ requests, forms, busy, onTakeBack }: Props) {
  const words = useWords(quarantineWords);
  const language = useLanguage();
  const columns: Column<QuarantinedView>[] = [
    { id: 'what', head: words.sentWhat, cell: ({ route }) => titleOf(forms, route) },
    { id: 'at', head: words.sentAt, wideOnly: true, cell: ({ sentAt }) => formatMoment(sentAt, language) },
    { id: 'state', head: words.sentState, cell: (request) => stateInWords(request, forms, language) },
    {
      id: 'take-back',
      head: words.takeBack,
      cell: ({ id, state, route }) =>
        state === 'waiting' ? (
          <Button
            small
            isDisabled={busy}
            aria-label={words.takeBackOf(titleOf(forms, route))}
            onPress={() => onTakeBack(id)}
          >
            {words.takeBack}
          </Button>
        ) : null,
    },
  ];
  return (
    <Card title={words.sentTitle} padded={false}>
      <DataTable caption={words.sentTitle} rows={requests} idOf={({ id }) => id} columns={columns} />
    </Card>
  );
}
