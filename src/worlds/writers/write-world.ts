import { FICTIONAL_NOTICE, GRANVIK } from '../municipality.ts';
import type { World } from '../world.ts';
import { writeAreas } from './areas.ts';
import { writeBasemap } from './basemap.ts';
import { writeIncidentCounts } from './incident-counts.ts';
import { writeIncidents, writeIncidentSource } from './incidents.ts';
import { writeOsm } from './osm.ts';
import { writePlaces } from './places.ts';
import { writeSchoolSource, writeSchoolUnitArray, writeSchoolUnitLines } from './school-units.ts';

/** A file by name and content; the content is made while it is read, so it need never be held whole. */
export interface WorldFile {
  readonly path: string;
  readonly pieces: Iterable<string>;
}

/** All files of a fictional municipality, in the formats that real sources use. */
export function* writeWorld(world: World): Generator<WorldFile> {
  yield { path: 'READ-ME-FICTIONAL.txt', pieces: [readMe(world)] };
  yield { path: 'places.geojson', pieces: writePlaces(world) };
  yield { path: 'areas.geojson', pieces: writeAreas(world) };
  yield { path: 'schools.ndjson', pieces: writeSchoolUnitLines(world) };
  yield { path: 'schools.ndjson.source.json', pieces: writeSchoolSource() };
  yield { path: 'schools.json', pieces: writeSchoolUnitArray(world) };
  yield { path: 'schools.json.source.json', pieces: writeSchoolSource() };
  yield { path: 'incidents.csv', pieces: writeIncidents(world) };
  yield { path: 'incidents.csv.source.json', pieces: writeIncidentSource() };
  yield { path: 'incident-counts.csv', pieces: writeIncidentCounts(world) };
  yield { path: 'incident-counts.csv.source.json', pieces: writeIncidentSource() };
  yield { path: 'basemap.geojson', pieces: writeBasemap(world) };
  yield { path: 'streets.osm', pieces: writeOsm(world) };
}

function readMe({ seed, inhabitants }: World): string {
  const { name, code, county } = GRANVIK;
  return `${FICTIONAL_NOTICE}\n\n${name}, ${code}, ${county}. seed ${seed}, inhabitants ${inhabitants}\n`;
}
