import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { drawImages } from './images.ts';
import { mapStyle } from './map-style.ts';
import type { Palette } from './palette.ts';

setWorkerUrl(workerUrl);

export function hasWebGl(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null;
}

/**
 * A map that looks straight down with north up, knows no address, and keeps its picture for the printer.
 * @param pixelRatio points of the picture for each of the page; the screen's own when left out
 */
export function makeMap(container: HTMLElement, palette: Palette, title: string, pixelRatio?: number): MapLibre {
  const map = new MapLibre({
    container,
    style: mapStyle(palette),
    center: [17.6, 58.9],
    zoom: 5,
    minZoom: 3,
    maxZoom: 19,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    attributionControl: false,
    fadeDuration: 0,
    canvasContextAttributes: { preserveDrawingBuffer: true, antialias: true },
    locale: { 'Map.Title': title },
    ...(pixelRatio === undefined ? {} : { pixelRatio }),
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.on('styledata', () => {
    if (!map.hasImage('hatch')) drawImages(map, palette);
  });
  return map;
}
