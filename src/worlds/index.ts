export {
  drawMonthlyCounts,
  expectedIncidents,
  type IncidentSettings,
  type MonthlyCounts,
} from './incidents/draw-counts.ts';
export { drawIncidents, type Incident } from './incidents/draw-incidents.ts';
export { INCIDENT_KINDS, kindOfFigure, type IncidentKind } from './incidents/kinds.ts';
export { PLANTED } from './incidents/planted.ts';
export { sourceOf } from './incidents/sources.ts';
export { AGE_BANDS, FICTIONAL_NOTICE, GRANVIK, type AgeBand } from './municipality.ts';
export {
  WORLD_OPENINGS,
  WORLD_ORGANISATIONS,
  WORLD_PEOPLE,
  WORLD_SHARES,
  type WorldOrganisation,
  type WorldPerson,
} from './people.ts';
export { generateWorld, INHABITANTS_PER_TOWN, type World, type WorldSettings } from './world.ts';
export { writeAreas } from './writers/areas.ts';
export { writeBasemap, type BasemapLayer } from './writers/basemap.ts';
export { writeIncidentCounts } from './writers/incident-counts.ts';
export { writeIncidents } from './writers/incidents.ts';
export { writeOsm } from './writers/osm.ts';
export { writePlaces } from './writers/places.ts';
export { writeSchoolSource, writeSchoolUnitArray, writeSchoolUnitLines } from './writers/school-units.ts';
export { writeWorld, type WorldFile } from './writers/write-world.ts';
