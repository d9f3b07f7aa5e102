import { type ReactNode, useMemo, useState } from 'react';
import { Link } from 'react-aria-components';
import { Card } from '../../../ui/components/card.tsx';
import { DataTable } from '../../../ui/components/data-table.tsx';
import { ProblemNote } from '../../../ui/components/problem-note.tsx';
import { PageSkeleton } from '../../../ui/components/skeleton.tsx';
import { SourceChip } from '../../../ui/components/source-chip.tsx';
import { formatNumber } from '../../../ui/format/number.ts';
import { useLanguage, useWords } from '../../../ui/language/language-provider.tsx';
import { MapView } from '../../../ui/map/map-view.tsx';
import { Twins } from '../../../ui/page/twins.tsx';
import { useAreas, useBaseMap } from '../../places/web.ts';
import type { ExposureOverview } from '../contract.ts';
import { useOverview } from './exposure-queries.ts';
import { exposureWords } from './exposure-words.ts';
import { filterOf, filteredRows } from './overview-rows.ts';
import { overviewScene, placeStops } from './overview-scene.ts';
import { useLegend } from './use-legend.ts';
import { commonSource, useTodayColumns } from './today-columns.tsx';
import './places-today.css';

interface Props {
  /** what the list is called */
  readonly title: string;
  /** what is said, and can be done, when there is no place to see */
  readonly empty: ReactNode;
  /** stands beside the map, with the list below; left out, map and list stand as twins */
  readonly beside?: ReactNode;
}

/** The places that the reader can see today, on the map and in a list. */
export function PlacesToday({ title, empty, beside }: Props) {
  const { data, error, refetch } = useOverview('');
  if (data === undefined)
    return error === null ? <PageSkeleton /> : <ProblemNote error={error} onRetry={() => void refetch()} />;
  if (data.answers.length === 0)
    return (
      <div className="stack">
        {beside}
        {empty}
      </div>
    );
  return <PlacesShown title={title} overview={data} beside={beside} />;
}

interface ShownProps extends Pick<Props, 'title' | 'beside'> {
  readonly overview: ExposureOverview;
}

function PlacesShown({ title, overview, beside }: ShownProps) {
  const words = useWords(exposureWords).today;
  const language = useLanguage();
  const [selected, setSelected] = useState<string | null>(null);
  const columns = useTodayColumns(overview, beside !== undefined);
  const source = commonSource(overview);
  const list = (
    <Card title={title} padded={false} aside={source === undefined ? undefined : <SourceChip source={source} />}>
      <DataTable
        caption={title}
        rows={overview.answers}
        idOf={({ place }) => place.id}
        columns={columns}
        selected={selected}
        onSelect={setSelected}
      />
    </Card>
  );
  const map = <TodayMap overview={overview} selected={selected} onSelect={setSelected} />;
  if (beside === undefined)
    return <Twins rows={formatNumber(overview.answers.length, language)} map={map} table={list} />;
  return (
    <div className="stack">
      <div className="today-pair">
        {beside}
        <Card title={words.map} padded={false} aside={<Link href="/karta">{words.toMap}</Link>}>
          <div className="today-map">{map}</div>
        </Card>
      </div>
      {list}
    </div>
  );
}

interface MapProps {
  readonly overview: ExposureOverview;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

function TodayMap({ overview, selected, onSelect }: MapProps) {
  const words = useWords(exposureWords).today;
  const language = useLanguage();
  const rows = useMemo(() => filteredRows(overview.answers, filterOf({})), [overview]);
  const scene = useMemo(() => overviewScene(rows, undefined, overview, language), [rows, overview, language]);
  const stops = useMemo(() => placeStops(rows, language), [rows, language]);
  const legend = useLegend('all').filter(({ mark }) => mark !== 'ring' && mark !== 'selected');
  return (
    <MapView
      title={words.map}
      scene={scene}
      stops={stops}
      selected={selected}
      onSelect={onSelect}
      base={useBaseMap()}
      areas={useAreas()}
      legend={legend}
    />
  );
}
