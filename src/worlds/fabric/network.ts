import type { PlannedWay } from '../plan/plan.ts';
import { boxOf } from '../shape/ring.ts';
import { NearIndex } from '../shape/near-index.ts';
import { between, crossing, distanceBetween } from '../shape/spot.ts';
import type { Spot } from '../shape/spot.ts';

/** A straight stretch between two nodes, with the way it belongs to and its order within that way. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly way: number;
  readonly order: number;
}

/** Ways cut at every crossing: the nodes are shared, so one can walk from way to way. */
export interface StreetNetwork {
  readonly nodes: readonly Spot[];
  readonly stretches: readonly Stretch[];
  readonly ways: readonly PlannedWay[];
}

interface Segment {
  readonly a: Spot;
  readonly b: Spot;
  readonly way: number;
  readonly cuts: number[];
}

/** Finds every crossing of the ways and makes a node of it; a tunnel meets others only at its own spots. */
export function joinWays(ways: readonly PlannedWay[]): StreetNetwork {
  const segments = ways.flatMap(({ line }, way): Segment[] =>
    line.slice(1).map((b, i) => ({ a: line[i], b, way, cuts: [0, 1] })),
  );
  cutAtCrossings(segments, ways);
  const nodes: Spot[] = [];
  const known = new Map<string, number>();
  const nodeAt = (spot: Spot): number => {
    const key = `${Math.round(spot[0] * 10)},${Math.round(spot[1] * 10)}`;
    const held = known.get(key);
    if (held !== undefined) return held;
    known.set(key, nodes.length);
    nodes.push(spot);
    return nodes.length - 1;
  };
  const stretches: Stretch[] = [];
  let order = 0;
  for (const { a, b, way, cuts } of segments) {
    cuts.sort((one, other) => one - other);
    for (let i = 1; i < cuts.length; i++) {
      const from = nodeAt(between(a, b, cuts[i - 1]));
      const to = nodeAt(between(a, b, cuts[i]));
      if (from !== to) stretches.push({ from, to, way, order: order++ });
    }
  }
  return { nodes, stretches, ways };
}

function cutAtCrossings(segments: readonly Segment[], ways: readonly PlannedWay[]): void {
  const index = new NearIndex<Segment>(50);
  for (const segment of segments) {
    const box = boxOf([segment.a, segment.b]);
    for (const other of index.near(box)) {
      if (other.way === segment.way) continue;
      if (ways[other.way].tunnel === true || ways[segment.way].tunnel === true) continue;
      const shares = crossing(segment.a, segment.b, other.a, other.b);
      if (shares === undefined) continue;
      segment.cuts.push(shares[0]);
      other.cuts.push(shares[1]);
    }
    index.add(segment, box);
  }
}

/** Drops stubs: dead ends shorter than `stubMetres(way)`; the spots of `keep` may be dead ends. */
export function withoutStubs(
  network: StreetNetwork,
  stubMetres: (way: PlannedWay) => number,
  keep: (spot: Spot) => boolean,
): StreetNetwork {
  const gone = new Set<Stretch>();
  const at = stretchesByNode(network);
  for (let node = 0; node < network.nodes.length; node++) {
    if (at[node].length !== 1 || keep(network.nodes[node])) continue;
    const stub: Stretch[] = [];
    let length = 0;
    let here = node;
    let next = at[node].at(0);
    while (next !== undefined && at[here].length <= 2) {
      stub.push(next);
      length += distanceBetween(network.nodes[next.from], network.nodes[next.to]);
      here = next.from === here ? next.to : next.from;
      const last: Stretch = next;
      next = at[here].length === 2 ? at[here].find((stretch) => stretch !== last) : undefined;
    }
    if (length < stubMetres(network.ways[stub[0].way])) for (const stretch of stub) gone.add(stretch);
  }
  return { ...network, stretches: network.stretches.filter((stretch) => !gone.has(stretch)) };
}

/** Keeps the largest connected part, so that every street can be reached from every other. */
export function largestPart(network: StreetNetwork): StreetNetwork {
  const at = stretchesByNode(network);
  const part = new Int32Array(network.nodes.length).fill(-1);
  const sizes: number[] = [];
  for (let start = 0; start < network.nodes.length; start++) {
    if (part[start] !== -1 || at[start].length === 0) continue;
    const queue = [start];
    part[start] = sizes.length;
    for (let node = queue.pop(); node !== undefined; node = queue.pop())
      for (const { from, to } of at[node]) {
        const other = from === node ? to : from;
        if (part[other] !== -1) continue;
        part[other] = sizes.length;
        queue.push(other);
      }
    sizes.push(0);
  }
  for (const { from } of network.stretches) sizes[part[from]]++;
  const largest = sizes.indexOf(Math.max(...sizes));
  return { ...network, stretches: network.stretches.filter(({ from }) => part[from] === largest) };
}

export function stretchesByNode(network: StreetNetwork): Stretch[][] {
  const at: Stretch[][] = network.nodes.map(() => []);
  for (const stretch of network.stretches) {
    at[stretch.from].push(stretch);
    at[stretch.to].push(stretch);
  }
  return at;
}
