import type { Random } from '../../src/ground/random.ts';
import { below, pick, utf8, type Mutation, type Mutator } from './mutation.ts';
import { dressed } from './mutate-text.ts';

type Position = unknown[];
export interface FeatureModel {
  readonly type: 'FeatureCollection';
  readonly features: {
    type: unknown;
    id?: unknown;
    properties: Record<string, unknown>;
    geometry: { type: unknown; coordinates: unknown } | null;
  }[];
}

/** Changes a copy of the collection and writes it in some encoding. */
function change(
  label: string,
  must: Mutation['must'],
  how: (copy: FeatureModel & Record<string, unknown>, random: Random) => void,
): Mutator<FeatureModel> {
  return (model, random) => {
    const copy = structuredClone(model) as FeatureModel & Record<string, unknown>;
    how(copy, random);
    return { label, must, bytes: dressed(JSON.stringify(copy), random) };
  };
}

/** Changes the text of the collection. */
function rewrite(
  label: string,
  must: Mutation['must'],
  how: (text: string, random: Random) => string,
): Mutator<FeatureModel> {
  return (model, random) => ({ label, must, bytes: utf8(how(JSON.stringify(model), random)) });
}

/** A feature with a geometry. */
function placed(copy: FeatureModel, random: Random) {
  return pick(
    copy.features.filter((feature) => feature.geometry !== null),
    random,
  );
}

/** The rings of a feature with a boundary. */
function rings(copy: FeatureModel, random: Random): Position[][] {
  const drawn = copy.features.filter((feature) => String(feature.geometry?.type).endsWith('Polygon'));
  const { type, coordinates } = pick(drawn, random).geometry!;
  return type === 'Polygon' ? (coordinates as Position[][]) : pick(coordinates as Position[][][], random);
}

function eachPosition(coordinates: unknown, visit: (position: Position) => void): void {
  if (!Array.isArray(coordinates)) return;
  if (Array.isArray(coordinates[0])) for (const part of coordinates as unknown[]) eachPosition(part, visit);
  else visit(coordinates as Position);
}

function exchange(position: Position): void {
  position.splice(0, position.length, ...position.toReversed());
}

function aPosition(copy: FeatureModel, random: Random): Position {
  const positions: Position[] = [];
  eachPosition(placed(copy, random).geometry!.coordinates, (position) => positions.push(position));
  return pick(positions, random);
}

const deep = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;
const crs = (name: string): unknown => ({ type: 'name', properties: { name } });

