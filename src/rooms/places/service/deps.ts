import type { ActorId } from '../../../platform/database/actor.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { Ids } from '../../../platform/random.ts';
import type { Keeper } from '../../imports/index.ts';

/** What the verbs of this room work with. */
export interface PlaceDeps {
  readonly database: Database;
  readonly ids: Ids;
  readonly keeper: Keeper;
}

/** What the routes of this room work with. While there is no sign-in, there is one actor. */
export interface PlaceRouteDeps extends PlaceDeps {
  readonly actor: ActorId;
}
