import type { FeatureCollection } from 'geojson';
import type { Map as MapLibre } from 'maplibre-gl';
import { type RefObject, useEffect, useId, useMemo, useRef } from 'react';
import { useWords } from '../language/language-provider.tsx';
import { uiWords } from '../texts/index.ts';
import { FeatureButtons } from './feature-buttons.tsx';
import { graticule } from './graticule.ts';
import { leave } from './leave.ts';
import { Legend, type LegendRow } from './legend.tsx';
import { MovablePin, type Pin } from './movable-pin.tsx';
import { ScaleBar } from './scale-bar.tsx';
import type { BaseMap, Scene, Stop } from './scene.ts';
import { sceneSources } from './scene-sources.ts';
import { useFit } from './use-fit.ts';
import { useAreaOutlines, useGround } from './use-ground.ts';
import { type Colours, useDrawn, useMap, useSources } from './use-map.ts';
import { ZoomButtons } from './zoom-buttons.tsx';
import './map.css';

export interface MapProps {
  /** what the map shows, e.g. "Lykttorget med skolor inom 500 meter" */
  readonly title: string;
  readonly scene: Scene;
  readonly stops: readonly Stop[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly base: BaseMap;
  readonly areas?: FeatureCollection;
  readonly legend: readonly LegendRow[];
  readonly pin?: Pin;
  readonly colours?: Colours;
  /** a picture only: on paper nobody presses buttons */
  readonly still?: boolean;
}

/** The map itself. Everything it shows stands in the table beside it too. */
export default function MapCanvas(props: MapProps) {
  const {
    title,
    scene,
    stops,
    selected,
    onSelect,
    base,
    areas,
    legend,
    pin,
    colours = 'screen',
    still = false,
  } = props;
  const words = useWords(uiWords).mapView;
  const container = useRef<HTMLDivElement>(null);
  const whole = useRef<HTMLDivElement>(null);
  useLeaving(whole);
  const help = useId();
  const made = useMap(container, colours, words.title(title));
  const map = made === 'impossible' ? null : made;
  const sources = useMemo(() => sceneSources(scene, selected), [scene, selected]);
  const drawn = useDrawn(map);
  useSources(map, sources);
  useAreaOutlines(map, areas);
  useGround(map, drawn, base, scene);
  const bare = base.features === null && base.awaited !== true;
  useGrid(map, bare);
  const fit = useFit(map, scene.fit, stops);
  return (
    <div
      className="map"
      ref={whole}
      role="group"
      aria-label={title}
      aria-describedby={help}
      data-ready={drawn ? '' : undefined}
    >
      <p id={help} className="vh">
        {words.keys}
      </p>
      <div ref={container} className="map-gl" />
      {made === 'impossible' ? <p className="map-message">{words.noWebGl}</p> : null}
      {map === null || still ? null : (
        <FeatureButtons map={map} label={words.features} stops={stops} selected={selected} onSelect={onSelect} />
      )}
      {map === null || pin === undefined ? null : <MovablePin map={map} pin={pin} />}
      {legend.length === 0 ? null : <Legend rows={legend} foot={bare ? words.noBasemap : undefined} fixed={still} />}
      {map === null || still ? null : <ZoomButtons map={map} onWhole={fit} />}
      {map === null ? null : <ScaleBar map={map} />}
      <p className="attr">{base.attribution}</p>
    </div>
  );
}

function useGrid(map: MapLibre | null, shown: boolean): void {
  useEffect(() => {
    if (map === null || !shown) return undefined;
    const draw = () => {
      const bounds = map.getBounds();
      const source = map.getSource('grid') as { setData?: (data: FeatureCollection) => void } | undefined;
      source?.setData?.(graticule([bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()]));
    };
    draw();
    map.on('moveend', draw);
    return () => void map.off('moveend', draw);
  }, [map, shown]);
}

/** Escape takes the reader out of the map, wherever in it the focus is. */
function useLeaving(whole: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const part = whole.current;
    if (part === null) return undefined;
    const listen = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') leave(part);
    };
    part.addEventListener('keydown', listen);
    return () => part.removeEventListener('keydown', listen);
  }, [whole]);
}
