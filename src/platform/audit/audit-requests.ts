import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Database } from '../database/database.ts';
import '../http/audited-read.ts';
import '../http/caller.ts';
import { Problem } from '../http/problem.ts';
import type { Log } from '../log.ts';
import type { Act } from './act.ts';
import { recordAct } from './record-act.ts';
import { withReference } from './request-reference.ts';

/** Where the trail is kept; without one, nothing that must leave a line there is answered. */
export type TrailDatabase = Pick<Database, 'inTransaction'>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const SHOWN = new Set([200, 206, 304]);
const ABOUT_THE_ANSWER = ['etag', 'content-disposition', 'content-length', 'content-type', 'last-modified'];

/**
 * Lets each request leave its lines in the trail: a read of records by somebody who has signed in, before the first byte of
 * the answer, or the answer is refused; and an attempt that was refused. What a verb changes, the verb itself records.
 */
export function auditRequests(api: FastifyInstance, trail: TrailDatabase | undefined, log: Log): void {
  api.decorateRequest('readTold');
  // As late as this: while a body comes in, what belongs to the request is not kept.
  api.addHook('preHandler', (request, _reply, done) => withReference(request.id, done));
  api.addHook('preSerialization', (request, _reply, answer, done) => {
    const { audit } = request.routeOptions.config;
    if (audit?.told !== undefined) request.readTold ??= audit.told(answer as never);
    done(null, answer);
  });
  api.addHook('onSend', async (request, reply, payload) => {
    const read = readIn(request, reply);
    if (read !== undefined) await recordOrRefuse(request, reply, payload, () => record(trail, request, read));
    const refused = refusalIn(request, reply);
    // The no stands, whether it could be recorded or not.
    if (refused !== undefined)
      await record(trail, request, refused).catch((error: unknown) => log.fault(request.id, error));
    return payload;
  });

  async function recordOrRefuse(
    request: FastifyRequest,
    reply: FastifyReply,
    payload: unknown,
    write: () => Promise<void>,
  ): Promise<void> {
    try {
      await write();
    } catch (error) {
      log.fault(request.id, error);
      if (payload instanceof Readable) payload.destroy();
      for (const name of ABOUT_THE_ANSWER) reply.removeHeader(name);
      throw new Problem('unavailable', 'audit-unavailable');
    }
  }
}

async function record(trail: TrailDatabase | undefined, { caller }: FastifyRequest, act: Act): Promise<void> {
  if (trail === undefined) throw new Error('There is nowhere to keep the trail');
  await trail.inTransaction(caller.actor, (tx) => recordAct(tx, act));
}

/** The read that an answer is, when it shows records to somebody who has signed in. */
function readIn(request: FastifyRequest, reply: FastifyReply): Act | undefined {
  const { audit } = request.routeOptions.config;
  // The heads alone tell that there is something, and how much.
  const isAsked = request.method === 'GET' || request.method === 'HEAD';
  if (audit === undefined || !isAsked || !SHOWN.has(reply.statusCode)) return undefined;
  if (request.caller.session === null) return undefined;
  const { count = null, recordId } = request.readTold ?? {};
  const about = { recordType: audit.recordType, recordId: recordId ?? idIn(request), count };
  return { verb: 'read', ...about, reference: request.id };
}

/**
 * An attempt to write, by somebody who has signed in, that found nothing it may write to: what is not there and what is not
 * theirs have the same answer, and so the same line. A plain "you may not" is recorded whatever was attempted.
 */
function refusalIn(request: FastifyRequest, reply: FastifyReply): Act | undefined {
  const isSafe = request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS';
  const isRefused = reply.statusCode === 403 || (reply.statusCode === 404 && !isSafe);
  const { access } = request.routeOptions.config;
  // Nothing at that address at all, or somebody who has not signed in: the caller may not even be known yet.
  if (!isRefused || access === undefined || (request.caller?.session ?? null) === null) return undefined;
  const told = access.who === 'signedIn' ? access.may : undefined;
  const [recordType, verb] = told ?? (['request', isSafe ? 'read' : 'change'] as const);
  return { verb, recordType, recordId: idIn(request), outcome: 'refused', reference: request.id };
}

function idIn({ params }: FastifyRequest): string | null {
  const id = (params as { id?: unknown } | undefined)?.id;
  return typeof id === 'string' && UUID.test(id) ? id : null;
}
