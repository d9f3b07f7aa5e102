import type { Quadrant } from '../../../../ground/statistics/index.ts';
import type { GroupWords } from './group-words.ts';

/** A place that is pointed out, with as much as is known of where it lies; numbers from 0. */
export interface PointedOut {
  readonly place: number;
  readonly column: number | null;
  readonly row: number | null;
  readonly x: number | null;
  readonly y: number | null;
  readonly value: number;
  readonly z: number;
  readonly p: number;
}

export interface HotSpots {
  readonly tested: number;
  readonly hot: number;
  readonly cold: number;
  /** the false discovery rate */
  readonly alpha: number;
  readonly hottest: PointedOut;
  readonly coldest: PointedOut;
}

export interface MoranFound {
  readonly index: number;
  readonly expectation: number;
  readonly p: number;
  readonly alpha: number;
}

export interface LocalMoranFound {
  readonly tested: number;
  readonly pickedOut: Readonly<Record<Quadrant, number>>;
  readonly alpha: number;
  readonly clearest: PointedOut;
}

export interface DensityFound {
  readonly sigmaMetres: number;
  readonly alpha: number;
  readonly pointsUsed: number;
  readonly peak: {
    readonly x: number;
    readonly y: number;
    readonly eventsPerSquareKilometre: number;
    readonly interval: readonly number[];
  };
}

/** What is said of where things gather. */
export interface WhereWords extends GroupWords {
  readonly hotSpots: (found: HotSpots) => string;
  readonly moran: (found: MoranFound) => string;
  readonly localMoran: (found: LocalMoranFound) => string;
  readonly kde: (found: DensityFound) => string;
}
