import type { PowerSegmented, PowerSegmentedInput, PowerWdd } from '../../../../ground/statistics/index.ts';
import type { ComparisonPlacesWords } from './comparison-places.ts';
import type { GroupWords } from './group-words.ts';

/** What is said of the methods of planning. */
export interface BeforeWords extends GroupWords, ComparisonPlacesWords {
  readonly powerWdd: (planned: PlannedWdd) => string;
  readonly powerSegmented: (found: PowerSegmented, plan: PowerSegmentedInput) => string;
}

export interface PlannedWdd {
  readonly treated: number;
  readonly control: number;
  readonly power: number;
  readonly alpha: number;
  readonly plannedFall?: number;
  readonly found: PowerWdd;
}
