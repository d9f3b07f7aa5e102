import type { ExpressionSpecification } from 'maplibre-gl';
import { FONTS, type Layers, ofLayer, onTheGround } from './layer-parts.ts';
import type { Palette } from './palette.ts';

const BUILDINGS_FROM = 13.2; // about 1:15 000
const TREES_FROM = 13.8; // about 1:10 000

const AREA: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];
const POINT: ExpressionSpecification = ['==', ['geometry-type'], 'Point'];
const PATH: ExpressionSpecification = ['==', ['slice', ['coalesce', ['get', 'kind'], ''], 0, 4], 'path'];

/** Land, water, parks, blocks, streets, buildings and rail: pale, so that the answer can be seen. */
export function groundLayers(p: Palette): Layers {
  const line = { 'line-join': 'round', 'line-cap': 'round' } as const;
  return [
    { id: 'land', type: 'background', paint: { 'background-color': p['map-land'] } },
    { id: 'grid', type: 'line', source: 'grid', paint: { 'line-color': p['map-water-line'], 'line-width': 0.7 } },
    {
      id: 'water',
      type: 'fill',
      source: 'base',
      filter: ofLayer('water'),
      paint: { 'fill-color': p['map-water'], 'fill-outline-color': p['map-water-line'] },
    },
    {
      id: 'water-line',
      type: 'line',
      source: 'base',
      filter: ['all', ofLayer('water'), AREA],
      paint: { 'line-color': p['map-water-line'], 'line-width': 1.4 },
    },
    { id: 'block', type: 'fill', source: 'base', filter: ofLayer('block'), paint: { 'fill-color': p['map-block'] } },
    { id: 'park', type: 'fill', source: 'base', filter: ofLayer('park'), paint: { 'fill-color': p['map-park'] } },
    { id: 'wood', type: 'fill', source: 'base', filter: ofLayer('wood'), paint: { 'fill-color': p['map-wood'] } },
    {
      id: 'tree',
      type: 'circle',
      source: 'base',
      filter: ofLayer('tree'),
      minzoom: TREES_FROM,
      paint: { 'circle-color': p['map-label-park'], 'circle-opacity': 0.17, 'circle-radius': onTheGround(3) },
    },
    {
      id: 'street-case',
      type: 'line',
      source: 'base',
      filter: ['all', ofLayer('street'), ['!', PATH]],
      layout: line,
      paint: { 'line-color': p['map-street-case'], 'line-width': onTheGround(5.4) },
    },
    {
      id: 'square',
      type: 'fill',
      source: 'base',
      filter: ofLayer('square'),
      paint: { 'fill-color': p['map-road'], 'fill-outline-color': p['map-road-case'] },
    },
    {
      id: 'street',
      type: 'line',
      source: 'base',
      filter: ['all', ofLayer('street'), ['!', PATH]],
      layout: line,
      paint: { 'line-color': p['map-street'], 'line-width': onTheGround(4.2) },
    },
    {
      id: 'path',
      type: 'line',
      source: 'base',
      filter: ['all', ofLayer('street'), PATH],
      minzoom: 12.5,
      paint: { 'line-color': p['map-street'], 'line-width': onTheGround(1.8), 'line-dasharray': [3, 1.6] },
    },
    {
      id: 'road-case',
      type: 'line',
      source: 'base',
      filter: ofLayer('road'),
      layout: line,
      paint: { 'line-color': p['map-road-case'], 'line-width': onTheGround(10.4) },
    },
    {
      id: 'road',
      type: 'line',
      source: 'base',
      filter: ofLayer('road'),
      layout: line,
      paint: { 'line-color': p['map-road'], 'line-width': onTheGround(8.4) },
    },
    {
      id: 'building',
      type: 'fill',
      source: 'base',
      filter: ofLayer('building'),
      minzoom: BUILDINGS_FROM,
      paint: { 'fill-color': p['map-building'], 'fill-outline-color': p['map-building-line'] },
    },
    {
      id: 'platform',
      type: 'fill',
      source: 'base',
      filter: ['all', ofLayer('station'), AREA],
      paint: { 'fill-color': p['map-building'], 'fill-outline-color': p['map-rail'] },
    },
    {
      id: 'rail',
      type: 'line',
      source: 'base',
      filter: ofLayer('rail'),
      paint: { 'line-color': p['map-rail'], 'line-width': onTheGround(2.8) },
    },
    {
      id: 'rail-dash',
      type: 'line',
      source: 'base',
      filter: ofLayer('rail'),
      paint: { 'line-color': p['map-land'], 'line-width': onTheGround(1.4), 'line-dasharray': [5, 5] },
    },
    {
      id: 'area',
      type: 'line',
      source: 'areas',
      paint: { 'line-color': p['ink3'], 'line-opacity': 0.45, 'line-width': 1, 'line-dasharray': [6, 3, 1, 3] },
    },
  ];
}

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
