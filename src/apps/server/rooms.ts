import type { ConnectedRooms, ServerDeps } from './deps.ts';
import { workspaceRoutes } from './workspace-routes.ts';

/** Connects the rooms with the database, with each other and with the web. The only place that knows them all. */
export function connectRooms(deps: ServerDeps): ConnectedRooms {
  return { routes: [workspaceRoutes(deps)], wordings: [] };
}
