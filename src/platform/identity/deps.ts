import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import type { Log } from '../log.ts';
import type { Ids } from '../random.ts';
import type { PasswordHasher } from './password-hasher.ts';
import type { SecretBox } from './secret-box.ts';
import type { SessionLimits } from './session-limits.ts';

/** What the verbs of signing in work with. */
export interface IdentityDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly hasher: PasswordHasher;
  readonly limits: SessionLimits;
  /** undefined where the server was given no key: then nothing that must be sealed is kept */
  readonly secrets: SecretBox | undefined;
}
