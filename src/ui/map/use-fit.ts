import type { Map as MapLibre } from 'maplibre-gl';
import { useCallback, useEffect, useRef } from 'react';
import { boxAround } from './drawing.ts';
import type { LonLat, Stop } from './scene.ts';

const CLEAR_PIXELS = 16;
/** half a name to each side of a mark, and the line that it stands on above */
const NAME_PIXELS = 56;
const LINE_PIXELS = 24;

/** Shows the whole answer when it arrives or changes, clear of the legend. @returns how to show it again */
export function useFit(map: MapLibre | null, fit: readonly LonLat[], stops: readonly Stop[]): () => void {
  const latest = useRef(stops);
  useEffect(() => void (latest.current = stops), [stops]);
  const show = useCallback(() => {
    const box = boxAround(fit);
    if (map === null || box === undefined) return;
    const { clientWidth, clientHeight } = map.getContainer();
    const edge = Math.min(56, clientWidth / 8, clientHeight / 8);
    map.fitBounds(box, { padding: edge, maxZoom: 16, animate: false });
    const clear = clearOfLegend(map, latest.current);
    if (clear !== undefined)
      map.fitBounds(box, {
        padding: { top: edge, right: edge, bottom: edge, left: edge, ...clear },
        maxZoom: 16,
        animate: false,
      });
  }, [map, fit]);
  useEffect(show, [show]);
  return show;
}

function legendOf(map: MapLibre): HTMLElement | null {
  return map.getContainer().parentElement?.querySelector<HTMLElement>('.legend:not(.fixed)') ?? null;
}

/** @returns the room to leave beside the legend, or under it where it is folded; undefined when nothing lies under it */
function clearOfLegend(map: MapLibre, stops: readonly Stop[]): { left: number } | { top: number } | undefined {
  const legend = legendOf(map);
  if (legend === null || !liesUnderLegend(map, stops)) return undefined;
  const { clientWidth, clientHeight } = map.getContainer();
  const left = legend.offsetLeft + legend.offsetWidth + CLEAR_PIXELS + Math.min(NAME_PIXELS, clientWidth / 10);
  const top = legend.offsetTop + legend.offsetHeight + CLEAR_PIXELS + LINE_PIXELS;
  if (top < clientHeight / 3) return { top };
  return left < clientWidth / 2 ? { left } : undefined;
}

function liesUnderLegend(map: MapLibre, stops: readonly Stop[]): boolean {
  const legend = legendOf(map);
  if (legend === null) return false;
  const right = legend.offsetLeft + legend.offsetWidth;
  const below = legend.offsetTop + legend.offsetHeight;
  return stops.some(({ at: { longitude, latitude } }) => {
    const { x, y } = map.project([longitude, latitude]);
    return x > 0 && y > 0 && x < right + NAME_PIXELS && y < below + LINE_PIXELS;
  });
}
