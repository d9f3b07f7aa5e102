import type { Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { metresPerPixel } from './drawing.ts';
import type { LatLon } from './scene.ts';

/** A point that the reader moves: by the arrow keys, or by pointing in the map. Never by drag alone. */
export interface Pin {
  readonly position: LatLon;
  readonly label: string;
  readonly onMove: (position: LatLon) => void;
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};
const METRES_PER_DEGREE = 111_320;

export function MovablePin({ map, pin }: { readonly map: MapLibre; readonly pin: Pin }) {
  const { position, label, onMove } = pin;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const place = () => {
      const { x, y } = map.project([position.longitude, position.latitude]);
      button.current!.style.transform = `translate(${x}px, ${y}px)`;
    };
    place();
    map.on('move', place);
    follow(map, position);
    return () => void map.off('move', place);
  }, [map, position]);
  useEffect(() => {
    const point = ({ lngLat }: MapMouseEvent) => onMove({ latitude: lngLat.lat, longitude: lngLat.lng });
    map.on('click', point);
    map.getCanvas().style.cursor = 'crosshair';
    return () => {
      map.off('click', point);
      map.getCanvas().style.cursor = '';
    };
  }, [map, onMove]);
  return createPortal(
    <button
      ref={button}
      type="button"
      className="map-pin"
      aria-label={label}
      onClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => move(event, map, position, onMove)}
    >
      <svg viewBox="0 0 34 44" width="34" height="44" aria-hidden="true">
        <path d="M17 42C9 31 4 25 4 17a13 13 0 0 1 26 0c0 8-5 14-13 25z" />
        <path className="house" d="M11 21v-6l6-5 6 5v6M15 21v-3.500h4V21" />
      </svg>
    </button>,
    map.getCanvasContainer(),
  );
}

/** A mark that has been taken out of sight, by typed coordinates or by the keys, takes the map along. */
function follow(map: MapLibre, { latitude, longitude }: LatLon): void {
  if (!map.getBounds().contains([longitude, latitude])) map.jumpTo({ center: [longitude, latitude] });
}

/** One step is four pixels as the map is seen, ten times that with Shift: fine when near, quick when far. */
function move(event: KeyboardEvent, map: MapLibre, { latitude, longitude }: LatLon, onMove: Pin['onMove']): void {
  const step = STEPS[event.key];
  if (step === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  const metres = metresPerPixel(latitude, map.getZoom()) * (event.shiftKey ? 40 : 4);
  onMove({
    latitude: latitude + (step[1] * metres) / METRES_PER_DEGREE,
    longitude: longitude + (step[0] * metres) / (METRES_PER_DEGREE * Math.cos((latitude * Math.PI) / 180)),
  });
}
