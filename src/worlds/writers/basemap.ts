import { coursesOf } from '../fabric/courses.ts';
import type { Town } from '../fabric/town.ts';
import type { Line } from '../shape/spot.ts';
import type { World } from '../world.ts';
import { featureCollection, polygonCoordinates, positionOf, positionsOf, thinned } from './geojson.ts';
import type { Feature } from './geojson.ts';

/** Layers in the order in which they are drawn, lowest first. */
export type BasemapLayer =
  | 'block'
  | 'wood'
  | 'park'
  | 'water'
  | 'tree'
  | 'square'
  | 'street'
  | 'road'
  | 'building'
  | 'rail'
  | 'station';

/** The map of the fictional municipality until its streets are imported: one GeoJSON, drawn layer by layer. */
export function writeBasemap(world: World): Iterable<string> {
  return featureCollection('Granviks övningskarta', basemapFeatures(world));
}

function* basemapFeatures(world: World): Generator<Feature> {
  for (const { number } of world.towns) {
    const town = world.townOf(number);
    yield* groundFeatures(town);
    yield* wayFeatures(town);
    yield* buildingFeatures(town);
    yield* railFeatures(town);
  }
}

function feature(layer: BasemapLayer, kind: string, name: string | null, type: string, coordinates: unknown): Feature {
  return { properties: name === null ? { layer, kind } : { layer, kind, name }, geometry: { type, coordinates } };
}

function* groundFeatures({ plan, sheet, trees }: Town): Generator<Feature> {
  const area = (layer: BasemapLayer, kind: string, name: string | null, rings: readonly Line[]): Feature =>
    feature(
      layer,
      kind,
      name,
      'Polygon',
      polygonCoordinates(
        rings.map((ring) => thinned(ring, 0.4)),
        sheet,
      ),
    );
  for (const { name, grain, ring } of plan.neighbourhoods) yield area('block', grain, name, [ring]);
  for (const green of plan.greens) yield area(green.kind, green.kind, green.name, [green.ring]);
  yield area('water', 'bay', plan.water.name, plan.water.rings);
  const { river } = plan.water;
  yield feature('water', 'river-line', river.name, 'LineString', positionsOf(thinned(river.line, 1), sheet));
  for (const [i, spots] of trees.entries()) {
    const points = spots.map((spot) => positionOf(spot, sheet));
    if (points.length > 0) yield feature('tree', plan.greens[i].kind, null, 'MultiPoint', points);
  }
  for (const square of plan.squares) yield area('square', 'square', square.name, [square.ring]);
}

function* wayFeatures(town: Town): Generator<Feature> {
  const { streets, sheet } = town;
  for (const { kind, name, nodes, structure } of coursesOf(town)) {
    const line = thinned(
      nodes.map((node) => streets.nodes[node]),
      0.3,
    );
    const drawnKind = structure === undefined ? kind : `${kind}-${structure}`;
    yield feature(kind === 'road' ? 'road' : 'street', drawnKind, name, 'LineString', positionsOf(line, sheet));
  }
}

/** Houses of one kind share a feature, two hundred at a time: half the size of one feature each. */
function* buildingFeatures({ homes, sheet }: Town): Generator<Feature> {
  const waiting = new Map<string, unknown[]>();
  for (const { building } of homes) {
    const outlines = waiting.get(building.kind) ?? [];
    waiting.set(building.kind, outlines);
    outlines.push(polygonCoordinates([building.ring], sheet));
    if (outlines.length === 200) yield outlinesOf(building.kind, outlines.splice(0));
  }
  for (const [kind, outlines] of waiting) if (outlines.length > 0) yield outlinesOf(kind, outlines);
}

function outlinesOf(kind: string, outlines: unknown[]): Feature {
  return feature('building', kind, null, 'MultiPolygon', outlines);
}

function* railFeatures({ plan, sheet }: Town): Generator<Feature> {
  yield feature('rail', 'rail', null, 'LineString', positionsOf(thinned(plan.rail, 0.3), sheet));
  for (const { name, letter, at, platform } of plan.stations) {
    yield feature('station', 'platform', null, 'Polygon', polygonCoordinates([platform], sheet));
    yield feature('station', letter, name, 'Point', positionOf(at, sheet));
  }
}
