import { LOCAL_ACTOR, SYSTEM_ACTOR } from '../../platform/database/actor.ts';
import { EXPOSURE_PROBLEMS, exposureRoutes } from '../../rooms/exposure/server.ts';
import { IMPORT_PROBLEMS, importRoutes, recoverImports } from '../../rooms/imports/server.ts';
import { PLACE_PROBLEMS, placeRoutes } from '../../rooms/places/server.ts';
import { SCHOOL_PROBLEMS, schoolRoutes } from '../../rooms/schools/server.ts';
import { FICTIONAL_NOTICE } from '../../worlds/index.ts';
import { basemapRoutes } from './basemap.ts';
import { connectRegisters } from './connect.ts';
import type { ConnectedRooms, ServerDeps } from './deps.ts';
import { fileNamer } from './name-file.ts';
import { seedGranvik } from './seed-granvik.ts';
import { wordRejection } from './word-rejection.ts';
import { workspaceRoutes } from './workspace-routes.ts';

/** Connects the rooms with the database, with each other and with the web. The only place that knows them all. */
export function connectRooms(deps: ServerDeps): ConnectedRooms & { endWork(): Promise<void> } {
  const registers = connectRegisters(deps);
  const nameFile = fileNamer(deps.workspace.kind, deps.clock);
  const notice = deps.workspace.kind === 'training' ? FICTIONAL_NOTICE : null;
  const forRoutes = { ...registers, actor: LOCAL_ACTOR, nameFile, notice, wordFor: wordRejection };
  return {
    routes: [
      workspaceRoutes(deps),
      basemapRoutes(deps),
      importRoutes(forRoutes),
      placeRoutes(forRoutes),
      schoolRoutes(forRoutes),
      exposureRoutes(forRoutes),
    ],
    wordings: [IMPORT_PROBLEMS, PLACE_PROBLEMS, SCHOOL_PROBLEMS, EXPOSURE_PROBLEMS],
    seedTraining: () => seedGranvik(registers, deps),
    beginWork: async () => {
      await recoverImports(registers, SYSTEM_ACTOR);
      return () => registers.work.close();
    },
    endWork: () => registers.work.close(),
  };
}
