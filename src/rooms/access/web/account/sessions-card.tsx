import { Button } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { Chip } from '../../../../ui/components/chip.tsx';
import { type Column, DataTable } from '../../../../ui/components/data-table.tsx';
import { ProblemNote } from '../../../../ui/components/problem-note.tsx';
import { formatMoment } from '../../../../ui/format/date.ts';
import { capitalised } from '../../../../ui/format/words.ts';
import { useLanguage, useWords } from '../../../../ui/language/language-provider.tsx';
import type { OwnSession } from '../../contract.ts';
import { accessWords } from '../access-words.ts';
import { useEndSession, useOwnSessions } from './account-queries.ts';

/** Every browser in which the account is signed in; each can be ended from here. */
export function SessionsCard() {
  const words = useWords(accessWords).account;
  const { data, error, refetch } = useOwnSessions();
  const ending = useEndSession();
  const columns = useColumns((id) => ending.mutate(id), ending.isPending);
  if (data === undefined) return error === null ? null : <ProblemNote error={error} onRetry={() => void refetch()} />;
  const others = data.sessions.filter(({ current }) => !current);
  return (
    <Card
      title={words.sessions}
      padded={false}
      aside={
        others.length < 2 ? undefined : (
          <Button small isDisabled={ending.isPending} onPress={() => ending.mutate(null)}>
            {words.endOthers}
          </Button>
        )
      }
    >
      <p role="status" className="vh">
        {ending.isSuccess ? words.ended : ''}
      </p>
      {ending.error === null ? null : <ProblemNote error={ending.error} />}
      <DataTable caption={words.sessions} rows={data.sessions} idOf={({ id }) => id} columns={columns} />
    </Card>
  );
}

function useColumns(onEnd: (id: string) => void, busy: boolean): Column<OwnSession>[] {
  const words = useWords(accessWords).account;
  const language = useLanguage();
  const nameOf = ({ device }: OwnSession) => (device === '' ? words.unknownDevice : device);
  return [
    {
      id: 'device',
      head: words.device,
      cell: (session) => (
        <>
          {capitalised(nameOf(session))} {session.current ? <Chip>{words.here}</Chip> : null}
        </>
      ),
    },
    { id: 'how', head: words.how, wideOnly: true, cell: ({ how }) => words.hows[how] },
    { id: 'since', head: words.since, wideOnly: true, cell: ({ createdAt }) => formatMoment(createdAt, language) },
    { id: 'seen', head: words.seen, cell: ({ lastSeenAt }) => formatMoment(lastSeenAt, language) },
    {
      id: 'end',
      head: words.end,
      cell: (session) =>
        session.current ? null : (
          <Button small aria-label={words.endOf(nameOf(session))} isDisabled={busy} onPress={() => onEnd(session.id)}>
            {words.end}
          </Button>
        ),
    },
  ];
}
