import { monthName, MONTHS } from '../incidents/calendar.ts';
import { cellOf, PLACE_RINGS } from '../incidents/count-by-place.ts';
import { INCIDENT_KINDS } from '../incidents/kinds.ts';
import type { World } from '../world.ts';
import { csvLines, FICTIONAL_ROW } from './csv.ts';
import { placeId } from './places.ts';

const HEADER = ['place', 'ring', 'month', 'kind', 'count', 'source'];

/** One row for each place, ring, month and kind, also where nothing happened: a row that is not there is never a 0. */
export function writeIncidentCounts(world: World): Iterable<string> {
  return csvLines(HEADER, countRows(world));
}

function* countRows(world: World): Generator<readonly (string | number)[]> {
  let id = 0;
  for (const { number } of world.towns) {
    const counts = world.incidentCountsOf(number);
    for (const place of world.planOf(number).places.keys()) {
      id++;
      for (const [ring, ringName] of PLACE_RINGS.entries())
        for (let month = 0; month < MONTHS; month++)
          for (const [kind, kindName] of INCIDENT_KINDS.entries()) {
            const count = counts[cellOf(place, ring, month, kind)];
            yield [placeId(id), ringName, monthName(month), kindName, count, FICTIONAL_ROW];
          }
    }
  }
}
