import { setTimeout as pause } from 'node:timers/promises';
import { SEALER_ACTOR } from '../database/actor.ts';
import type { Database } from '../database/database.ts';
import type { Log } from '../log.ts';
import { headLine, listHeads } from './heads.ts';
import { NOTHING_SEALED, sealRows, type SealedBefore } from './seal-rows.ts';

export interface SealerOptions {
  readonly database: Database;
  readonly log: Log;
  /** Between two turns. */
  readonly restMilliseconds?: number;
  /** Between two times that the heads are written to the log. */
  readonly headsMilliseconds?: number;
}

export interface Sealer {
  /** Seals what there is, writes the heads, and ends. */
  close(): Promise<void>;
}

/** A row is sealed at most one second after its commit: this, and a turn. */
export const REST_MILLISECONDS = 250;
const HEADS_MILLISECONDS = 60_000;

/**
 * Seals the trail as long as the server runs. A database that is away is told once to the log; sealing goes on when it is
 * back, and nothing is lost, since what has no seal is found by that.
 */
export function startSealer(options: SealerOptions): Sealer {
  const { database, log, restMilliseconds = REST_MILLISECONDS, headsMilliseconds = HEADS_MILLISECONDS } = options;
  const tellHeads = headTeller(database, log);
  let sealedBefore: SealedBefore = NOTHING_SEALED;
  let isTroubled = false;
  let headsAt = performance.now();
  const turn = async (isLast: boolean): Promise<void> => {
    try {
      ({ sealedBefore } = await sealRows(database, sealedBefore));
      if (isLast || performance.now() - headsAt >= headsMilliseconds) {
        headsAt = performance.now();
        await tellHeads();
      }
      isTroubled = false;
    } catch (error) {
      if (!isTroubled) log.fault('sealer', error);
      isTroubled = true;
    }
  };
  const endTurns = repeat(() => turn(false), restMilliseconds);
  return {
    async close() {
      await endTurns();
      await turn(true);
    },
  };
}

/** @returns how to end it: when the turn that is going on has ended */
function repeat(work: () => Promise<void>, restMilliseconds: number): () => Promise<void> {
  const ending = new AbortController();
  const { signal } = ending;
  const ended = (async () => {
    while (!signal.aborted) {
      await work();
      await pause(restMilliseconds, undefined, { signal }).catch(() => undefined); // woken in order to end
    }
  })();
  return () => {
    ending.abort();
    return ended;
  };
}

/** Writes the heads that have changed since the last time. */
function headTeller(database: Database, log: Log): () => Promise<void> {
  const told = new Map<string, string>();
  return async () => {
    const heads = await database.inTransaction(SEALER_ACTOR, listHeads, { readOnly: true });
    for (const head of heads.filter(({ organisation, digest }) => told.get(organisation) !== digest)) {
      told.set(head.organisation, head.digest);
      log.line(headLine(head));
    }
  };
}
