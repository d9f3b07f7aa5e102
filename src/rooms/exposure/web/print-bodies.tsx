import { useMemo } from 'react';
import { DataTable } from '../../../ui/components/data-table.tsx';
import { formatNumber } from '../../../ui/format/number.ts';
import { useLanguage, useWords } from '../../../ui/language/language-provider.tsx';
import { MapView } from '../../../ui/map/map-view.tsx';
import type { Scene } from '../../../ui/map/scene.ts';
import { useLinkState } from '../../../ui/page/link-state.ts';
import { useAreas, useBaseMap } from '../../places/web.ts';
import type { ExposureOverview, PlaceExposure } from '../contract.ts';
import { exposureWords } from './exposure-words.ts';
import { overviewColumns } from './overview-columns.tsx';
import { filterOf, filteredRows } from './overview-rows.ts';
import { overviewScene } from './overview-scene.ts';
import { placeScene } from './place-scene.ts';
import { SchoolNearTable } from './school-near-table.tsx';
import { SensitivityCard } from './sensitivity-card.tsx';
import { useLegend } from './use-legend.ts';
import { YouthCard } from './youth-card.tsx';

const NOBODY = () => undefined;

function PrintMap({
  title,
  scene,
  about,
}: {
  readonly title: string;
  readonly scene: Scene;
  readonly about: 'one' | 'all';
}) {
  const base = useBaseMap();
  const areas = useAreas();
  const legend = useLegend(about);
  return (
    <div className="print-map">
      <MapView
        title={title}
        scene={scene}
        stops={[]}
        selected={null}
        onSelect={NOBODY}
        base={base}
        areas={areas}
        legend={legend}
        colours="print"
        still
      />
    </div>
  );
}

export function PrintPlaceBody({ exposure, search }: { readonly exposure: PlaceExposure; readonly search: string }) {
  const words = useWords(exposureWords).place;
  const language = useLanguage();
  const scene = useMemo(() => placeScene(exposure, [], language), [exposure, language]);
  return (
    <>
      <PrintMap
        title={words.mapTitle(exposure.place.name, formatNumber(exposure.settings.radiusMetres, language))}
        scene={scene}
        about="one"
      />
      <SchoolNearTable
        caption={words.title(exposure.place.name)}
        rows={exposure.schools}
        settings={exposure.settings}
        search={search}
      />
      <div className="duo" style={{ marginTop: 14 }}>
        <SensitivityCard exposure={exposure} />
        <YouthCard exposure={exposure} />
      </div>
    </>
  );
}

export function PrintOverviewBody({
  overview,
  search,
}: {
  readonly overview: ExposureOverview;
  readonly search: string;
}) {
  const words = useWords(exposureWords).overview;
  const language = useLanguage();
  const [link] = useLinkState();
  const rows = useMemo(() => filteredRows(overview.answers, filterOf(link)), [overview, link]);
  const scene = useMemo(() => overviewScene(rows, undefined, overview, language), [rows, overview, language]);
  return (
    <>
      <PrintMap title={words.mapTitle} scene={scene} about="all" />
      <DataTable
        caption={words.table}
        rows={rows}
        idOf={({ id }) => id}
        columns={overviewColumns(overview.settings, search, language)}
      />
    </>
  );
}
