import type { Database } from '../../../platform/database/database.ts';
import type { Caller } from '../../../platform/http/caller.ts';
import type { Ids } from '../../../platform/random.ts';
import type { AccessDeps } from '../../access/server.ts';
import type { Keeper } from '../../imports/index.ts';

/** What the verbs of this room work with. */
export interface PlaceDeps {
  readonly database: Database;
  readonly ids: Ids;
  readonly keeper: Keeper;
}

/** What the routes of this room work with. */
export interface PlaceRouteDeps {
  /** the verbs' deps for whoever asks */
  readonly of: (caller: Caller) => PlaceDeps;
}

/** What sharing a place works with. */
export type PlaceShareDeps = AccessDeps;
