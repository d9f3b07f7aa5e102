import type { PowerSegmented, PowerSegmentedInput } from '../../../../ground/statistics/index.ts';
import type { ComparisonPlacesWords } from './comparison-places.ts';
import type { GroupWords } from './group-words.ts';

/** What is said of the methods of planning. */
export interface BeforeWords extends GroupWords, ComparisonPlacesWords {
  readonly powerSegmented: (found: PowerSegmented, plan: PowerSegmentedInput) => string;
}
