import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { watchTheme } from '../theme.ts';
import { hasWebGl, makeMap } from './make-map.ts';
import { type SourceName, repaint } from './map-style.ts';
import { type Palette, printPalette, screenPalette } from './palette.ts';

export type Colours = 'screen' | 'print';

/** @returns the map once it can be drawn on; null before; 'impossible' where there is no WebGL */
export function useMap(
  container: RefObject<HTMLDivElement | null>,
  colours: Colours,
  title: string,
): MapLibre | null | 'impossible' {
  const [map, setMap] = useState<MapLibre | null | 'impossible'>(() => (hasWebGl() ? null : 'impossible'));
  const firstTitle = useRef(title);
  useEffect(() => {
    if (container.current === null || !hasWebGl()) return undefined;
    const made = makeMap(container.current, paletteOf(colours), firstTitle.current, ratioOf(colours));
    made.once('style.load', () => setMap(made));
    return () => {
      setMap(null);
      made.remove();
    };
  }, [container, colours]);
  useEffect(() => {
    if (map === null || map === 'impossible') return undefined;
    map.getCanvas().setAttribute('aria-label', title);
    return keepColours(map, colours);
  }, [map, colours, title]);
  return map;
}

/** Paper is finer than the screen. */
function ratioOf(colours: Colours): number | undefined {
  return colours === 'print' ? Math.max(2, devicePixelRatio) : undefined;
}

function paletteOf(colours: Colours): Palette {
  return colours === 'print' ? printPalette() : screenPalette();
}

/** Follows the theme of the page, and puts on the colours of paper while the page is being printed. */
function keepColours(map: MapLibre, colours: Colours): () => void {
  const wear = (palette: Palette) => {
    repaint(map, palette);
    map.redraw();
  };
  const onTheme = () => wear(paletteOf(colours));
  const onPaper = () => {
    map.resize();
    wear(printPalette());
  };
  const stopWatching = watchTheme(onTheme);
  window.addEventListener('beforeprint', onPaper);
  window.addEventListener('afterprint', onTheme);
  return () => {
    stopWatching();
    window.removeEventListener('beforeprint', onPaper);
    window.removeEventListener('afterprint', onTheme);
  };
}

/** @returns true once the map has been drawn with what was first put in it */
export function useDrawn(map: MapLibre | null): boolean {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    if (map === null) return undefined;
    const first = () => setDrawn(true);
    // Putting data in the map makes it draw again, so that it comes to rest after this, however early it is asked.
    map.once('idle', first);
    return () => {
      map.off('idle', first);
      setDrawn(false);
    };
  }, [map]);
  return drawn;
}

/** Keeps one source of the map equal to the data. */
export function useSource(map: MapLibre | null, name: SourceName, data: FeatureCollection | undefined): void {
  useEffect(() => {
    if (map === null || data === undefined) return;
    void map.getSource<GeoJSONSource>(name)?.setData(data);
  }, [map, name, data]);
}

/** Keeps several sources equal to their data, setting only those whose data are others than before. */
export function useSources(map: MapLibre | null, sources: Partial<Record<SourceName, FeatureCollection>>): void {
  useEffect(() => {
    for (const [name, data] of Object.entries(sources)) void map?.getSource<GeoJSONSource>(name)?.setData(data);
  }, [map, sources]);
}
