import type { FeatureCollection } from 'geojson';
import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect, useMemo, useState } from 'react';
import { baseNames } from './base-names.ts';
import { BUILDINGS_FROM } from './ground-layers.ts';
import { partsOf } from './ground-parts.ts';
import type { BaseMap, Scene } from './scene.ts';
import { areaNames } from './scene-sources.ts';
import { useSource } from './use-map.ts';

/** The ground comes after the answer: first what is wide, and buildings and trees when the map is near enough. */
export function useGround(map: MapLibre | null, answerDrawn: boolean, { features }: BaseMap, { places }: Scene): void {
  const near = useNear(map);
  const { wide, detail } = useMemo(() => partsOf(features), [features]);
  const names = useMemo(() => baseNames(wide, new Set(places.map(({ name }) => name))), [wide, places]);
  useSource(map, 'base', answerDrawn ? wide : undefined);
  useSource(map, 'base-names', answerDrawn ? names : undefined);
  useSource(map, 'base-detail', answerDrawn && near ? detail : undefined);
}

export function useAreaOutlines(map: MapLibre | null, areas: FeatureCollection | undefined): void {
  useSource(map, 'areas', areas);
  useSource(
    map,
    'area-names',
    useMemo(() => areaNames(areas), [areas]),
  );
}

/** @returns true from the first time the map is near enough for buildings */
function useNear(map: MapLibre | null): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (map === null || near) return undefined;
    const look = () => {
      if (map.getZoom() >= BUILDINGS_FROM - 0.5) setNear(true);
    };
    look();
    map.on('zoom', look);
    return () => void map.off('zoom', look);
  }, [map, near]);
  return near;
}
