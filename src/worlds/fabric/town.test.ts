import { describe, expect, it } from 'vitest';
import { doOverlap, region } from '../shape/ring.ts';
import { crossing, distanceBetween } from '../shape/spot.ts';
import { generateWorld } from '../world.ts';
import { coursesOf } from './courses.ts';
import { stretchesByNode } from './network.ts';

const world = generateWorld({ seed: 7, inhabitants: 120_000 });

describe.each([0, 1, 3])('town %i', (number) => {
  const town = world.townOf(number);
  const { streets, plan, homes } = town;

  it('has one connected network of ways, and every school is on it', () => {
    const at = stretchesByNode(streets);
    const reached = new Set<number>([streets.stretches[0].from]);
    const queue = [...reached];
    for (let node = queue.pop(); node !== undefined; node = queue.pop())
      for (const { from, to } of at[node]) {
        const other = from === node ? to : from;
        if (reached.has(other)) continue;
        reached.add(other);
        queue.push(other);
      }
    expect(streets.stretches.every(({ from, to }) => reached.has(from) && reached.has(to))).toBe(true);
    const nodes = [...reached].map((node) => streets.nodes[node]);
    for (const { name, at: school } of plan.schools)
      expect(Math.min(...nodes.map((node) => distanceBetween(node, school))), name).toBeLessThan(1);
  });

  it('has a street network of a town, with its main roads, a tunnel under and bridges over the railway', () => {
    const courses = [...coursesOf(town)];
    const names = new Set(courses.map(({ name }) => name));
    for (const { kind, name } of plan.ways) if (kind === 'road') expect(names.has(name), name ?? '').toBe(true);
    expect(courses.some(({ name, structure }) => name === 'Lykttunneln' && structure === 'tunnel')).toBe(true);
    expect(courses.some(({ name, structure }) => name === 'Norra Bryggatan' && structure === 'bridge')).toBe(true);
    expect(names.size).toBeGreaterThan(120);
  });

  it('has houses that stand clear of ways and water', () => {
    const [bay, ...islands] = plan.water.rings.map((ring) => region(ring));
    const lines = streets.stretches.map(({ from, to }) => [streets.nodes[from], streets.nodes[to]] as const);
    for (const { building } of homes.filter((_, i) => i % 9 === 4)) {
      const { ring } = building;
      expect(ring.some((spot) => bay(spot) && !islands.some((island) => island(spot)))).toBe(false);
      if (building.kind === 'school') continue;
      const near = lines.filter(([a]) => distanceBetween(a, ring[0]) < 200);
      const isCrossed = near.some(([a, b]) => ring.some((spot, i) => i > 0 && crossing(a, b, ring[i - 1], spot)));
      expect(isCrossed).toBe(false);
    }
  });

  it('has school houses that no road or street runs through', () => {
    for (const { building } of homes) {
      if (building.kind !== 'school') continue;
      for (const { from, to, way } of streets.stretches) {
        const { kind } = streets.ways[way];
        if (kind === 'path') continue;
        const [a, b] = [streets.nodes[from], streets.nodes[to]];
        expect(building.ring.some((spot, i) => i > 0 && crossing(a, b, building.ring[i - 1], spot))).toBe(false);
      }
    }
  });

  it('has houses that do not overlap each other', () => {
    const sample = homes.filter((_, i) => i % 11 === 3);
    for (const { building } of sample)
      for (const other of homes)
        if (other.building !== building && distanceBetween(other.building.ring[0], building.ring[0]) < 140)
          expect(doOverlap(building.ring, other.building.ring)).toBe(false);
  });
});
