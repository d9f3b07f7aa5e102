import type { Routes } from '../../../platform/http/typebox-provider.ts';
import type { SignInRouteDeps } from '../service/sign-in-deps.ts';
import { accountRoutes } from './account-routes.ts';
import { joiningRoutes } from './joining-routes.ts';
import { providerRoutes } from './provider-routes.ts';
import { sessionRoutes } from './session-routes.ts';

/** Coming in, going out, and how one does it: the other half of the room. Training has `trainingRoutes` besides. */
export function signInRoutes(deps: SignInRouteDeps): Routes {
  return async (app) => {
    for (const routes of [sessionRoutes, accountRoutes, joiningRoutes, providerRoutes])
      await app.register(routes(deps));
  };
}
