import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { Stop } from './scene.ts';

interface Props {
  readonly map: MapLibre;
  readonly label: string;
  readonly stops: readonly Stop[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

/**
 * The features of the map as real buttons in the order of the table, so that Tab walks them and Enter chooses. They
 * stand inside the map's own box: dragging, the wheel and the arrow keys still reach the map.
 */
export function FeatureButtons({ map, label, stops, selected, onSelect }: Props) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const place = () => {
      for (const [index, item] of [...(list.current?.children ?? [])].entries()) {
        const { longitude, latitude } = stops[index].at;
        const { x, y } = map.project([longitude, latitude]);
        (item as HTMLElement).style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
      }
    };
    place();
    map.on('move', place);
    map.on('resize', place);
    return () => {
      map.off('move', place);
      map.off('resize', place);
    };
  }, [map, stops]);
  return createPortal(
    <ul className="map-features" aria-label={label} ref={list}>
      {stops.map((stop) => (
        <li key={stop.id}>
          <button
            type="button"
            aria-label={stop.name}
            aria-pressed={stop.id === selected}
            onClick={() => onSelect(stop.id)}
            onFocus={() => bringIntoView(map, stop)}
          />
        </li>
      ))}
    </ul>,
    map.getCanvasContainer(),
  );
}

const MARGIN_PIXELS = 24;

function bringIntoView(map: MapLibre, { at }: Stop): void {
  const { x, y } = map.project([at.longitude, at.latitude]);
  const { clientWidth, clientHeight } = map.getContainer();
  const inside = (value: number, size: number) => value > MARGIN_PIXELS && value < size - MARGIN_PIXELS;
  if (!inside(x, clientWidth) || !inside(y, clientHeight)) map.jumpTo({ center: [at.longitude, at.latitude] });
}
