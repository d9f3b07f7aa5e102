import type { HoldRequest } from '../../../platform/http/held-request.ts';
import { holdRequest } from '../service/hold-request.ts';
import type { QuarantineDeps } from '../service/quarantine-deps.ts';
import { done } from './done.ts';

/** Fills the server's port for requests that wait: answered with what the sender may see of it. */
export function holdIn(deps: QuarantineDeps): HoldRequest {
  return async (told) => done(await holdRequest(deps, told));
}
