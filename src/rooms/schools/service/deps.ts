import type { ActorId } from '../../../platform/database/actor.ts';
import type { Clock } from '../../../platform/clock.ts';
import type { Database } from '../../../platform/database/database.ts';
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

/** What the routes of this room work with. While there is no sign-in, there is one actor. */
export interface SchoolRouteDeps extends SchoolDeps {
  readonly actor: ActorId;
}
