import { useMemo, useState } from 'react';
import { Card } from '../../../ui/components/card.tsx';
import { DataTable } from '../../../ui/components/data-table.tsx';
import { Note } from '../../../ui/components/note.tsx';
import { ProblemNote } from '../../../ui/components/problem-note.tsx';
import { PageSkeleton } from '../../../ui/components/skeleton.tsx';
import { formatNumber } from '../../../ui/format/number.ts';
import { counted } from '../../../ui/format/words.ts';
import { useLanguage, useWords } from '../../../ui/language/language-provider.tsx';
import { MapView } from '../../../ui/map/map-view.tsx';
import type { LatLon, Scene } from '../../../ui/map/scene.ts';
import { useLinkState } from '../../../ui/page/link-state.ts';
import { Twins } from '../../../ui/page/twins.tsx';
import { useAreas, useBaseMap } from '../../places/web.ts';
import { unplacedFlag } from '../../schools/web.ts';
import type { SchoolSiteView } from '../../schools/index.ts';
import type { SchoolExposure } from '../contract.ts';
import { useSchoolExposure } from './exposure-queries.ts';
import { exposureWords } from './exposure-words.ts';
import { type PlaceRow, usePlaceColumns } from './place-near-columns.tsx';
import { placeStopsNear, schoolScene } from './school-scene.ts';
import { SettingsBar } from './settings-bar.tsx';
import { settingsSearch } from './settings.ts';
import { useLegend } from './use-legend.ts';

/** "Platser nära min skola": the same question, asked from the school's side. */
export function PlacesNearSchool({ school }: { readonly school: SchoolSiteView }) {
  const words = useWords(exposureWords).school;
  const [link] = useLinkState();
  const { data, error, refetch, isPlaceholderData } = useSchoolExposure(school.id, settingsSearch(link));
  if (school.position === null || unplacedFlag(school.flags) !== undefined)
    return <Note tone="unknown">{words.unplaced}</Note>;
  if (error !== null && data === undefined) return <ProblemNote error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <PageSkeleton />;
  return (
    <>
      <PlacesSentence exposure={data} />
      <SettingsBar settings={data.settings} coverage={data.coverage} busy={isPlaceholderData} />
      <PlaceTwins school={school} position={school.position} exposure={data} />
    </>
  );
}

function PlacesSentence({ exposure }: { readonly exposure: SchoolExposure }) {
  const words = useWords(exposureWords).school;
  const language = useLanguage();
  const count = (wanted: string) => exposure.places.filter(({ nearness }) => nearness === wanted).length;
  const metres = formatNumber(exposure.settings.radiusMetres, language);
  const within = counted(count('within'), language);
  const undecided = counted(count('undecided'), language);
  return (
    <p className="say">
      {within.count === 0 ? words.none(metres) : words.answer(within, metres)}{' '}
      {undecided.count === 0 ? null : <span className="undecided">{words.undecided(undecided)}</span>}
    </p>
  );
}

interface TwinProps {
  readonly school: SchoolSiteView;
  readonly position: LatLon;
  readonly exposure: SchoolExposure;
}

function PlaceTwins({ school, position, exposure }: TwinProps) {
  const words = useWords(exposureWords);
  const language = useLanguage();
  const columns = usePlaceColumns(exposure);
  const base = useBaseMap();
  const areas = useAreas();
  const legend = useLegend('all');
  const [selected, setSelected] = useState<string | null>(null);
  const rows = useMemo<PlaceRow[]>(() => exposure.places.map((row) => ({ ...row, id: row.place.id })), [exposure]);
  const scene = useMemo<Scene>(
    () => schoolScene(school, position, rows, exposure.settings.radiusMetres, language),
    [school, position, rows, exposure, language],
  );
  const stops = useMemo(() => placeStopsNear(rows, language), [rows, language]);
  const map = (
    <MapView
      title={words.school.mapTitle(school.name)}
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
      rows={formatNumber(rows.length, language)}
      map={map}
      table={
        <Card title={words.school.title} padded={false}>
          {rows.length === 0 ? (
            <p className="body">{words.school.none(formatNumber(2 * exposure.settings.radiusMetres, language))}</p>
          ) : (
            <DataTable
              caption={words.school.title}
              rows={rows}
              idOf={({ id }) => id}
              columns={columns}
              selected={selected}
              onSelect={setSelected}
            />
          )}
        </Card>
      }
    />
  );
}
