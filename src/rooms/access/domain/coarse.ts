import type { Level } from './record-type.ts';

/**
 * How fine a position may be for readers of a level: the side of the grid that it is put on, in metres. 0 is exactly.
 * What is shown to partners and the public is made coarse on the server, before anything is computed from it: a distance
 * to a fine point would give the point away.
 */
export function gridMetresOf(level: Level): number {
  return GRID_METRES[level];
}

const GRID_METRES: Readonly<Record<Level, number>> = { authority: 0, partner: 10, public: 50 };
