import { coursesOf } from '../fabric/courses.ts';
import type { Course } from '../fabric/courses.ts';
import { stretchesByNode } from '../fabric/network.ts';
import { schoolSite } from '../fabric/school-site.ts';
import type { Town } from '../fabric/town.ts';
import { AGE_BANDS } from '../municipality.ts';
import type { Home } from '../fabric/settle.ts';
import type { Line, Spot } from '../shape/spot.ts';
import { positionOf } from './geojson.ts';

type Tags = Readonly<Record<string, string | number>>;
export interface OsmPieces {
  readonly nodes: string[];
  readonly ways: string[];
  readonly relations: string[];
}

/** Room for the ids of one town; a town uses some tens of thousands. */
const IDS_PER_TOWN = 1_000_000;

/** Writes elements with ids of its own town, in the order they are asked for. */
class OsmSheet implements OsmPieces {
  readonly nodes: string[] = [];
  readonly ways: string[] = [];
  readonly relations: string[] = [];
  readonly #town: Town;
  readonly #first: number;
  #nodes = 0;
  #ways = 0;

  constructor(town: Town) {
    this.#town = town;
    this.#first = town.number * IDS_PER_TOWN;
  }

  node(spot: Spot, tags: Tags = {}): number {
    const [longitude, latitude] = positionOf(spot, this.#town.sheet);
    const id = this.#first + ++this.#nodes;
    const start = `<node id="${id}" lat="${latitude}" lon="${longitude}"`;
    const inner = tagsOf(tags);
    this.nodes.push(inner === '' ? `${start}/>\n` : `${start}>${inner}</node>\n`);
    return id;
  }

  way(refs: readonly number[], tags: Tags): number {
    const id = this.#first + ++this.#ways;
    const inner = refs.map((ref) => `<nd ref="${ref}"/>`).join('');
    this.ways.push(`<way id="${id}">${inner}${tagsOf(tags)}</way>\n`);
    return id;
  }

  ring(ring: Line, tags: Tags): number {
    const refs = ring.slice(0, -1).map((spot) => this.node(spot));
    return this.way([...refs, refs[0]], tags);
  }

  multipolygon(outer: number, inner: readonly number[], tags: Tags): void {
    const members = [member(outer, 'outer'), ...inner.map((ref) => member(ref, 'inner'))].join('');
    this.relations.push(
      `<relation id="${this.#first + 1}">${members}${tagsOf({ ...tags, type: 'multipolygon' })}</relation>\n`,
    );
  }
}

/** Everything of one town as OpenStreetMap elements. Ways that meet share nodes. */
export function osmOfTown(town: Town): OsmPieces {
  const sheet = new OsmSheet(town);
  writeWays(sheet, town);
  for (const home of town.homes) sheet.ring(home.building.ring, buildingTags(home));
  writeGround(sheet, town);
  writeRail(sheet, town);
  return sheet;
}

function writeWays(sheet: OsmSheet, town: Town): void {
  const at = stretchesByNode(town.streets);
  const ids = town.streets.nodes.map((spot, node) => (at[node].length === 0 ? 0 : sheet.node(spot)));
  for (const course of coursesOf(town))
    sheet.way(
      course.nodes.map((node) => ids[node]),
      wayTags(course),
    );
}

const HIGHWAYS: Record<Course['kind'], Tags> = {
  road: { highway: 'secondary', sidewalk: 'both' },
  street: { highway: 'residential', sidewalk: 'both' },
  path: { highway: 'footway' },
  pier: { highway: 'footway', man_made: 'pier' },
};

function wayTags({ kind, name, structure }: Course): Tags {
  const tags: Record<string, string | number> = { ...HIGHWAYS[kind], ...named(name) };
  if (structure !== undefined) Object.assign(tags, { [structure]: 'yes', layer: structure === 'bridge' ? 1 : -1 });
  return tags;
}

const BUILDING_TAGS = {
  apartments: 'apartments',
  house: 'house',
  garage: 'garage',
  industrial: 'industrial',
  school: 'school',
  commercial: 'retail',
} as const;

/** `platsbild:residents:<band>` is Platsbild's own tag: how many of that age live in the house. */
function buildingTags({ building, residents }: Home): Tags {
  const tags: Record<string, string | number> = {
    building: BUILDING_TAGS[building.kind],
    'building:levels': building.levels,
  };
  if (residents !== undefined) for (const band of AGE_BANDS) tags[`platsbild:residents:${band}`] = residents[band];
  return tags;
}

function writeGround(sheet: OsmSheet, { plan, trees }: Town): void {
  const [outer, ...islands] = plan.water.rings.map((ring, i) => sheet.ring(ring, i === 0 ? {} : { place: 'islet' }));
  sheet.multipolygon(outer, islands, { natural: 'water', water: 'bay', name: plan.water.name });
  const { river } = plan.water;
  sheet.way(
    river.line.map((spot) => sheet.node(spot)),
    { waterway: 'river', name: river.name },
  );
  for (const { kind, name, ring } of plan.greens)
    sheet.ring(ring, { ...(kind === 'wood' ? { natural: 'wood' } : { leisure: 'park' }), ...named(name) });
  for (const { name, ring } of plan.squares)
    sheet.ring(ring, { highway: 'pedestrian', area: 'yes', place: 'square', ...named(name) });
  for (const school of plan.schools) sheet.ring(schoolSite(school).ground, { amenity: 'school', name: school.name });
  for (const spots of trees) for (const spot of spots) sheet.node(spot, { natural: 'tree' });
}

function writeRail(sheet: OsmSheet, { plan }: Town): void {
  sheet.way(
    plan.rail.map((spot) => sheet.node(spot)),
    { railway: 'rail' },
  );
  for (const { name, letter, at, platform } of plan.stations) {
    sheet.node(at, { railway: 'station', station: letter === 'T' ? 'subway' : 'train', name });
    sheet.ring(platform, { railway: 'platform', name });
  }
}

function member(ref: number, role: string): string {
  return `<member type="way" ref="${ref}" role="${role}"/>`;
}

function named(name: string | null): Tags {
  return name === null ? {} : { name };
}

function tagsOf(tags: Tags): string {
  return Object.entries(tags)
    .map(([key, value]) => `<tag k="${key}" v="${escaped(String(value))}"/>`)
    .join('');
}

export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
