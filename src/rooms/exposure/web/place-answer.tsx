import { useMemo, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Card } from '../../../ui/components/card.tsx';
import { readSort, sortedBy, writeSort } from '../../../ui/components/sort.ts';
import { formatNumber } from '../../../ui/format/number.ts';
import { useLanguage, useWords } from '../../../ui/language/language-provider.tsx';
import { MapView } from '../../../ui/map/map-view.tsx';
import { useLinkState } from '../../../ui/page/link-state.ts';
import { Twins } from '../../../ui/page/twins.tsx';
import { useAreas, useBaseMap } from '../../places/web.ts';
import type { PlaceExposure, SchoolNear } from '../contract.ts';
import { useOverview } from './exposure-queries.ts';
import { exposureWords } from './exposure-words.ts';
import { placeScene, schoolStops } from './place-scene.ts';
import { SchoolNearTable, schoolColumns } from './school-near-table.tsx';
import { SensitivityCard } from './sensitivity-card.tsx';
import { settingsSearch } from './settings.ts';
import { UnknownCard } from './unknown-card.tsx';
import { useLegend } from './use-legend.ts';
import { YouthCard } from './youth-card.tsx';

const FIRST_ROWS = 8;

/** The twins and what they rest on: map and table of one place, the answer asked differently, the gaps. */
export function PlaceAnswer({ exposure }: { readonly exposure: PlaceExposure }) {
  const language = useLanguage();
  const [link] = useLinkState();
  const [selected, setSelected] = useState<string | null>(null);
  const search = settingsSearch(link);
  const others = useOverview(search).data?.answers;
  const scene = useMemo(
    () => placeScene(exposure, others?.map(({ place }) => place) ?? [], language),
    [exposure, others, language],
  );
  const rows = useRows(exposure, search);
  const stops = useMemo(() => schoolStops(rows, language), [rows, language]);
  const words = useWords(exposureWords).place;
  const base = useBaseMap();
  const areas = useAreas();
  const legend = useLegend('one');
  const map = (
    <MapView
      title={words.mapTitle(exposure.place.name, formatNumber(exposure.settings.radiusMetres, language))}
      scene={scene}
      stops={stops}
      selected={selected}
      onSelect={setSelected}
      base={base}
      areas={areas}
      legend={legend}
    />
  );
  return (
    <Twins
      rows={formatNumber(exposure.schools.length, language)}
      map={map}
      table={<SchoolCard exposure={exposure} rows={rows} search={search} selected={selected} onSelect={setSelected} />}
      below={
        <>
          <div className="duo">
            <SensitivityCard exposure={exposure} />
            <YouthCard exposure={exposure} />
          </div>
          <UnknownCard exposure={exposure} />
        </>
      }
    />
  );
}

/** The schools in the order that the reader has chosen: the order of the table, and of the walk through the map. */
function useRows({ schools, settings }: PlaceExposure, search: string): readonly SchoolNear[] {
  const language = useLanguage();
  const [link] = useLinkState();
  const { sort } = link;
  return useMemo(
    () => sortedBy(schools, schoolColumns(settings, search, language), readSort(sort)),
    [schools, settings, search, language, sort],
  );
}

interface CardProps {
  readonly exposure: PlaceExposure;
  readonly rows: readonly SchoolNear[];
  readonly search: string;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

function SchoolCard({ exposure, rows, search, selected, onSelect }: CardProps) {
  const words = useWords(exposureWords).place;
  const language = useLanguage();
  const [link, setLink] = useLinkState();
  const [all, setAll] = useState(false);
  const foldable = rows.length > FIRST_ROWS;
  const hidden = foldable && !all && !rows.slice(FIRST_ROWS).some(({ id }) => id === selected);
  const shown = hidden ? rows.slice(0, FIRST_ROWS) : rows;
  const aside = (
    <>
      {words.nearestOf(formatNumber(shown.length, language), formatNumber(rows.length, language))}{' '}
      {foldable ? (
        <AriaButton className="link-button screen-only" onPress={() => setAll(!all)}>
          {hidden ? words.showAll : words.showFewer}
        </AriaButton>
      ) : null}
    </>
  );
  return (
    <Card title={words.table} padded={false} aside={aside}>
      <SchoolNearTable
        caption={words.title(exposure.place.name)}
        rows={shown}
        settings={exposure.settings}
        search={search}
        selected={selected}
        onSelect={onSelect}
        sort={readSort(link['sort'])}
        onSort={(sort) => setLink({ sort: writeSort(sort) })}
      />
    </Card>
  );
}
