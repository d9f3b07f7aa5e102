import type { Segmented } from '../../../../ground/statistics/index.ts';
import type { GroupWords } from './group-words.ts';
import type { PanelWords } from './panel.ts';

/** What is said of series, and of places followed over time. */
export interface SeriesWords extends GroupWords, PanelWords {
  readonly segmented: (found: SegmentedSaid) => string;
}

/** What the sentence about a segmented series takes. */
export interface SegmentedSaid extends Pick<Segmented, 'eventsAvoided' | 'step' | 'slope' | 'dispersion'> {
  /** p of the check that the periods are independent */
  readonly independence: number;
  readonly periodsAfter: number;
  readonly compared: boolean;
  readonly alpha: number;
}
