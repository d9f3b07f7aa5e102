import type { ExpressionSpecification } from 'maplibre-gl';
import { type Layers, ofLayer, onTheGround } from './layer-parts.ts';
import type { Palette } from './palette.ts';

/** Below this the map holds neither buildings nor trees. About 1:15 000; trees from about 1:10 000. */
export const BUILDINGS_FROM = 13.2;
const TREES_FROM = 13.8;

const AREA: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];
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
      source: 'base-detail',
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
      source: 'base-detail',
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
