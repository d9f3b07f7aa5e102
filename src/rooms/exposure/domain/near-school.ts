import type { Shape, SwerefPoint } from '../../../ground/geo/index.ts';
import type { SchoolSite } from '../../schools/index.ts';
import type { Nearness } from '../contract.ts';
import type { AskedSchool } from './school-field.ts';

/** A place as the question needs it. */
export interface AskedPlace {
  /** four digits; null when it is not known, and then no school of unknown place can be ruled out */
  readonly municipality: string | null;
  readonly shape: Shape;
  readonly uncertaintyMetres: number | null;
}

/** One school against one place. */
export interface NearSchool<Site extends SchoolSite = SchoolSite> extends AskedSchool<Site> {
  /** on the ground, unrounded */
  readonly distanceMetres: number;
  /** of the school and the place together */
  readonly pairUncertaintyMetres: number;
  readonly nearness: Nearness;
  /** where on the place the line to the school begins */
  readonly nearestPoint: SwerefPoint;
}
