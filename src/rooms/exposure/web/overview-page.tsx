import { useMemo, useState } from 'react';
import { ButtonLink } from '../../../ui/components/button.tsx';
import { EmptyState } from '../../../ui/components/empty-state.tsx';
import { Note } from '../../../ui/components/note.tsx';
import { ProblemNote } from '../../../ui/components/problem-note.tsx';
import { PageSkeleton } from '../../../ui/components/skeleton.tsx';
import { readSort, sortedBy } from '../../../ui/components/sort.ts';
import { formatNumber } from '../../../ui/format/number.ts';
import { useLanguage, useWords } from '../../../ui/language/language-provider.tsx';
import { MapView } from '../../../ui/map/map-view.tsx';
import { useLinkState } from '../../../ui/page/link-state.ts';
import { PageHead } from '../../../ui/page/page-head.tsx';
import { Twins } from '../../../ui/page/twins.tsx';
import { useAreas, useBaseMap } from '../../places/web.ts';
import type { ExposureOverview } from '../contract.ts';
import { OverviewSentence } from './answer-sentence.tsx';
import { CoverageCard } from './coverage-card.tsx';
import { ExportMenu } from './export-menu.tsx';
import { useOverview, usePlaceExposure } from './exposure-queries.ts';
import { exposureWords } from './exposure-words.ts';
import { overviewColumns } from './overview-columns.tsx';
import { OverviewList } from './overview-list.tsx';
import { filterOf, filteredRows } from './overview-rows.ts';
import { overviewScene, placeStops } from './overview-scene.ts';
import { SettingsBar } from './settings-bar.tsx';
import { settingsSearch } from './settings.ts';
import { useLegend } from './use-legend.ts';

/** All places: the answer in one sentence, the settings, and the twins. */
export default function OverviewPage() {
  const words = useWords(exposureWords).overview;
  const [link] = useLinkState();
  const search = settingsSearch(link);
  const { data, error, refetch, isPlaceholderData } = useOverview(search);
  if (data === undefined) {
    if (error === null) return <PageSkeleton />;
    return (
      <>
        <PageHead title={words.title} />
        <ProblemNote error={error} onRetry={() => void refetch()} />
      </>
    );
  }
  const empty = data.answers.length === 0;
  return (
    <>
      <PageHead title={words.title} actions={empty ? undefined : <ExportMenu search={search} />}>
        {empty ? null : <OverviewSentence overview={data} />}
      </PageHead>
      {error === null ? null : <ProblemNote error={error} onRetry={() => void refetch()} />}
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
        <OverviewTwins overview={data} busy={isPlaceholderData} />
      )}
    </>
  );
}

function OverviewTwins({ overview, busy }: { readonly overview: ExposureOverview; readonly busy: boolean }) {
  const words = useWords(exposureWords).overview;
  const language = useLanguage();
  const [link] = useLinkState();
  const [selected, setSelected] = useState<string | null>(null);
  const search = settingsSearch(link);
  const rows = useMemo(() => {
    const columns = overviewColumns(overview.settings, search, language);
    return sortedBy(filteredRows(overview.answers, filterOf(link)), columns, readSort(link['sort']));
  }, [overview, link, search, language]);
  const chosen = usePlaceExposure(selected ?? '', search).data;
  const scene = useMemo(
    () => overviewScene(rows, selected === null ? undefined : chosen, overview, language),
    [rows, chosen, selected, overview, language],
  );
  const stops = useMemo(() => placeStops(rows, language), [rows, language]);
  const steady = useSteadyFit(scene);
  const base = useBaseMap();
  const areas = useAreas();
  const legend = useLegend('all');
  const map = (
    <MapView
      title={words.mapTitle}
      scene={steady}
      stops={stops}
      selected={selected}
      onSelect={setSelected}
      base={base}
      areas={areas}
      legend={legend}
    />
  );
  return (
    <div className="stack">
      <SettingsBar settings={overview.settings} coverage={overview.coverage} busy={busy} />
      {overview.coverage.length === 0 ? (
        <Note tone="attention">
          <p>{words.noSchools}</p>
          <ButtonLink small look="primary" href="/hamta?slag=schools">
            {words.noSchoolsAction}
          </ButtonLink>
        </Note>
      ) : null}
      <Twins
        rows={formatNumber(rows.length, language)}
        map={map}
        table={<OverviewList overview={overview} rows={rows} selected={selected} onSelect={setSelected} />}
      />
      <CoverageCard coverage={overview.coverage} />
    </div>
  );
}

/** Choosing a row must not move the map: the view is fitted anew only when its corners are others. */
function useSteadyFit<T extends { readonly fit: readonly (readonly [number, number])[] }>(scene: T): T {
  const key = scene.fit.join(' ');
  // oxlint-disable-next-line react/exhaustive-deps -- the corners are compared by value
  const fit = useMemo(() => scene.fit, [key]);
  return useMemo(() => ({ ...scene, fit }), [scene, fit]);
}
