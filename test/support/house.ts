import { COORDINATOR, addCoordinator } from './people.ts';
import { withClient } from '../../src/platform/database/connection.ts';
import { systemIds } from '../../src/platform/random.ts';
import { ensureWorkspace } from '../../src/platform/workspace/workspace.ts';
import { getFirstOrganisation } from '../../src/platform/workspace/organisation.ts';
import type { Clock } from '../../src/platform/clock.ts';
import type { Log } from '../../src/platform/log.ts';
import type { ImportDeclaration, ImportKind, ImportMapping, ImportRun } from '../../src/rooms/imports/index.ts';
import {
  applyImport,
  createImportWork,
  findImportRun,
  startImport,
  type ImportDeps,
} from '../../src/rooms/imports/server.ts';
import { areaImporter, placeImporter, type PlaceDeps } from '../../src/rooms/places/server.ts';
import {
  createRegisterCache,
  schoolAreasFollower,
  schoolImporter,
  type SchoolDeps,
} from '../../src/rooms/schools/server.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';
import type { TestServer } from './test-servers.ts';

/** The rooms that take files, connected to a database of their own: a house without web or command line. */
export interface House extends ImportDeps, PlaceDeps, SchoolDeps {
  readonly test: TestDatabase;
  /** faults that were logged; a test that expects none looks here */
  readonly faults: unknown[];
  /** Moves the clock. */
  setNow(at: string): void;
  close(): Promise<void>;
}

/** A clock that a test moves by hand. */
function handClock(): Clock & { set(at: string): void } {
  let now = new Date('2026-11-22T08:00:00Z');
  return {
    now: () => new Date(now),
    today: () => now.toISOString().slice(0, 10),
    set: (at) => (now = new Date(at)),
  };
}

export async function openHouse(server?: TestServer): Promise<House> {
  const test = await createTestDatabase(server);
  const names = { name: 'Arbete', organisation: { name: 'Vår kommun', municipality: '0000' } };
  await withClient({ url: test.ownerUrl }, (client) => ensureWorkspace(client, 'work', names, systemIds));
  await addCoordinator(test.ownerUrl);
  const organisation = await test.database.inTransaction(COORDINATOR, getFirstOrganisation);
  const faults: unknown[] = [];
  const log: Log = { line: () => undefined, fault: (_reference, error) => void faults.push(error) };
  const clock = handClock();
  const work = createImportWork((id, error) => log.fault(id, error));
  const base = {
    database: test.database,
    ids: systemIds,
    clock,
    log,
    keeper: { organisation: organisation.id, municipality: '0000' },
    cache: createRegisterCache(),
  };
  const importers = [placeImporter(base), areaImporter(base, [schoolAreasFollower(base)]), schoolImporter(base)];
  return {
    ...base,
    importers,
    work,
    test,
    faults,
    setNow: (at) => clock.set(at),
    async close() {
      await work.close();
      await test.drop();
    },
  };
}

export interface Offered {
  readonly kind: ImportKind;
  readonly fileName?: string;
  readonly content: string | Uint8Array;
  readonly declaration?: Partial<ImportDeclaration> | null;
  readonly mapping?: ImportMapping | null;
}

export const DECLARED: ImportDeclaration = {
  sourceName: 'Kommunens lista',
  date: '2026-03-04',
  licence: null,
  completeFor: null,
  crs: null,
};

/** Offers a file and waits until it is read. */
export async function offer(house: House, offered: Offered): Promise<ImportRun> {
  const { kind, fileName = `${kind}.geojson`, content, declaration = {}, mapping = null } = offered;
  const started = await startImport(house, COORDINATOR, {
    kind,
    fileName,
    bytes: (async function* () {
      yield Buffer.from(content);
    })(),
    declaration: declaration === null ? null : { ...DECLARED, ...declaration },
    mapping,
  });
  if (!started.ok) throw new Error(started.refusal.code);
  return settled(house, started.value.id);
}

/** Offers a file, and applies it when it can be applied. */
export async function takeIn(house: House, offered: Offered): Promise<ImportRun> {
  const run = await offer(house, offered);
  const applied = await applyImport(house, COORDINATOR, { id: run.id });
  if (!applied.ok) throw new Error(`${applied.refusal.code} ${JSON.stringify(run.preview?.rejected)}`);
  return settled(house, run.id);
}

/** Waits for the work on an import, and fetches it. */
export async function settled(house: House, id: string): Promise<ImportRun> {
  await house.work.settled(id);
  const run = await findImportRun(house, COORDINATOR, id);
  if (run === undefined) throw new Error(`Import ${id} is gone`);
  return run;
}
