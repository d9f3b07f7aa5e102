import type { Crs } from '../../../ground/geo/index.ts';
import type { OnProgress } from '../../../ground/table/index.ts';

export interface PlacesOptions {
  /** for messages only: what a file is, its content says */
  readonly fileName: string;
  /** the reference system, when the file itself does not say */
  readonly crs?: Crs | null;
  /** which column holds what, when the user has told: field -> head. Then no head is guessed */
  readonly columns?: Readonly<Record<string, string>>;
  readonly onProgress?: OnProgress;
  /** lends the bytes as a file to read, and removes it after; needed for GeoPackage, which is a database */
  readonly withFile?: WithFile;
}

export type WithFile = <Value>(bytes: Uint8Array, use: (path: string) => Value) => Value;
