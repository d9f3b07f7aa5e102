import { onTheGround } from '../frame.ts';
import { dateOf, DAYS } from '../incidents/calendar.ts';
import { kindOfFigure } from '../incidents/kinds.ts';
import { FICTIONAL_NOTICE } from '../municipality.ts';
import type { World } from '../world.ts';
import { csvLines, FICTIONAL_ROW } from './csv.ts';

const HEADER = ['id', 'date', 'day', 'east', 'north', 'kind', 'kindOfFigure', 'source'];

/** One row an incident, by day within each town: SWEREF 99 TM in metres with one decimal, days from the first day. */
export function writeIncidents(world: World): Iterable<string> {
  return csvLines(HEADER, incidentRows(world));
}

function* incidentRows(world: World): Generator<readonly (string | number)[]> {
  let count = 0;
  for (const { number, sheet } of world.towns)
    for (const { day, kind, at } of world.incidentsOf(number)) {
      const { east, north } = onTheGround(at, sheet);
      const id = `I-${String(++count).padStart(7, '0')}`;
      yield [id, dateOf(day), day, east.toFixed(1), north.toFixed(1), kind, kindOfFigure(kind), FICTIONAL_ROW];
    }
}

/** What the tables of incidents say of themselves. */
export function* writeIncidentSource(): Generator<string> {
  const period = { from: dateOf(0), to: dateOf(DAYS - 1) };
  const source = { date: '2026-01-02', licence: 'fiktiv övningsdata', period, crs: 'EPSG:3006', fictional: true };
  yield `${JSON.stringify({ ...source, notice: FICTIONAL_NOTICE }, undefined, 2)}\n`;
}
