import type { ExpressionSpecification } from 'maplibre-gl';
import { FONTS, type Layers, ofLayer } from './layer-parts.ts';
import type { Palette } from './palette.ts';

const POINT: ExpressionSpecification = ['==', ['geometry-type'], 'Point'];

/** Names of the ground. Drawn under the names of the answer, which are placed first and push these away. */
export function groundNames(p: Palette): Layers {
  const halo = { 'text-halo-color': p['map-halo'], 'text-halo-width': 1.6 };
  const named = ['!=', ['coalesce', ['get', 'name'], ''], ''] as ['!=', ['coalesce', ['get', string], string], string];
  return [
    {
      id: 'street-name',
      type: 'symbol',
      source: 'base',
      minzoom: 13.6,
      filter: ['all', ofLayer('street'), named],
      layout: {
        'symbol-placement': 'line',
        'text-field': ['get', 'name'],
        'text-font': FONTS.medium,
        'text-size': 12.5,
        'text-max-angle': 30,
        'text-padding': 12,
      },
      paint: { 'text-color': p['map-label'], ...halo },
    },
    {
      id: 'road-name',
      type: 'symbol',
      source: 'base',
      minzoom: 12,
      filter: ['all', ofLayer('road'), named],
      layout: {
        'symbol-placement': 'line',
        'text-field': ['get', 'name'],
        'text-font': FONTS.medium,
        'text-size': 13.5,
        'text-max-angle': 30,
      },
      paint: { 'text-color': p['map-label'], ...halo },
    },
    {
      id: 'park-name',
      type: 'symbol',
      source: 'base-names',
      filter: ['all', ofLayer('park', 'wood', 'square'), named],
      minzoom: 13,
      layout: { 'text-field': ['get', 'name'], 'text-font': FONTS.park, 'text-size': 13 },
      paint: { 'text-color': p['map-label-park'], ...halo },
    },
    {
      id: 'water-name',
      type: 'symbol',
      source: 'base-names',
      filter: ['all', ofLayer('water'), named],
      layout: { 'text-field': ['get', 'name'], 'text-font': FONTS.water, 'text-size': 15, 'text-letter-spacing': 0.06 },
      paint: { 'text-color': p['map-label-water'] },
    },
    {
      id: 'stream-name',
      type: 'symbol',
      source: 'base',
      filter: ['all', ofLayer('water'), ['==', ['geometry-type'], 'LineString'], named],
      minzoom: 12,
      layout: {
        'symbol-placement': 'line',
        'text-field': ['get', 'name'],
        'text-font': FONTS.water,
        'text-size': 14,
        'text-letter-spacing': 0.06,
        'text-max-angle': 40,
      },
      paint: { 'text-color': p['map-label-water'] },
    },
    {
      id: 'area-name',
      type: 'symbol',
      source: 'area-names',
      maxzoom: 15.5,
      layout: {
        'text-field': ['upcase', ['get', 'name']],
        'text-font': FONTS.semibold,
        'text-size': 12.5,
        'text-letter-spacing': 0.2,
      },
      paint: { 'text-color': p['ink3'], ...halo },
    },
    {
      id: 'station',
      type: 'symbol',
      source: 'base',
      filter: ['all', ofLayer('station'), POINT],
      minzoom: 11.5,
      layout: {
        'icon-image': 'station',
        'icon-size': 0.9,
        'icon-allow-overlap': true,
        'text-field': ['case', ['==', ['get', 'kind'], 'tram'], 'T', ['==', ['get', 'kind'], 'T'], 'T', 'J'],
        'text-font': FONTS.bold,
        'text-size': 12,
        'text-allow-overlap': true,
      },
      paint: { 'text-color': p['map-label'] },
    },
    {
      id: 'station-name',
      type: 'symbol',
      source: 'base',
      filter: ['all', ofLayer('station'), POINT, named],
      minzoom: 13,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': FONTS.semibold,
        'text-size': 13,
        'text-variable-anchor': ['left', 'right', 'top'],
        'text-radial-offset': 1.2,
        'text-justify': 'auto',
      },
      paint: { 'text-color': p['map-label'], ...halo },
    },
  ];
}
