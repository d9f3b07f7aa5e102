import type { Clock } from '../../../platform/clock.ts';
import type { ActorId } from '../../../platform/database/actor.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { Keeper } from '../../imports/index.ts';
import type { RegisterCache } from '../../schools/server.ts';

/** What the verbs of this room work with. */
export interface ExposureDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly keeper: Keeper;
  readonly cache: RegisterCache;
  /** in training: the sentence that says that everything is fictional; it stands in every file */
  readonly notice: string | null;
  /** How a file that leaves the house is called. */
  readonly nameFile: (words: readonly string[], extension: string) => string;
}

/** What the routes of this room work with. While there is no sign-in, there is one actor. */
export interface ExposureRouteDeps extends ExposureDeps {
  readonly actor: ActorId;
}
