import { Button } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { DataTable } from '../../../../ui/components/data-table.tsx';
import { PageSkeleton } from '../../../../ui/components/skeleton.tsx';
import { isDay } from '../../../../ui/format/day.ts';
import { formatNumber } from '../../../../ui/format/number.ts';
import { useLanguage, useWords } from '../../../../ui/language/language-provider.tsx';
import { type LinkState, useLinkState } from '../../../../ui/page/link-state.ts';
import { PageHead } from '../../../../ui/page/page-head.tsx';
import { Refused } from '../../../../ui/page/refused.tsx';
import { ACT_VERBS } from '../../../../ground/act-verb.ts';
import type { TrailRow } from '../../contract.ts';
import { accessWords } from '../access-words.ts';
import { TrailFilters } from './trail-filters.tsx';
import { type Asked, useTrail } from './trail-queries.ts';
import { useTrailColumns } from './trail-columns.tsx';
import '../organisation/organisation.css';

/** What the link asks for, as far as it can be asked. */
function askedIn(link: LinkState): Asked {
  return {
    person: link['person'],
    verb: ACT_VERBS.find((verb) => verb === link['handling']),
    outcome: (['done', 'refused'] as const).find((outcome) => outcome === link['utfall']),
    from: isDay(link['fran'] ?? '') ? link['fran'] : undefined,
    to: isDay(link['till'] ?? '') ? link['till'] : undefined,
  };
}

/** The auditor's view: who has seen and done what, and when. */
export default function TrailPage() {
  const words = useWords(accessWords).trail;
  const [link] = useLinkState();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useTrail(askedIn(link));
  if (data === undefined)
    return error === null ? <PageSkeleton /> : <Refused error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <PageHead title={words.title}>
        <p className="say">{words.lead}</p>
      </PageHead>
      <TrailCard
        rows={data.pages.flatMap(({ rows }) => rows)}
        onMore={hasNextPage ? () => void fetchNextPage() : undefined}
        busy={isFetchingNextPage}
      />
    </>
  );
}

interface Props {
  readonly rows: readonly TrailRow[];
  /** left out when there is no more */
  readonly onMore: (() => void) | undefined;
  readonly busy: boolean;
}

function TrailCard({ rows, onMore, busy }: Props) {
  const words = useWords(accessWords).trail;
  const language = useLanguage();
  const columns = useTrailColumns();
  return (
    <Card title={words.title} padded={false}>
      <TrailFilters />
      <p className="card-note mut" role="status">
        {rows.length === 0 ? words.none : words.shown(formatNumber(rows.length, language))}
      </p>
      {rows.length === 0 ? null : (
        <DataTable caption={words.title} rows={rows} idOf={({ id }) => id} columns={columns} />
      )}
      {onMore === undefined ? null : (
        <div className="card-foot">
          <Button onPress={onMore} isDisabled={busy}>
            {words.more}
          </Button>
        </div>
      )}
    </Card>
  );
}
