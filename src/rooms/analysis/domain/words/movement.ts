import type { Knox, NearRepeat, OverRepresented, Scan } from '../../../../ground/statistics/index.ts';
import type { GroupWords } from './group-words.ts';

export interface KnoxSaid extends Knox {
  readonly spaceLimitMetres: number;
  readonly timeLimitDays: number;
  readonly alpha: number;
}

export interface NearRepeatSaid extends NearRepeat {
  readonly first: OverRepresented | null;
  readonly alpha: number;
}

export interface ScanSaid extends Scan {
  readonly analysis: 'prospective' | 'retrospective';
  readonly maxDays: number;
  readonly daysBetweenAnalyses: number;
  readonly draws: number;
  readonly alpha: number;
}

/** What is said of the measures of where and when. */
export interface MovementWords extends GroupWords {
  readonly knox: (found: KnoxSaid) => string;
  readonly nearRepeat: (found: NearRepeatSaid) => string;
  readonly scan: (found: ScanSaid) => string;
}
