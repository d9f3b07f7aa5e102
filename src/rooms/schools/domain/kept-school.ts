import type { SwerefPoint } from '../../../ground/geo/index.ts';
import type { SchoolEvent } from '../contract.ts';
import type { SchoolSite } from './school-site.ts';

/** Where a coordinator says that a school is. */
export interface PositionCorrection {
  readonly id: string;
  readonly position: SwerefPoint;
  readonly uncertaintyMetres: number;
  /** how the coordinator knows */
  readonly source: string;
  /** the day on which it was so */
  readonly date: string;
  readonly recordedAt: Date;
  /** what the register said then; null when it had no position */
  readonly replaced: SwerefPoint | null;
}

/**
 * A school as the register keeps it. `position` and `uncertaintyMetres` are those in use: the coordinator's when there
 * is a correction, else the register's.
 */
export interface KeptSchool extends SchoolSite {
  readonly id: string;
  readonly sourceId: string;
  readonly municipalityFrom: 'file' | 'areas' | 'untold';
  readonly registerPosition: SwerefPoint | null;
  readonly registerUncertaintyMetres: number | null;
  readonly correction: PositionCorrection | null;
  /** since when its register lacks it; null while it is there */
  readonly goneAt: Date | null;
  readonly revision: number;
}

/** Something that happened to a school. */
export interface KeptEvent {
  readonly schoolId: string;
  readonly at: Date;
  readonly kind: SchoolEvent['kind'];
  readonly metres: number | null;
  readonly correctionKept: boolean;
  readonly sourceName: string;
}
