import type { Crs } from '../../../ground/geo/index.ts';
import type { OnProgress, ReadingWithNotices } from '../../../ground/table/index.ts';
import type { SchoolSite } from '../domain/school-site.ts';

export interface SchoolsOptions {
  /** for messages only: what a file is, its content says */
  readonly fileName: string;
  /** the reference system of columns named east and north; Skolverket's formats say their own */
  readonly crs?: Crs | null;
  /** which column holds what, when the user has told: field -> head. Then no head is guessed */
  readonly columns?: Readonly<Record<string, string>>;
  /** how values of `kind` are read, when the user has told: value -> school form, or "preschool" */
  readonly kinds?: Readonly<Record<string, string>>;
  readonly onProgress?: OnProgress;
}

/** `accepted` holds sites with a position; the others are named in `rejected` and kept in `unplaced`. */
export interface SchoolReading extends ReadingWithNotices<SchoolSite> {
  /** without a position in Sweden: code `position-missing`, or `school-abroad` where `abroad` is true */
  readonly unplaced: readonly SchoolSite[];
  /** of a kind that is missing or that nobody knows, so without a form: named in `rejected`, but each may be a school */
  readonly unsorted: readonly SchoolSite[];
}
