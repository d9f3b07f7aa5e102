import type { ActVerb } from '../../ground/act-verb.ts';
import type { ActorId } from '../database/actor.ts';

export type { ActVerb };

/** One line of the trail, as whoever acts tells it: which record and how it ended, never what stands in it. */
export interface Act {
  readonly verb: ActVerb;
  /** as the policies of the rooms name it: `place`, `import`, `person` */
  readonly recordType: string;
  readonly recordId?: string | null;
  /** how many records, when the act is about several; >= 0 */
  readonly count?: number | null;
  readonly outcome?: ActOutcome;
  /** only when somebody acts who is not yet the actor of the transaction, as in signing in */
  readonly by?: ActedBy;
  /** the request's, unless told otherwise */
  readonly reference?: string;
}

export type ActOutcome = 'done' | 'refused';

/** A person, or a visitor when there is no organisation. */
export interface ActedBy {
  readonly actor: ActorId;
  readonly organisation: string | null;
}

/** The trail of visitors and of the system itself. */
export const WORKSPACE_CHAIN = '00000000-0000-0000-0000-000000000000';
