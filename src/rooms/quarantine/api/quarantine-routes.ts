import { Type } from 'typebox';
import { readsMany } from '../../../platform/http/audited-read.ts';
import type { Routes } from '../../../platform/http/typebox-provider.ts';
import { QuarantineCount, QuarantinedList, QuarantinedView, ReviewerList } from '../contract.ts';
import { approveQuarantined } from '../service/approve-quarantined.ts';
import { removeQuarantined, takeBackQuarantined } from '../service/decide-quarantined.ts';
import { countQuarantine, listQuarantined, listReviewers } from '../service/list-quarantined.ts';
import type { QuarantineRouteDeps } from '../service/quarantine-deps.ts';
import { done } from './done.ts';

const Key = Type.Object({ id: Type.String({ format: 'uuid' }) });
const REVIEW = { access: { who: 'signedIn', may: ['quarantine', 'change'] } } as const;
const SEND = { access: { who: 'signedIn' } } as const;
const audit = readsMany('quarantine', ({ requests }: QuarantinedList) => requests.length);
const WAITING = { access: { who: 'signedIn', may: ['quarantine', 'read'] }, audit } as const;
const SENT = { ...SEND, audit } as const;

/** `/quarantine`: what waits for the caller, and what the caller has sent to others. */
export function quarantineRoutes(deps: QuarantineRouteDeps): Routes {
  return (app) => {
    app.get('/quarantine', { config: WAITING, schema: { response: { 200: QuarantinedList } } }, ({ caller }) =>
      listQuarantined(deps, caller, 'waiting'),
    );
    app.get('/quarantine/sent', { config: SENT, schema: { response: { 200: QuarantinedList } } }, ({ caller }) =>
      listQuarantined(deps, caller, 'sent'),
    );
    app.get('/quarantine/count', { config: REVIEW, schema: { response: { 200: QuarantineCount } } }, ({ caller }) =>
      countQuarantine(deps, caller),
    );
    app.get('/quarantine/reviewers', { config: SEND, schema: { response: { 200: ReviewerList } } }, ({ caller }) =>
      listReviewers(deps, caller),
    );
    const decided = { schema: { params: Key, response: { 200: QuarantinedView } } };
    app.post('/quarantine/:id/approve', { config: REVIEW, ...decided }, async ({ caller, params }) =>
      done(await approveQuarantined(deps, caller, params.id)),
    );
    app.post('/quarantine/:id/remove', { config: REVIEW, ...decided }, async ({ caller, params }) =>
      done(await removeQuarantined(deps, caller, params.id)),
    );
    app.post('/quarantine/:id/take-back', { config: SEND, ...decided }, async ({ caller, params }) =>
      done(await takeBackQuarantined(deps, caller, params.id)),
    );
    return Promise.resolve();
  };
}
