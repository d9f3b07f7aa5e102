import { describe, expect, it } from 'vitest';
import { measureFrom } from '../../ground/geo/distance.ts';
import { readGeoJsonGeometry } from '../../ground/geo/read-geojson.ts';
import { faultInPosition } from '../../ground/geo/sweden.ts';
import { screen } from '../../ground/screening/index.ts';
import { dateOf } from '../incidents/calendar.ts';
import { INCIDENT_KINDS, kindOfFigure, type IncidentKind } from '../incidents/kinds.ts';
import { PLANTED } from '../incidents/planted.ts';
import { generateWorld } from '../world.ts';
import { writeIncidentCounts } from './incident-counts.ts';
import { writeIncidents, writeIncidentSource } from './incidents.ts';
import { writePlaces } from './places.ts';

const world = generateWorld({ seed: 7, inhabitants: 30_000 });
const textOf = (pieces: Iterable<string>): string => [...pieces].join('');
const [header, ...rows] = tableOf(writeIncidents(world));
const [countHeader, ...countRows] = tableOf(writeIncidentCounts(world));

function tableOf(pieces: Iterable<string>): string[][] {
  const lines = textOf(pieces).trimEnd().split('\n');
  return lines.map((line) => line.split(','));
}

describe('incidents.csv', () => {
  it('has one row an incident, each with an id of its own and a day that is its date', () => {
    expect(header).toEqual(['id', 'date', 'day', 'east', 'north', 'kind', 'kindOfFigure', 'source']);
    expect(rows).toHaveLength(world.incidentsOf(0).length);
    expect(new Set(rows.map(([id]) => id)).size).toBe(rows.length);
    for (const [, date, day] of rows) expect(date).toBe(dateOf(Number(day)));
  });

  it('keeps detection offences apart as activity', () => {
    expect(new Set(rows.map(([, , , , , kind]) => kind))).toEqual(new Set(INCIDENT_KINDS));
    for (const [, , , , , kind, figure] of rows) expect(figure).toBe(kindOfFigure(kind as IncidentKind));
    expect(kindOfFigure('detectionOffence')).toBe('activity');
    expect(kindOfFigure('violence')).toBe('outcome');
  });

  it('lies in Granvik, says in every row that it is fictional, and holds nothing about a person', () => {
    for (const row of rows) {
      const [east, north] = [Number(row[3]), Number(row[4])];
      expect(faultInPosition(east, north, 'EPSG:3006')).toBeUndefined();
      expect(east > 688_000 && east < 698_000 && north > 6_789_000 && north < 6_796_000).toBe(true);
      expect(row[7]).toBe('Granvik (fictional)');
      for (const word of [row[0], row[5], row[6], row[7]]) expect(screen(word, 'freeText').findings).toEqual([]);
    }
  });

  it('says in its source note which days it covers and in what coordinates', () => {
    expect(JSON.parse(textOf(writeIncidentSource()))).toMatchObject({
      period: { from: '2021-01-01', to: '2025-12-31' },
      crs: 'EPSG:3006',
      fictional: true,
    });
  });
});

describe('incident-counts.csv', () => {
  it('has every place, ring, month and kind once, zeros too', () => {
    expect(countHeader).toEqual(['place', 'ring', 'month', 'kind', 'count', 'source']);
    expect(countRows).toHaveLength(12 * 4 * 60 * 5);
    expect(new Set(countRows.map((row) => row.slice(0, 4).join())).size).toBe(countRows.length);
    expect(countRows.some((row) => row[4] === '0')).toBe(true);
  });

  it.each([PLANTED.measure.place, PLANTED.measure.comparisonPlace])(
    '%s: is what anybody counts who measures from the places to the incidents',
    (name) => {
      const { id, metresTo } = placeFrom(textOf(writePlaces(world)), name);
      const told = (ring: string): number =>
        countRows.reduce((sum, row) => sum + (row[0] === id && row[1] === ring ? Number(row[4]) : 0), 0);
      const metres = rows.map((row) => metresTo(Number(row[3]), Number(row[4])));
      const inside = metres.filter((one) => one === 0).length;
      expect(inside).toBeGreaterThan(500);
      expect(told('inside')).toBe(inside);
      expect(told('0-100')).toBe(metres.filter((one) => one > 0 && one <= 100).length);
    },
  );
});

interface Told {
  features: { properties: { id: string; name: string }; geometry: unknown }[];
}

/** A place as a reader of the file has it. */
function placeFrom(file: string, name: string): { id: string; metresTo: (east: number, north: number) => number } {
  const { properties, geometry } = (JSON.parse(file) as Told).features.find((one) => one.properties.name === name)!;
  const read = readGeoJsonGeometry(geometry, 'EPSG:4326');
  if (!read.ok || read.value.kind !== 'area') throw new Error(`${name} cannot be read`);
  const measure = measureFrom(read.value.area);
  return { id: properties.id, metresTo: (east, north) => measure({ east, north }).distanceMetres };
}
