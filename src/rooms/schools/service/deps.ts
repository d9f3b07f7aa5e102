import type { Clock } from '../../../platform/clock.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { Caller } from '../../../platform/http/caller.ts';
import type { Ids } from '../../../platform/random.ts';
import type { Keeper } from '../../imports/index.ts';
import type { RegisterCache } from './register-cache.ts';

/** What the verbs of this room work with. */
export interface SchoolDeps {
  readonly database: Database;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly keeper: Keeper;
  readonly cache: RegisterCache;
}

/** What the routes of this room work with. */
export interface SchoolRouteDeps {
  /** the verbs' deps for whoever asks */
  readonly of: (caller: Caller) => SchoolDeps;
}
