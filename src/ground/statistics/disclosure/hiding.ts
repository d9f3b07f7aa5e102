import type { TableNetwork } from './table-network.ts';

/** Which numbers of a table are hidden, and what a reader knows of them. */
export interface Hiding {
  readonly network: TableNetwork;
  /** the least that a hidden number can be, as every reader knows: 1 where zeros are always shown */
  readonly least: number;
  /** 1 where the entry is hidden */
  readonly hidden: Uint8Array;
  /** the hidden entries that touch each node */
  readonly hiddenAt: readonly number[][];
}

export function nothingHidden(network: TableNetwork, least: number): Hiding {
  const hiddenAt = Array.from({ length: network.nodes }, (): number[] => []);
  return { network, least, hidden: new Uint8Array(network.values.length), hiddenAt };
}

export function hide({ network, hidden, hiddenAt }: Hiding, entry: number): void {
  if (hidden[entry] === 1) return;
  hidden[entry] = 1;
  hiddenAt[network.from[entry]].push(entry);
  hiddenAt[network.to[entry]].push(entry);
}

export function show({ network, hidden, hiddenAt }: Hiding, entry: number): void {
  if (hidden[entry] === 0) return;
  hidden[entry] = 0;
  for (const node of [network.from[entry], network.to[entry]]) {
    hiddenAt[node].splice(hiddenAt[node].indexOf(entry), 1);
  }
}
