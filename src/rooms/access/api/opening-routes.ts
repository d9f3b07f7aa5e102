import { Type } from 'typebox';
import type { Routes } from '../../../platform/http/typebox-provider.ts';
import { OpeningList, OpeningView, SetOpening } from '../contract.ts';
import type { AccessDeps } from '../service/administer-deps.ts';
import { changeOpening } from '../service/change-opening.ts';
import { listOpenings } from '../service/list-openings.ts';
import { done } from './done.ts';

const READ = { access: { who: 'signedIn', may: ['opening', 'read'] } } as const;
const CHANGE = { access: { who: 'signedIn', may: ['opening', 'change'] } } as const;
const What = Type.Pick(OpeningView, ['recordType', 'role']);

/** `/openings`: what the own organisation shows to which role of others, in their areas. */
export function openingRoutes(deps: AccessDeps): Routes {
  return (app) => {
    app.get('/openings', { config: READ, schema: { response: { 200: OpeningList } } }, async ({ caller }) => ({
      openings: await listOpenings(deps, caller),
    }));
    app.put(
      '/openings/:recordType/:role',
      { config: CHANGE, schema: { params: What, body: SetOpening, response: { 200: OpeningView } } },
      async ({ params, body, caller }) =>
        done(await changeOpening(deps, caller, params.recordType, params.role, body.opened)),
    );
    return Promise.resolve();
  };
}
