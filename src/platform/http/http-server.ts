import { fastifyCookie } from '@fastify/cookie';
import { fastify, type FastifyInstance } from 'fastify';
import { auditRequests, type TrailDatabase } from '../audit/audit-requests.ts';
import type { Log } from '../log.ts';
import { systemIds, type Ids } from '../random.ts';
import type { Net } from '../start/read-net.ts';
import type { Wordings } from '../texts/fill-in.ts';
import { guardRoutes } from './access-hook.ts';
import type { Authenticate } from './caller.ts';
import { checkContracts } from './contract-check.ts';
import { answerBroken } from './broken-requests.ts';
import { guardOrigin } from './gate.ts';
import type { HoldRequest } from './held-request.ts';
import type { InnerRequests } from './inner-requests.ts';
import { answerProblems } from './problem-answers.ts';
import { limitRates } from './rate-limit.ts';
import { limitRequests } from './request-limits.ts';
import { screenContracts } from './screen-contracts.ts';
import { showListedFields } from './public-fields.ts';
import { addSecurityHeaders } from './security-headers.ts';
import type { Routes } from './typebox-provider.ts';
import { serveWebPages } from './web-pages.ts';

export interface HttpOptions extends Partial<Omit<Net, 'host'>> {
  /** Registered below `/api/v1`, each in a scope of its own. */
  readonly routes: readonly Routes[];
  /** The rooms' words for their problem codes. */
  readonly wordings?: readonly Wordings[];
  /** Folder of the built browser application; nothing is served from one that does not exist. */
  readonly webFolder?: string;
  readonly log: Log;
  /** Finds out whose request it is; left out, everybody is a visitor. */
  readonly authenticate?: Authenticate;
  /** Where reads and refused attempts are recorded; left out, nothing that must be recorded is answered. */
  readonly trail?: TrailDatabase;
  /** Keeps what a colleague is asked to look at; left out, nothing waits. */
  readonly hold?: HoldRequest;
  /** Told which server it is whose requests it makes. */
  readonly inner?: InnerRequests;
  readonly ids?: Ids;
}

const BODY_LIMIT_BYTES = 1_048_576;
const REQUEST_MILLISECONDS = 300_000;
const HEAD_MILLISECONDS = 20_000;
const HEAD_BYTES = 16_384;
const REQUESTS_PER_MINUTE = 1200;

/** A server that is ready to listen or to be asked by `inject`. */
export async function createHttpServer(options: HttpOptions): Promise<FastifyInstance> {
  const ids = options.ids ?? systemIds;
  const app = fastify({
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_MILLISECONDS,
    http: { headersTimeout: HEAD_MILLISECONDS, maxHeaderSize: HEAD_BYTES },
    clientErrorHandler: answerBroken(ids, options.publicUrl),
    // Never the client's own: it is the reference by which a fault is found in the log.
    genReqId: () => ids.newId(),
    requestIdHeader: false,
    forceCloseConnections: 'idle',
    trustProxy: options.trustedProxies === undefined ? false : [...options.trustedProxies],
    routerOptions: { caseSensitive: true, maxParamLength: 500 },
    frameworkErrors: (error, request, reply) => {
      setHeaders(request, reply);
      answerError(error, request, reply);
    },
  });
  checkContracts(app);
  const setHeaders = addSecurityHeaders(app, options.publicUrl);
  guardOrigin(app, options.publicUrl);
  await app.register(fastifyCookie);
  limitRequests(app);
  await limitRates(app, options.requestsPerMinute ?? REQUESTS_PER_MINUTE);
  const answerError = answerProblems(app, options.log, options.wordings ?? []);
  await app.register(
    async (api) => {
      guardRoutes(api, options.authenticate);
      showListedFields(api);
      // What a private partner may never hold, it may not send either.
      screenContracts(api, {
        refusesPersonWords: ({ caller }) => caller.legalStatus === 'private',
        hold: options.hold,
      });
      auditRequests(api, options.trail, options.log);
      for (const routes of options.routes) await api.register(routes);
    },
    { prefix: '/api/v1' },
  );
  if (options.webFolder !== undefined) await serveWebPages(app, options.webFolder);
  options.inner?.answerBy(app);
  return app;
}
