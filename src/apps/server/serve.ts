import { systemClock } from '../../platform/clock.ts';
import { SYSTEM_ACTOR } from '../../platform/database/actor.ts';
import { withClient } from '../../platform/database/connection.ts';
import { openDatabase } from '../../platform/database/database.ts';
import type { Log } from '../../platform/log.ts';
import { systemIds } from '../../platform/random.ts';
import { readConfiguration, type Configuration, type Surroundings } from '../../platform/start/configuration.ts';
import { PROJECT_ROOT } from '../../platform/start/project-root.ts';
import { refuseTakenPort } from '../../platform/start/port.ts';
import type { Steps } from '../../platform/start/steps.ts';
import { inSeconds } from '../../platform/texts/fill-in.ts';
import { getFirstOrganisation } from '../../platform/workspace/organisation.ts';
import { markSeeded } from '../../platform/workspace/workspace.ts';
import type { ConnectedRooms } from './deps.ts';
import { openWorkspace, reachDatabase, type ReachedDatabase } from './open-workspace.ts';
import { connectRooms } from './rooms.ts';
import { startServer } from './start-server.ts';
import { startTexts } from './start-texts.ts';
import { ensureWebPages } from './web-build.ts';

export interface RunningServer {
  readonly address: string;
  /** Ends the server, its work and its database, in that order. */
  stop(): Promise<void>;
  /** Resolves when the database ended without being asked to. */
  readonly databaseLost: Promise<void>;
}

/** From configuration to a listening server, telling each step. What was begun is ended again when a later step fails. */
export async function serve(surroundings: Surroundings, steps: Steps, log: Log): Promise<RunningServer> {
  const config = readConfiguration(surroundings);
  await refuseTakenPort(config.host, config.port, startTexts(config.language).start.somebody);
  const reached = await reachDatabase(config, steps);
  const opened: (() => Promise<void>)[] = [() => reached.stop()];
  const stop = async () => {
    while (opened.length > 0) await opened.pop()?.();
  };
  try {
    const address = await openAll(config, reached, opened, steps, log);
    tellReady(config, address, steps);
    return { address, stop, databaseLost: reached.ended };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function openAll(
  config: Configuration,
  reached: ReachedDatabase,
  opened: (() => Promise<void>)[],
  steps: Steps,
  log: Log,
): Promise<string> {
  const workspace = await openWorkspace(config, reached, steps);
  const database = openDatabase(reached.app, { onError: (error) => log.fault('database', error) });
  opened.push(() => database.close());
  const organisation = await database.inTransaction(SYSTEM_ACTOR, getFirstOrganisation);
  const rooms = connectRooms({ database, workspace, organisation, clock: systemClock, ids: systemIds, log });
  if (workspace.kind === 'training' && !workspace.isSeeded) await seed(rooms, reached, steps);
  await steps.step(
    (outcome) => [`web-${outcome}`],
    () => ensureWebPages(PROJECT_ROOT),
  );
  const server = await steps.step('server-started', () => startServer({ config, ...rooms, log }));
  opened.push(() => server.close());
  if (rooms.beginWork !== undefined) opened.push(await rooms.beginWork());
  return server.address;
}

async function seed({ seedTraining }: ConnectedRooms, reached: ReachedDatabase, steps: Steps): Promise<void> {
  if (seedTraining === undefined) return;
  await steps.step('seeded', async () => {
    await seedTraining(steps);
    await withClient(reached.owner, markSeeded);
  });
}

function tellReady(config: Configuration, address: string, steps: Steps): void {
  steps.note('ready', { address, duration: inSeconds(performance.now(), config.language) });
  steps.note(`kind-${config.workspace}`);
  steps.note('loopback-only');
}
