import { startSealer } from '../../platform/audit/sealer.ts';
import type { Caller } from '../../platform/http/caller.ts';
import { createInnerRequests } from '../../platform/http/inner-requests.ts';
import {
  ACCESS_PROBLEMS,
  accessRoutes,
  SIGN_IN_PROBLEMS,
  signInRoutes,
  trainingRoutes,
  startEndingShares,
} from '../../rooms/access/server.ts';
import { EXPOSURE_PROBLEMS, exposureRoutes } from '../../rooms/exposure/server.ts';
import {
  IMPORT_PROBLEMS,
  importRoutes,
  keeperOf,
  publicationRoutes,
  recoverImports,
} from '../../rooms/imports/server.ts';
import { PLACE_PROBLEMS, placeRoutes, placeShareRoutes } from '../../rooms/places/server.ts';
import { holdIn, QUARANTINE_PROBLEMS, quarantineRoutes } from '../../rooms/quarantine/server.ts';
import { SCHOOL_PROBLEMS, schoolRoutes } from '../../rooms/schools/server.ts';
import { FICTIONAL_NOTICE } from '../../worlds/index.ts';
import { createAuthenticate } from './authenticate.ts';
import { basemapRoutes } from './basemap.ts';
import { connectAccess } from './connect-access.ts';
import { connectSignIn } from './connect-sign-in.ts';
import { connectRegisters } from './connect.ts';
import type { ConnectedRooms, ServerDeps } from './deps.ts';
import { fileNamer } from './name-file.ts';
import { seedTraining } from './seed-training.ts';
import { wordRejection } from './word-rejection.ts';
import { workspaceRoutes } from './workspace-routes.ts';

/** Connects the rooms with the database, with each other and with the web. The only place that knows them all. */
export function connectRooms(deps: ServerDeps): ConnectedRooms & { endWork(): Promise<void> } {
  const registers = connectRegisters(deps);
  const nameFile = fileNamer(deps.workspace.kind, deps.clock);
  const notice = deps.workspace.kind === 'training' ? FICTIONAL_NOTICE : null;
  const of = (caller: Caller) => registers.of(keeperOf(caller));
  const access = connectAccess(deps);
  const signIn = connectSignIn(deps);
  const inner = createInnerRequests(() => deps.ids.newId());
  const forRoutes = { of, nameFile, notice, wordFor: wordRejection };
  const { database, clock } = deps;
  return {
    routes: [
      workspaceRoutes(deps),
      basemapRoutes(deps),
      signInRoutes(signIn),
      // Being anybody: an address that is not there at all in work.
      ...(signIn.training ? [trainingRoutes(signIn)] : []),
      accessRoutes(access),
      quarantineRoutes({ ...access, inner }),
      importRoutes(forRoutes),
      publicationRoutes(forRoutes),
      placeRoutes(forRoutes),
      placeShareRoutes(access),
      schoolRoutes(forRoutes),
      exposureRoutes({ database, clock, cache: registers.cache, nameFile, notice }),
    ],
    wordings: [
      SIGN_IN_PROBLEMS,
      ACCESS_PROBLEMS,
      QUARANTINE_PROBLEMS,
      IMPORT_PROBLEMS,
      PLACE_PROBLEMS,
      SCHOOL_PROBLEMS,
      EXPOSURE_PROBLEMS,
    ],
    authenticate: createAuthenticate(signIn, inner),
    hold: holdIn(access),
    inner,
    trail: database,
    seedTraining: (_steps, owner) => seedTraining(registers, deps, owner),
    beginWork: async () => {
      await recoverImports(deps);
      const sealer = startSealer(deps);
      const endShares = startEndingShares({ ...access, log: deps.log });
      return async () => {
        await registers.work.close();
        await endShares();
        await sealer.close();
      };
    },
    endWork: () => registers.work.close(),
  };
}
