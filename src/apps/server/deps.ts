import type { TrailDatabase } from '../../platform/audit/audit-requests.ts';
import type { ConnectionTarget } from '../../platform/database/connection.ts';
import type { Database } from '../../platform/database/database.ts';
import type { Authenticate } from '../../platform/http/caller.ts';
import type { HoldRequest } from '../../platform/http/held-request.ts';
import type { InnerRequests } from '../../platform/http/inner-requests.ts';
import type { Routes } from '../../platform/http/typebox-provider.ts';
import type { Clock } from '../../platform/clock.ts';
import type { PasswordHasher } from '../../platform/identity/password-hasher.ts';
import type { Log } from '../../platform/log.ts';
import type { Ids } from '../../platform/random.ts';
import type { Steps } from '../../platform/start/steps.ts';
import type { Wordings } from '../../platform/texts/fill-in.ts';
import type { Workspace } from '../../platform/workspace/workspace.ts';
import type { SignInSettings } from './read-sign-in.ts';

/** What every room is connected with. */
export interface ServerDeps {
  readonly database: Database;
  readonly workspace: Workspace;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  /** Scheme and name that people reach the server by, where it is open to them. */
  readonly publicUrl?: string | undefined;
  /** How people may sign in, beside by password. */
  readonly signIn?: SignInSettings;
  /** Makes what is kept of a password; another one only in tests, where it may be cheap. */
  readonly hasher?: PasswordHasher;
}

/** What the rooms give back. */
export interface ConnectedRooms {
  /** Registered below `/api/v1`. */
  readonly routes: readonly Routes[];
  /** Whose request it is; left out, everybody is a visitor. */
  readonly authenticate?: Authenticate;
  /** Where reads and refused attempts are recorded; left out, no records are shown. */
  readonly trail?: TrailDatabase;
  /** Keeps requests that wait for a colleague's look; left out, none waits. */
  readonly hold?: HoldRequest;
  /** What the server asks of itself. */
  readonly inner?: InnerRequests;
  /** Words for the rooms' problem codes. */
  readonly wordings: readonly Wordings[];
  /** Once, in a new training workspace, and again after one that was interrupted: must bear being run twice. */
  readonly seedTraining?: (steps: Steps, owner: ConnectionTarget) => Promise<void>;
  /** Background work, begun before the server listens and ended after; gives back how to end it. */
  readonly beginWork?: () => Promise<() => Promise<void>>;
}
