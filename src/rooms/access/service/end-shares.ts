import { setTimeout as pause } from 'node:timers/promises';
import { SYSTEM_ACTOR } from '../../../platform/database/actor.ts';
import type { Log } from '../../../platform/log.ts';
import type { AdministerDeps } from './administer-deps.ts';

export type EndingDeps = Pick<AdministerDeps, 'database' | 'recordAct' | 'sharedRecords'> & { readonly log: Log };

const REST_MILLISECONDS = 600_000;

/**
 * Narrows what was widened for shares that have ended by their last day. Their receivers see nothing from that midnight on,
 * whether anybody looks or not; this is for those whom the owner has opened such records to.
 * @returns how many records were narrowed
 */
export function settleEndedShares({ database, recordAct, sharedRecords }: EndingDeps): Promise<number> {
  return database.inTransaction(SYSTEM_ACTOR, async (tx) => {
    let narrowed = 0;
    for (const { recordType, settleEnded } of sharedRecords) {
      const count = await settleEnded(tx);
      if (count > 0) await recordAct(tx, { verb: 'withdraw', recordType, count });
      narrowed += count;
    }
    return narrowed;
  });
}

/** Looks now and then, as long as the server runs. @returns how to end it */
export function startEndingShares(deps: EndingDeps, restMilliseconds = REST_MILLISECONDS): () => Promise<void> {
  const ending = new AbortController();
  const { signal } = ending;
  const ended = (async () => {
    while (!signal.aborted) {
      await settleEndedShares(deps).catch((error: unknown) => deps.log.fault('ended shares', error));
      await pause(restMilliseconds, undefined, { signal }).catch(() => undefined); // woken in order to end
    }
  })();
  return () => {
    ending.abort();
    return ended;
  };
}
