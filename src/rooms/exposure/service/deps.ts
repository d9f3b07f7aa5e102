import type { Clock } from '../../../platform/clock.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { RegisterCache } from '../../schools/server.ts';

/** What the verbs of this room work with. */
export interface ExposureDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly cache: RegisterCache;
  /** in training: the sentence that says that everything is fictional; it stands in every file */
  readonly notice: string | null;
  /** How a file that leaves the house is called. */
  readonly nameFile: (words: readonly string[], extension: string) => string;
}

/** What the routes of this room work with. Nothing is written here, so whoever asks works with the same. */
export type ExposureRouteDeps = ExposureDeps;
