import type { ExpressionSpecification } from 'maplibre-gl';
import { FONTS, type Layers } from './layer-parts.ts';
import type { Palette } from './palette.ts';

const chosen: ExpressionSpecification = ['boolean', ['get', 'selected'], false];
const faint: ExpressionSpecification = ['boolean', ['get', 'faint'], false];
const heavy = (yes: number, no: number, weak: number): ExpressionSpecification => [
  'case',
  chosen,
  yes,
  faint,
  weak,
  no,
];
const mark = (name: string): ExpressionSpecification => ['==', ['get', 'mark'], name];

/** Rings, distance lines, places and schools: everything that is saturated on the map. */
export function answerLayers(p: Palette): Layers {
  const round = { 'line-join': 'round', 'line-cap': 'butt' } as const;
  return [
    { id: 'uncertainty', type: 'fill', source: 'uncertainty', paint: { 'fill-color': p.school, 'fill-opacity': 0.12 } },
    {
      id: 'uncertainty-edge',
      type: 'line',
      source: 'uncertainty',
      minzoom: 15,
      paint: { 'line-color': p.school, 'line-width': 1.5, 'line-dasharray': [1.5, 1.8] },
    },
    {
      id: 'ring-halo',
      type: 'line',
      source: 'rings',
      layout: round,
      paint: { 'line-color': p['map-halo'], 'line-width': 5, 'line-opacity': 0.45 },
    },
    {
      id: 'ring',
      type: 'line',
      source: 'rings',
      layout: round,
      paint: { 'line-color': p.place, 'line-width': 2.3, 'line-dasharray': [3.6, 2.3] },
    },
    {
      id: 'distance-halo',
      type: 'line',
      source: 'distances',
      paint: { 'line-color': p['map-halo'], 'line-width': 5, 'line-opacity': 0.7 },
    },
    {
      id: 'distance',
      type: 'line',
      source: 'distances',
      filter: ['!', mark('undecided')],
      paint: { 'line-color': p.school, 'line-width': ['case', chosen, 3.6, 2] },
    },
    {
      id: 'distance-undecided',
      type: 'line',
      source: 'distances',
      filter: mark('undecided'),
      paint: { 'line-color': p.school, 'line-width': ['case', chosen, 3.6, 2], 'line-dasharray': [2, 2] },
    },
    {
      id: 'place-halo',
      type: 'line',
      source: 'places',
      layout: round,
      paint: { 'line-color': p['map-halo'], 'line-width': heavy(9, 6, 4), 'line-opacity': 0.85 },
    },
    {
      id: 'place-fill',
      type: 'fill',
      source: 'places',
      paint: { 'fill-color': p.place, 'fill-opacity': ['case', faint, 0.06, 0.14] },
    },
    { id: 'place-hatch', type: 'fill', source: 'places', paint: { 'fill-pattern': 'hatch' } },
    {
      id: 'place-edge',
      type: 'line',
      source: 'places',
      layout: round,
      paint: { 'line-color': p.place, 'line-width': heavy(4.2, 2.6, 1.4) },
    },
    {
      id: 'place-dot',
      type: 'circle',
      source: 'place-points',
      filter: ['boolean', ['get', 'dot'], false],
      paint: {
        'circle-color': p.place,
        'circle-radius': heavy(7, 5, 4),
        'circle-stroke-color': p['map-halo'],
        'circle-stroke-width': 2,
      },
    },
  ];
}

/** School marks and the names of the answer, last: they are placed first and never give way to the ground's names. */
export function answerNames(p: Palette): Layers {
  const halo = { 'text-halo-color': p['map-halo'], 'text-halo-width': 1.8 };
  const schoolName = (id: string, filter: ExpressionSpecification): Layers[number] => ({
    id,
    type: 'symbol',
    source: 'schools',
    filter,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': FONTS.semibold,
      'text-size': ['case', chosen, 15, 13.5],
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': ['case', ['==', ['get', 'mark'], 'undecided'], 1.35, 1],
      'text-justify': 'auto',
      'text-max-width': 12,
    },
    paint: { 'text-color': p.school, ...halo },
  });
  return [
    schoolName('school-outside', mark('outside')),
    {
      id: 'ring-name',
      type: 'symbol',
      source: 'ring-labels',
      layout: { 'text-field': ['get', 'label'], 'text-font': FONTS.semibold, 'text-size': 12.5, 'text-padding': 4 },
      paint: { 'text-color': p.place, ...halo },
    },
    schoolName('school-near', ['!', mark('outside')]),
    {
      id: 'distance-name',
      type: 'symbol',
      source: 'distance-labels',
      layout: { 'text-field': ['get', 'label'], 'text-font': FONTS.semibold, 'text-size': 12.5, 'text-padding': 1 },
      paint: { 'text-color': p.school, ...halo },
    },
    {
      id: 'place-name',
      type: 'symbol',
      source: 'place-points',
      filter: ['all', ['!', chosen], ['!', faint]],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': FONTS.semibold,
        'text-size': 13.5,
        'text-variable-anchor': ['bottom', 'left', 'right'],
        'text-radial-offset': 0.5,
        'text-justify': 'auto',
      },
      paint: { 'text-color': p.place, ...halo },
    },
    {
      id: 'place-name-chosen',
      type: 'symbol',
      source: 'place-points',
      filter: chosen,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': FONTS.bold,
        'text-size': 16,
        'text-anchor': 'bottom',
        'text-offset': [0, -0.4],
        'text-allow-overlap': true,
      },
      paint: { 'text-color': p.place, ...halo, 'text-halo-width': 2.2 },
    },
    // Above every name, and so placed before them: names keep clear of the marks.
    {
      id: 'school-mark',
      type: 'symbol',
      source: 'schools',
      layout: {
        'icon-image': ['concat', 'school-', ['get', 'mark']],
        'icon-size': ['case', chosen, 1.3, 1],
        'icon-allow-overlap': true,
        'icon-padding': 0,
        'symbol-sort-key': ['match', ['get', 'mark'], 'outside', 0, 'undecided', 1, 2],
      },
    },
  ];
}
