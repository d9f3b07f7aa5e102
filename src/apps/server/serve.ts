import { join } from 'node:path';
import { systemClock } from '../../platform/clock.ts';
import { withClient } from '../../platform/database/connection.ts';
import { openDatabase } from '../../platform/database/database.ts';
import { removeLeftUploads } from '../../platform/files/receive-upload.ts';
import type { Log } from '../../platform/log.ts';
import { systemIds } from '../../platform/random.ts';
import { readConfiguration, type Configuration, type Surroundings } from '../../platform/start/configuration.ts';
import { refuseTakenPort } from '../../platform/start/port.ts';
import type { Steps } from '../../platform/start/steps.ts';
import { inSeconds } from '../../platform/texts/fill-in.ts';
import { markSeeded } from '../../platform/workspace/workspace.ts';
import type { ConnectedRooms, ServerDeps } from './deps.ts';
import { openWorkspace, reachDatabase, type ReachedDatabase } from './open-workspace.ts';
import { readSignIn } from './read-sign-in.ts';
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

export interface Surrounded {
  readonly surroundings: Surroundings;
  readonly steps: Steps;
  readonly log: Log;
  /** Which rooms there are; another list only in tests of the start itself. */
  readonly connect?: (deps: ServerDeps) => ConnectedRooms;
}

/** Ends, when all is over, what was begun; the last first. */
type Endings = (() => Promise<void>)[];

/** From configuration to a listening server, telling each step. What was begun is ended again when a later step fails. */
export async function serve(given: Surrounded): Promise<RunningServer> {
  const config = readConfiguration(given.surroundings);
  await refuseTakenPort(config.host, config.port, startTexts(config.language).start.somebody);
  removeLeftUploads();
  const reached = await reachDatabase(config, given.steps);
  const endings: Endings = [() => reached.stop()];
  const stop = async () => {
    while (endings.length > 0) await endings.pop()?.();
  };
  try {
    const address = await openAll(config, reached, endings, given);
    tellReady(config, address, given.steps);
    return { address, stop, databaseLost: reached.ended };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function openAll(
  config: Configuration,
  reached: ReachedDatabase,
  endings: Endings,
  given: Surrounded,
): Promise<string> {
  const { steps, log, surroundings, connect = connectRooms } = given;
  const workspace = await openWorkspace(config, reached, steps);
  const signIn = readSignIn(config, surroundings, reached.dataRoot);
  const database = openDatabase(reached.app, { onError: (error) => log.fault('database', error) });
  endings.push(() => database.close());
  const rooms = connect({
    database,
    workspace,
    clock: systemClock,
    ids: systemIds,
    log,
    publicUrl: config.publicUrl,
    signIn,
  });
  if (workspace.kind === 'training' && !workspace.isSeeded) await seed(rooms, reached, steps);
  const root = surroundings.projectRoot;
  await steps.step(
    (outcome) => [`web-${outcome}`],
    () => ensureWebPages(root),
  );
  if (rooms.beginWork !== undefined) endings.push(await rooms.beginWork());
  const webFolder = join(root, 'dist', 'web');
  const server = await steps.step('server-started', () => startServer({ config, ...rooms, webFolder, log }));
  endings.push(() => server.close());
  return server.address;
}

async function seed({ seedTraining }: ConnectedRooms, reached: ReachedDatabase, steps: Steps): Promise<void> {
  if (seedTraining === undefined) return;
  await steps.step('seeded', async () => {
    await seedTraining(steps, reached.owner);
    await withClient(reached.owner, markSeeded);
  });
}

function tellReady(config: Configuration, address: string, steps: Steps): void {
  const { publicUrl, language, workspace } = config;
  steps.note('ready', { address: publicUrl ?? address, duration: inSeconds(performance.now(), language) });
  steps.note(`kind-${workspace}`);
  if (publicUrl === undefined) steps.note('loopback-only');
  else steps.note(`opened-${workspace}`, { publicUrl });
}
