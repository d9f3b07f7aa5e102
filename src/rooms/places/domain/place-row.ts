import type { Shape } from '../../../ground/geo/index.ts';

/** A place as a file offers it: read and trusted, not yet in any register. */
export interface PlaceRow {
  /** as a reader of the file counts, see `RowRejection` */
  readonly row: number;
  /** the id that the file uses, when it has one */
  readonly id: string | null;
  readonly name: string;
  readonly aliases: readonly string[];
  /** municipality code, four digits */
  readonly municipality: string | null;
  readonly cityDistrict: string | null;
  readonly policeDistrict: string | null;
  readonly placeType: string | null;
  readonly shape: Shape;
  /** metres of uncertainty of the boundary; null when the file does not say */
  readonly uncertaintyMetres: number | null;
}
