import type { LayerSpecification, Map as MapLibre, StyleSpecification } from 'maplibre-gl';
import { answerLayers, answerNames } from './answer-layers.ts';
import { groundLayers } from './ground-layers.ts';
import { groundNames } from './ground-names.ts';
import { drawImages } from './images.ts';
import { NOTHING } from './nothing.ts';
import type { Palette } from './palette.ts';

export const SOURCES = [
  'base',
  'base-detail',
  'base-names',
  'areas',
  'area-names',
  'grid',
  'uncertainty',
  'rings',
  'ring-labels',
  'distances',
  'distance-labels',
  'places',
  'place-points',
  'schools',
] as const;
export type SourceName = (typeof SOURCES)[number];

function layersIn(palette: Palette): LayerSpecification[] {
  return [...groundLayers(palette), ...groundNames(palette), ...answerLayers(palette), ...answerNames(palette)];
}

/** A style without a single address: no tiles, no glyphs, no sprites. Names are drawn with the page's own fonts. */
export function mapStyle(palette: Palette): StyleSpecification {
  return {
    version: 8,
    sources: Object.fromEntries(SOURCES.map((name) => [name, { type: 'geojson', data: NOTHING }])),
    layers: layersIn(palette),
  };
}

/** Repaints the map in other colours without reading its data again: theme, or paper. */
export function repaint(map: MapLibre, palette: Palette): void {
  drawImages(map, palette);
  for (const { id, paint } of layersIn(palette)) {
    for (const [property, value] of Object.entries(paint ?? {})) {
      map.setPaintProperty(id, property as never, value as never);
    }
  }
}
