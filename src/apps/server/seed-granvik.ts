import type { ActorId } from '../../platform/database/actor.ts';
import type { ImportDeclaration, ImportKind, ImportRun } from '../../rooms/imports/index.ts';
import { applyImport, findImportRun, startImport } from '../../rooms/imports/server.ts';
import { generateWorld, writeWorld, type WorldFile } from '../../worlds/index.ts';
import { keepBasemap } from './basemap.ts';
import type { Registers } from './connect.ts';
import type { ServerDeps } from './deps.ts';
import { GRANVIK_SOURCES } from './texts/granvik-sources.ts';

const GRANVIK = { seed: 7, inhabitants: 30_000 };

/**
 * Fills the training municipality: its files go in through the very readers and the very decisions that a
 * coordinator's files do, as that coordinator. Run twice, it changes nothing the second time.
 */
export async function seedGranvik(
  registers: Registers,
  actor: ActorId,
  deps: Pick<ServerDeps, 'database' | 'clock'>,
): Promise<void> {
  const files = new Map<string, WorldFile>();
  for (const file of writeWorld(generateWorld(GRANVIK))) files.set(file.path, file);
  const pieces = (path: string): Iterable<string> => {
    const file = files.get(path);
    if (file === undefined) throw new Error(`The world has no file ${path}`);
    return file.pieces;
  };
  const told = JSON.parse([...pieces('schools.ndjson.source.json')].join('')) as SourceFile;
  const common = { date: told.date, licence: told.licence, completeFor: null, crs: null };
  const takeIn = (kind: ImportKind, path: string, declaration: ImportDeclaration) =>
    takeFile(registers, actor, kind, path, pieces(path), declaration);
  await takeIn('areas', 'areas.geojson', { ...common, sourceName: GRANVIK_SOURCES.areas });
  await takeIn('places', 'places.geojson', { ...common, sourceName: GRANVIK_SOURCES.places });
  const schools = { ...common, sourceName: GRANVIK_SOURCES.schools, completeFor: told.completeFor };
  await takeIn('schools', 'schools.ndjson', schools);
  await keepBasemap(deps, actor, registers.keeper.organisation, pieces('basemap.geojson'));
}

interface SourceFile {
  readonly date: string;
  readonly licence: string;
  readonly completeFor: string[];
}

async function takeFile(
  registers: Registers,
  actor: ActorId,
  kind: ImportKind,
  fileName: string,
  pieces: Iterable<string>,
  declaration: ImportDeclaration,
): Promise<void> {
  const offered = { kind, fileName, bytes: asBytes(pieces), declaration };
  const started = await startImport(registers, actor, offered);
  if (!started.ok) throw new Error(`${fileName}: ${started.refusal.code}`);
  const { id } = started.value;
  const read = await settled(registers, actor, id);
  const applied = await applyImport(registers, actor, { id });
  if (!applied.ok) throw new Error(`${fileName}: ${applied.refusal.code} ${JSON.stringify(read.preview?.rejected)}`);
  const done = await settled(registers, actor, id);
  if (done.state !== 'applied') throw new Error(`${fileName}: ${done.state}`);
}

async function settled(registers: Registers, actor: ActorId, id: string): Promise<ImportRun> {
  await registers.work.settled(id);
  const run = await findImportRun(registers, actor, id);
  if (run === undefined) throw new Error(`Import ${id} is gone`);
  return run;
}

async function* asBytes(pieces: Iterable<string>): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield Buffer.from(piece);
}
