import type { Hiding } from './hiding.ts';
import { roomOf, wayBack, type Shift, type Step } from './push.ts';

/**
 * The way along which a hidden number can be pushed up that costs the least to hide: what is hidden already costs nothing.
 * @param amount every step must have room for it
 * @param prices what hiding each entry costs; Infinity where it may not be hidden
 * @source Dijkstra 1959, doi:10.1007/BF01386390
 */
export function cheapestWay(
  hiding: Hiding,
  shift: Shift,
  pushed: number,
  amount: number,
  prices: Float64Array,
): Step[] | undefined {
  const { network, hidden } = hiding;
  const { from, to, nodes, touching } = network;
  const [start, end] = [to[pushed], from[pushed]];
  const cost = new Float64Array(nodes).fill(Infinity);
  const cameBy = new Int32Array(nodes).fill(-1);
  const settled = new Uint8Array(nodes);
  cost[start] = 0;
  for (let node = start; node >= 0; node = cheapestOpen(cost, settled)) {
    if (node === end) return wayBack(end, start, cameBy, network);
    settled[node] = 1;
    for (const entry of touching[node]) {
      const forward = from[entry] === node;
      const next = forward ? to[entry] : from[entry];
      const price = cost[node] + (hidden[entry] === 1 ? 0 : prices[entry]);
      if (entry === pushed || price >= cost[next] || roomOf(hiding, shift, entry, forward) < amount) continue;
      cost[next] = price;
      cameBy[next] = entry;
    }
  }
  return undefined;
}

function cheapestOpen(cost: Float64Array, settled: Uint8Array): number {
  let best = -1;
  let least = Infinity;
  for (let node = 0; node < cost.length; node++) {
    if (settled[node] === 1 || cost[node] >= least) continue;
    best = node;
    least = cost[node];
  }
  return best;
}
