import type { Tx } from '../../platform/database/database.ts';
import { NO_MUNICIPALITY } from '../../platform/workspace/workspace.ts';
import type { Importer, Keeper } from '../../rooms/imports/index.ts';
import { createImportWork, type ImportDeps } from '../../rooms/imports/server.ts';
import { areaImporter, placeImporter, type PlaceDeps } from '../../rooms/places/server.ts';
import {
  createRegisterCache,
  schoolAreasFollower,
  schoolImporter,
  type SchoolDeps,
} from '../../rooms/schools/server.ts';
import type { ServerDeps } from './deps.ts';

/** The rooms that keep registers, connected with each other: what the web and the command line work with. */
export type Registers = ImportDeps & PlaceDeps & SchoolDeps;

export function connectRegisters(
  deps: Pick<ServerDeps, 'database' | 'clock' | 'ids' | 'log' | 'organisation'>,
): Registers {
  const { database, clock, ids, log, organisation } = deps;
  const keeper: Keeper = { organisation: organisation.id, municipality: organisation.municipality ?? NO_MUNICIPALITY };
  const base = { database, clock, ids, log, keeper, cache: createRegisterCache() };
  // Each importer reads its own rows and is handed back those alone, so their types need not meet.
  const importers = [
    placeImporter(base),
    areaImporter(base, [schoolAreasFollower(base)]),
    schoolImporter(base),
  ] as readonly Importer<Tx>[];
  return { ...base, importers, work: createImportWork((id, error) => deps.log.fault(id, error)) };
}
