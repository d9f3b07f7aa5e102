import type { Hiding } from './hiding.ts';

/** A table that agrees with everything published, told by how it differs from the true one. */
export interface Shift {
  /** by entry */
  readonly by: Float64Array;
  /** the entries that differ, or did */
  readonly touched: number[];
}

/** Where to go through, and how: an entry upwards along its arc, or downwards against it. */
export interface Step {
  readonly entry: number;
  readonly up: boolean;
}

export function noShift(hiding: Hiding): Shift {
  return { by: new Float64Array(hiding.hidden.length), touched: [] };
}

export function undo(shift: Shift): void {
  for (const entry of shift.touched) shift.by[entry] = 0;
  shift.touched.length = 0;
}

/** How much an entry can go up or down: up without end, down to what every reader knows to be the least. */
export function roomOf({ network, least }: Hiding, { by }: Shift, entry: number, up: boolean): number {
  return up ? Infinity : network.values[entry] + by[entry] - least;
}

/**
 * How far one hidden number can be pushed up, or down, while everything published stays as it is: the others make way.
 * @param wanted stops there; Infinity for as far as it goes
 * @returns whole, up to `wanted`; Infinity where nothing holds it
 * @source Ford & Fulkerson 1956, the shortest way first (Edmonds & Karp 1972, doi:10.1145/321694.321699)
 */
export function push(hiding: Hiding, shift: Shift, entry: number, up: boolean, wanted: number): number {
  const own = up ? Infinity : hiding.network.values[entry] - hiding.least;
  const goal = Math.min(wanted, own);
  let pushed = 0;
  while (pushed < goal) {
    const way = shortestWay(hiding, shift, entry, up);
    if (way === undefined) return pushed;
    const amount = Math.min(goal - pushed, roomAlong(hiding, shift, way));
    if (amount === Infinity) return Infinity;
    shiftAlong(shift, way, amount);
    pushed += amount;
  }
  return pushed;
}

export function roomAlong(hiding: Hiding, shift: Shift, way: readonly Step[]): number {
  return way.reduce((least, { entry, up }) => Math.min(least, roomOf(hiding, shift, entry, up)), Infinity);
}

export function shiftAlong(shift: Shift, way: readonly Step[], amount: number): void {
  for (const { entry, up } of way) {
    if (shift.by[entry] === 0) shift.touched.push(entry);
    shift.by[entry] += up ? amount : -amount;
  }
}

/** Through hidden entries only, from where the pushed entry ends to where it begins; the other way round to push down. */
function shortestWay(hiding: Hiding, shift: Shift, pushed: number, up: boolean): Step[] | undefined {
  const { network, hiddenAt } = hiding;
  const { from, to } = network;
  const [start, end] = up ? [to[pushed], from[pushed]] : [from[pushed], to[pushed]];
  const cameBy = new Int32Array(network.nodes).fill(-1);
  const queue = [start];
  for (const node of queue) {
    for (const entry of hiddenAt[node]) {
      const forward = from[entry] === node;
      const next = forward ? to[entry] : from[entry];
      if (entry === pushed || next === start || cameBy[next] >= 0) continue;
      if (roomOf(hiding, shift, entry, forward) <= 0) continue;
      cameBy[next] = entry;
      if (next === end) return wayBack(end, start, cameBy, network);
      queue.push(next);
    }
  }
  return undefined;
}

/** The way that led to a node, last step first. @param cameBy the entry that led to each node */
export function wayBack(
  end: number,
  start: number,
  cameBy: Int32Array,
  { from, to }: { readonly from: Int32Array; readonly to: Int32Array },
): Step[] {
  const way: Step[] = [];
  for (let node = end; node !== start;) {
    const entry = cameBy[node];
    const up = to[entry] === node;
    way.push({ entry, up });
    node = up ? from[entry] : to[entry];
  }
  return way;
}
