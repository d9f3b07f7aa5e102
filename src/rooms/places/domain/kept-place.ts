import type { Shape } from '../../../ground/geo/index.ts';
import type { Level } from '../../access/index.ts';

/** What stands when nobody has told the municipality. */
export const UNTOLD_MUNICIPALITY = '0000';

/** How the register knows which area a place lies in. */
export type AreaOrigin = 'file' | 'areas' | 'untold';

export interface KeptAlias {
  readonly alias: string;
  readonly origin: 'file' | 'former-name';
}

/** The areas that a place lies in, each with how it is known. */
export interface LiesIn {
  /** four digits; 0000 = not told */
  readonly municipality: string;
  readonly municipalityFrom: AreaOrigin;
  readonly cityDistrict: string | null;
  readonly cityDistrictFrom: AreaOrigin;
  readonly policeDistrict: string | null;
  readonly policeDistrictFrom: AreaOrigin;
}

/** A place as the register keeps it, with its latest boundary. */
export interface KeptPlace extends LiesIn {
  readonly id: string;
  /** P-0042 */
  readonly code: string;
  readonly externalId: string | null;
  readonly name: string;
  readonly aliases: readonly KeptAlias[];
  /** a code of the catalogue of place types */
  readonly placeType: string | null;
  readonly uncertaintyMetres: number | null;
  readonly shape: Shape;
  readonly areaSquareMetres: number;
  readonly boundaryVersion: number;
  readonly sourceId: string;
  readonly revision: number;
  /** the organisation that keeps it; its name only to those who may know it */
  readonly owner: { readonly id: string; readonly name: string | null };
  /** who answers for it at its owner; the name only to colleagues */
  readonly responsible: { readonly id: string; readonly name: string } | null;
  readonly level: Level;
  readonly publishedAt: Date | null;
}

/** One version of a place's boundary. Never edited. */
export interface KeptBoundary {
  readonly version: number;
  readonly shape: Shape;
  readonly areaSquareMetres: number;
  readonly recordedAt: Date;
  readonly sourceId: string;
  /** the day that the source described when the version was recorded */
  readonly sourceDate: string | null;
}