export const FEATURE_MUTATORS: readonly Mutator<FeatureModel>[] = [
  change('axes exchanged everywhere', 'refuse', (copy) => {
    for (const { geometry } of copy.features) eachPosition(geometry?.coordinates, exchange);
  }),
  change('axes exchanged in a feature', 'refuse', (copy, random) => {
    eachPosition(placed(copy, random).geometry!.coordinates, exchange);
  }),
  change('axes exchanged in a position', 'refuse', (copy, random) => exchange(aPosition(copy, random))),
  change('a ring that crosses itself', 'refuse', (copy, random) => {
    const [ring] = rings(copy, random);
    [ring[1], ring[2]] = [ring[2], ring[1]];
  }),
  change('an unclosed ring', 'refuse', (copy, random) => void rings(copy, random)[0].pop()),
  change('a ring that is too short', 'refuse', (copy, random) => void rings(copy, random)[0].splice(1, 2)),
  change('a ring without area', 'refuse', (copy, random) => {
    const [ring] = rings(copy, random);
    const [there, back] = ring;
    ring.splice(0, ring.length, there, back, [...back], [...there]);
  }),
  change('a hole outside', 'refuse', (copy, random) => {
    rings(copy, random).push([
      [15.1, 58.1],
      [15.2, 58.1],
      [15.2, 58.2],
      [15.1, 58.1],
    ]);
  }),
  change('a part twice', 'refuse', (copy, random) => {
    const { geometry } = pick(
      copy.features.filter((feature) => feature.geometry?.type === 'Polygon'),
      random,
    );
    geometry!.type = 'MultiPolygon';
    geometry!.coordinates = [geometry!.coordinates, structuredClone(geometry!.coordinates)];
  }),
  change('a coordinate that is no number', 'refuse', (copy, random) => {
    const position = aPosition(copy, random);
    position[below(2, random)] = pick([null, '18.06', true, {}, [18.06], '', 'NaN', '18,06'] as unknown[], random);
  }),
  change('a position with one number', 'refuse', (copy, random) => void aPosition(copy, random).splice(1)),
  change('a coordinate of metres', 'refuse', (copy, random) => {
    const position = aPosition(copy, random);
    position.splice(0, 2, 674_032 + below(999, random), 6_580_822);
  }),
  change('a position abroad', 'refuse', (copy, random) => {
    const position = aPosition(copy, random);
    position[1] = (position[1] as number) + pick([-30, -9.9, 12, 30], random);
  }),
  change('a huge coordinate', 'refuse', (copy, random) => {
    aPosition(copy, random)[below(2, random)] = pick([1e308, -1e308, 9e15, -0, 1e-300], random);
  }),
  change('a system that does not fit', 'refuse', (copy, random) => {
    copy['crs'] = crs(
      pick(['EPSG:3006', 'EPSG:3011', 'urn:ogc:def:crs:EPSG::3006', 'EPSG:3021', 'RT90', 'EPSG:2400', ''], random),
    );
  }),
  change('a system by link', 'refuse', (copy) => {
    copy['crs'] = { type: 'link', properties: { href: 'http://example.com/crs/42', type: 'proj4' } };
  }),
  change('the system said in words', 'keep', (copy, random) => {
    copy['crs'] = pick([crs('urn:ogc:def:crs:OGC:1.3:CRS84'), crs('EPSG:4326'), null], random);
  }),
  change('no geometry', 'report', (copy, random) => void (placed(copy, random).geometry = null)),
  change('an empty geometry', 'report', (copy, random) => void (placed(copy, random).geometry!.coordinates = [])),
  change('a geometry that is no place', 'refuse', (copy, random) => {
    placed(copy, random).geometry!.type = pick(
      ['LineString', 'MultiPoint', 'GeometryCollection', 'Circle', null, 7] as unknown[],
      random,
    );
  }),
  change('coordinates nested wrongly', 'refuse', (copy, random) => {
    const geometry = placed(copy, random).geometry!;
    geometry.coordinates = pick([[geometry.coordinates], { 0: 18.06, 1: 59.33 }, 'x', 5] as unknown[], random);
  }),
  change('no name', 'refuse', (copy, random) => {
    const { properties } = pick(copy.features, random);
    const head = Object.keys(properties).find((key) => /nam/i.test(key))!;
    const value = pick([undefined, null, '', '  ', {}, ['Torget'], true] as unknown[], random);
    properties[head] = value;
  }),
  change('a feature twice', 'keep', (copy, random) => {
    copy.features.splice(below(copy.features.length + 1, random), 0, structuredClone(pick(copy.features, random)));
  }),
  change('another feature with the same code', 'refuse', (copy, random) => {
    const twin = structuredClone(pick(copy.features, random));
    const head = Object.keys(twin.properties).find((key) => /nam/i.test(key))!;
    twin.properties[head] = 'Tvillingtorget';
    copy.features.push(twin);
  }),
  change('no feature', 'refuse', (copy, random) => {
    copy.features[below(copy.features.length, random)] = pick(
      [null, 5, 'x', [], {}, { type: 'Point' }] as unknown[],
      random,
    ) as never;
  }),
  change('further properties and members', 'keep', (copy, random) => {
    copy['bbox'] = [17, 59, 18, 60];
    const { properties } = pick(copy.features, random);
    properties['anteckning'] = pick(['1900-01-01', null, 5, { a: [1] }, '=1+1'] as unknown[], random);
  }),
  change('heights', 'keep', (copy, random) => {
    eachPosition(placed(copy, random).geometry!.coordinates, (position) => position.push(17.3));
  }),
  change('no features', 'refuse', (copy) => void copy.features.splice(0)),
  change('another kind of file', 'refuse', (copy, random) => {
    Object.assign(copy, { type: pick(['Topology', 'featurecollection', null, 5] as unknown[], random) });
  }),
  rewrite('pretty', 'keep', (text) => JSON.stringify(JSON.parse(text) as unknown, null, 2)),
  rewrite('a member named __proto__', 'keep', (text) =>
    text.replace('"properties":{', '"properties":{"__proto__":{"name":"x","polluted":true},'),
  ),
  rewrite('a key twice', 'refuse', (text, random) => {
    const key = pick(['"geometry":null,', '"properties":{},', '"type":"Feature",', '"ty\\u0070e":"Feature",'], random);
    return text.replace('{"type":"Feature",', `{"type":"Feature",${key}${key.includes('ty') ? '' : key}`);
  }),
  rewrite('nested without end', 'refuse', (text, random) =>
    text.replace('"properties":{', `"properties":{"x":${deep(pick([100, 10_000, 100_000], random))},`),
  ),
  rewrite('a number that JSON does not have', 'refuse', (text, random) =>
    text.replace(
      /\[(1\d\.\d+),/,
      `[${pick(['NaN', 'Infinity', '-Infinity', '1e400', '-1e400', '018.06', '18,06', '+18.06', '.5'], random)},`,
    ),
  ),
  rewrite('a character lost', 'refuse', (text, random) => {
    const at = pick(
      [...text.matchAll(/[[\]{}:]/g)].map((match) => match.index),
      random,
    );
    return text.slice(0, at) + text.slice(at + 1);
  }),
];

/** Only for places: what a disc and its uncertainty can get wrong. */
export const PLACE_FEATURE_MUTATORS: readonly Mutator<FeatureModel>[] = [
  change('metres out of reason', 'refuse', (copy, random) => {
    const { properties } = pick(copy.features, random);
    properties[pick(['radiusMetres', 'uncertaintyMetres'], random)] = pick(
      [-1, 1e6, 'NaN', '1,234', true, {}] as unknown[],
      random,
    );
  }),
  change('a radius on a boundary', 'refuse', (copy, random) => {
    const drawn = pick(
      copy.features.filter((feature) => String(feature.geometry?.type).endsWith('Polygon')),
      random,
    );
    drawn.properties['radiusMetres'] = 40;
  }),
  change('a describing property renamed', 'report', (copy) => {
    for (const { properties } of copy.features) {
      properties['rubrik'] = properties['stadsdelsområde'];
      delete properties['stadsdelsområde'];
    }
  }),
];
