import { describe, expect, it } from 'vitest';
import { faultInPosition } from '../../ground/geo/sweden.ts';
import { swerefFromWgs84 } from '../../ground/geo/sweref99.ts';
import { generateWorld } from '../world.ts';
import { writeAreas } from './areas.ts';
import { writeBasemap } from './basemap.ts';
import { writeOsm } from './osm.ts';
import { writePlaces } from './places.ts';
import { writeSchoolUnitArray, writeSchoolUnitLines } from './school-units.ts';

const world = generateWorld({ seed: 7, inhabitants: 30_000 });
const textOf = (pieces: Iterable<string>): string => [...pieces].join('');

interface Collection {
  fictional: boolean;
  notice: string;
  features: { properties: Record<string, unknown>; geometry: { type: string; coordinates: unknown } }[];
}
const collectionOf = (pieces: Iterable<string>): Collection => JSON.parse(textOf(pieces)) as Collection;

function* positionsIn(coordinates: unknown): Generator<[number, number]> {
  if (!Array.isArray(coordinates)) return;
  if (typeof coordinates[0] === 'number') yield coordinates as [number, number];
  else for (const inner of coordinates) yield* positionsIn(inner);
}

describe('GeoJSON', () => {
  it.each([writePlaces, writeAreas, writeBasemap])('%o has positions in Sweden, longitude first', (write) => {
    const { features, fictional } = collectionOf(write(world));
    expect(fictional).toBe(true);
    for (const { geometry } of features)
      for (const [longitude, latitude] of positionsIn(geometry.coordinates))
        if (faultInPosition(longitude, latitude, 'EPSG:4326') !== undefined)
          throw new Error(`${longitude}, ${latitude} is not in Sweden`);
  });

  it('places carry the agreed properties, and outer rings turn anticlockwise, holes clockwise', () => {
    const { features } = collectionOf(writePlaces(world));
    expect(features).toHaveLength(12);
    expect(features[0].properties).toEqual({
      id: 'P-0001',
      name: 'Lykttorget',
      aliases: ['Lyktan', 'Stationstorget'],
      municipality: '9901',
      cityDistrict: 'Centrum',
      policeDistrict: 'LPO Granvik',
      placeType: 'square',
    });
    for (const { geometry } of features) {
      const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : (geometry.coordinates as unknown[]);
      for (const rings of parts as [number, number][][][])
        rings.forEach((ring, i) => expect(signedArea(ring) > 0).toBe(i === 0));
    }
  });

  it('areas are one municipality, its city districts and two police districts', () => {
    const kinds = collectionOf(writeAreas(world)).features.map(({ properties }) => String(properties['kind']));
    expect(kinds.toSorted()).toEqual([
      'cityDistrict',
      'cityDistrict',
      'cityDistrict',
      'cityDistrict',
      'municipality',
      'policeDistrict',
      'policeDistrict',
    ]);
  });

  it('the base map has every layer', () => {
    const layers = new Set(
      collectionOf(writeBasemap(world)).features.map(({ properties }) => String(properties['layer'])),
    );
    expect([...layers].toSorted()).toEqual([
      'block',
      'building',
      'park',
      'rail',
      'road',
      'square',
      'station',
      'street',
      'tree',
      'water',
      'wood',
    ]);
  });

  it('the border of a municipality of seven towns encloses each town and crosses itself nowhere', () => {
    const seven = generateWorld({ seed: 7, inhabitants: 210_000 });
    const { features } = collectionOf(writeAreas(seven));
    const [border] = features[0].geometry.coordinates as [number, number][][];
    const whole = signedArea(border);
    const parts = features.filter(({ properties }) => properties['kind'] === 'cityDistrict');
    const sum = parts.reduce(
      (total, { geometry }) => total + signedArea((geometry.coordinates as [number, number][][])[0]),
      0,
    );
    expect(sum / whole).toBeCloseTo(1, 4);
  });
});

function signedArea(ring: readonly (readonly [number, number])[]): number {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) twice += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return twice / 2;
}

describe('school units', () => {
  interface Unit {
    code: string;
    wgs84_Lat: string;
    wgs84_Long: string;
    sweRef_N: string;
    sweRef_E: string;
    geographicalAreaCode: string;
    contactInfo: { email: null; telephone: null; web: null };
    typeOfSchooling: { code: string; schoolYears: string[] }[];
    totalNumberOfPupils: string;
    fictional: boolean;
  }
  const units = textOf(writeSchoolUnitLines(world))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Unit);

  it('are the same as lines and as an array', () => {
    expect(JSON.parse(textOf(writeSchoolUnitArray(world)))).toEqual(units);
  });

  it('give one position in both systems', () => {
    for (const unit of units) {
      const { east, north } = swerefFromWgs84({ latitude: Number(unit.wgs84_Lat), longitude: Number(unit.wgs84_Long) });
      expect(Math.abs(east - Number(unit.sweRef_E))).toBeLessThan(0.06);
      expect(Math.abs(north - Number(unit.sweRef_N))).toBeLessThan(0.06);
    }
  });

  it('name no real municipality, unit or way to reach anybody', () => {
    expect(new Set(units.map(({ code }) => code)).size).toBe(14);
    for (const unit of units) {
      expect(unit).toMatchObject({ geographicalAreaCode: '9901', fictional: true });
      expect(unit.code).toMatch(/^99\d{6}$/);
      expect(unit.contactInfo).toMatchObject({ email: null, telephone: null, web: null });
      expect(unit.totalNumberOfPupils).toMatch(/^cirka \d+$/);
    }
  });

  it('list year 0 as förskoleklass, a form of its own', () => {
    expect(units[0].typeOfSchooling.map(({ code, schoolYears }) => [code, schoolYears.join()])).toEqual([
      ['fsk', '0'],
      ['gr', '1,2,3,4,5,6,7,8,9'],
    ]);
  });
});

describe('OpenStreetMap XML', () => {
  const text = textOf(writeOsm(world));

  it('has nodes before ways before relations, and every reference has its element', () => {
    const order = [...text.matchAll(/^<(node|way|relation) id="(\d+)"/gm)].map(([, kind]) => kind);
    expect(order).toEqual(order.toSorted((a, b) => RANK.indexOf(a) - RANK.indexOf(b)));
    const nodes = new Set([...text.matchAll(/^<node id="(\d+)"/gm)].map(([, id]) => id));
    const ways = new Set([...text.matchAll(/^<way id="(\d+)"/gm)].map(([, id]) => id));
    expect(nodes.size).toBe(order.filter((kind) => kind === 'node').length);
    for (const [, ref] of text.matchAll(/<nd ref="(\d+)"/g)) if (!nodes.has(ref)) throw new Error(`no node ${ref}`);
    for (const [, ref] of text.matchAll(/<member type="way" ref="(\d+)"/g)) expect(ways.has(ref)).toBe(true);
  });

  it('counts residents by age on houses: as many as the inhabitants', () => {
    const counts = [...text.matchAll(/k="platsbild:residents:[^"]+" v="(\d+)"/g)].map(([, count]) => Number(count));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(30_000);
  });

  it.each([
    'highway" v="footway',
    'tunnel" v="yes',
    'bridge" v="yes',
    'railway" v="station',
    'natural" v="water',
    'leisure" v="park',
  ])('has %s', (tag) => expect(text).toContain(`<tag k="${tag}"/>`));
});

const RANK = ['node', 'way', 'relation'];
