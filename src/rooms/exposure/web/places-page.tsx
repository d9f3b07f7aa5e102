import { useMemo, useState } from 'react';
import { ButtonLink } from '../../../ui/components/button.tsx';
import { EmptyState } from '../../../ui/components/empty-state.tsx';
import { ProblemNote } from '../../../ui/components/problem-note.tsx';
import { PageSkeleton } from '../../../ui/components/skeleton.tsx';
import { useWords } from '../../../ui/language/language-provider.tsx';
import { useLinkState } from '../../../ui/page/link-state.ts';
import { PageHead } from '../../../ui/page/page-head.tsx';
import { OverviewSentence } from './answer-sentence.tsx';
import { ExportMenu } from './export-menu.tsx';
import { useOverview } from './exposure-queries.ts';
import { exposureWords } from './exposure-words.ts';
import { OverviewList } from './overview-list.tsx';
import { filterOf, filteredRows } from './overview-rows.ts';
import { settingsSearch } from './settings.ts';

/** The list of places without the map: for the one who wants to find a place by its name. */
export default function PlacesPage() {
  const words = useWords(exposureWords).overview;
  const [link] = useLinkState();
  const [selected, setSelected] = useState<string | null>(null);
  const search = settingsSearch(link);
  const { data, error, refetch } = useOverview(search);
  const rows = useMemo(() => filteredRows(data?.answers ?? [], filterOf(link)), [data, link]);
  if (data === undefined)
    return error === null ? <PageSkeleton /> : <ProblemNote error={error} onRetry={() => void refetch()} />;
  const empty = data.answers.length === 0;
  return (
    <>
      <PageHead title={words.places} actions={empty ? undefined : <ExportMenu search={search} />}>
        {empty ? null : <OverviewSentence overview={data} />}
      </PageHead>
      {empty ? (
        <EmptyState
          text={words.empty}
          action={
            <ButtonLink look="primary" href="/hamta?slag=places">
              {words.emptyAction}
            </ButtonLink>
          }
        />
      ) : (
        <OverviewList title={words.allPlaces} overview={data} rows={rows} selected={selected} onSelect={setSelected} />
      )}
    </>
  );
}
