import { FICTIONAL_NOTICE } from '../municipality.ts';
import type { World } from '../world.ts';
import { escaped, osmOfTown } from './osm-town.ts';

/**
 * OpenStreetMap XML 0.6: all nodes, then all ways, then all relations, as readers expect. A municipality of many
 * towns is built twice for that order, so that only one town is held in memory.
 */
export function* writeOsm(world: World): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<osm version="0.6" generator="Platsbild worlds">\n';
  yield `<note>${escaped(FICTIONAL_NOTICE)}</note>\n`;
  const relations: string[] = [];
  for (const { number } of world.towns) yield* osmOfTown(world.townOf(number)).nodes;
  for (const { number } of world.towns) {
    const town = osmOfTown(world.townOf(number));
    yield* town.ways;
    relations.push(...town.relations);
  }
  yield* relations;
  yield '</osm>\n';
}
