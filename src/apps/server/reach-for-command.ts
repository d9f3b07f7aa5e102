import type { DatabaseAccess } from '../../platform/database/access.ts';
import { withClient } from '../../platform/database/connection.ts';
import { chooseDataRoot } from '../../platform/database/embedded/folders.ts';
import { findRunningDatabase } from '../../platform/database/embedded/find-running.ts';
import type { Log } from '../../platform/log.ts';
import { readConfiguration, type Configuration, type Surroundings } from '../../platform/start/configuration.ts';
import { createSteps } from '../../platform/start/steps.ts';
import { findWorkspace, refuseOtherKind } from '../../platform/workspace/workspace.ts';
import { openWorkspace, reachDatabase } from './open-workspace.ts';
import { startTexts } from './start-texts.ts';

/** A workspace's database, for a command that works on the database itself. */
export interface ReachedForCommand extends DatabaseAccess {
  /** Ends the database where it was started for the command. */
  close(): Promise<void>;
}

/**
 * Reaches the database of a workspace: the one of the server that runs, or one that is started for the command and brought
 * to the newest migration.
 * @returns undefined when a server runs that has never made this workspace
 * @throws CannotStart
 */
export async function reachForCommand(surroundings: Surroundings, log: Log): Promise<ReachedForCommand | undefined> {
  const config = readConfiguration(surroundings);
  const running = await findRunningWorkspace(config);
  if (running === 'other-workspace') return undefined;
  if (running !== undefined) return { ...running, close: () => Promise.resolve() };
  const steps = createSteps(log, startTexts(config.language).start, config.language);
  const reached = await reachDatabase(config, steps);
  const close = () => reached.stop();
  try {
    await openWorkspace(config, reached, steps);
    return { ...reached, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const NO_SUCH_DATABASE = '3D000';

/**
 * The database of the server that runs on a data folder. Left as it is: a running server has migrated it, and may be of
 * another version than this command.
 */
export async function findRunningWorkspace({
  database,
  workspace,
}: Configuration): Promise<DatabaseAccess | 'other-workspace' | undefined> {
  if (database.kind !== 'embedded') return undefined;
  const access = findRunningDatabase(chooseDataRoot(database.dataRoot, database.fallback).root, workspace);
  if (access === undefined) return undefined;
  try {
    const found = await withClient(access.owner, findWorkspace);
    if (found === undefined) return 'other-workspace';
    refuseOtherKind(found, workspace, access.name);
    return access;
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === NO_SUCH_DATABASE) return 'other-workspace';
    // What the lock file tells about was killed, and nobody has tidied after it.
    if (code === 'ECONNREFUSED' || code === 'ENOENT') return undefined;
    throw error;
  }
}
