import type { WorkspaceKind } from '../../start/configuration.ts';
import type { DatabaseAccess } from '../access.ts';
import { accessTo } from './databases.ts';
import { prepareFolders } from './folders.ts';
import { findPostmaster } from './postmaster.ts';

/**
 * How to reach the embedded database that another Platsbild runs on a data folder; undefined when none runs there. Whoever
 * may enter the folder of its socket may do what the database's owner may.
 */
export function findRunningDatabase(dataRoot: string, workspace: WorkspaceKind): DatabaseAccess | undefined {
  const folders = prepareFolders(dataRoot);
  if (findPostmaster(folders.data)?.isReady !== true) return undefined;
  return accessTo({ host: folders.run, port: 5432 }, workspace);
}
