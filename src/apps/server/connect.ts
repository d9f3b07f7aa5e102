import type { Tx } from '../../platform/database/database.ts';
import type { Importer, Keeper } from '../../rooms/imports/index.ts';
import { createImportWork, type ImportDeps, type ImportWork } from '../../rooms/imports/server.ts';
import { areaImporter, placeImporter, type PlaceDeps } from '../../rooms/places/server.ts';
import {
  createRegisterCache,
  schoolAreasFollower,
  schoolImporter,
  type SchoolDeps,
} from '../../rooms/schools/server.ts';
import type { ServerDeps } from './deps.ts';

/** The rooms that keep registers, connected with each other for one keeper: what its own imports and corrections work with. */
export type Registers = ImportDeps & PlaceDeps & SchoolDeps;

export interface ConnectedRegisters {
  /** The registers of an organisation; cheap, so each request gets its own. */
  readonly of: (keeper: Keeper) => Registers;
  readonly work: ImportWork;
  readonly cache: ReturnType<typeof createRegisterCache>;
}

export function connectRegisters(deps: Pick<ServerDeps, 'database' | 'clock' | 'ids' | 'log'>): ConnectedRegisters {
  const { database, clock, ids, log } = deps;
  const cache = createRegisterCache();
  const work = createImportWork((id, error) => log.fault(id, error));
  const of = (keeper: Keeper): Registers => {
    const base = { database, clock, ids, log, keeper, cache, work };
    // Each importer reads its own rows and is handed back those alone, so their types need not meet.
    const importers = [
      placeImporter(base),
      areaImporter(base, [schoolAreasFollower(base)]),
      schoolImporter(base),
    ] as readonly Importer<Tx>[];
    return { ...base, importers };
  };
  return { of, work, cache };
}
