import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ActorId } from '../database/actor.ts';

/** A request that the server makes of itself, for a person who sent it before and whom it was kept for. */
export interface InnerRequest {
  readonly actor: ActorId;
  readonly method: string;
  /** below `/api/v1` */
  readonly path: string;
  readonly body: unknown;
  readonly ifMatch: string | null;
  /** so that carrying it out a second time finds what the first made */
  readonly idempotencyKey: string;
}

/** How it was answered: the code of a no, and nothing of what either says. */
export interface InnerAnswer {
  readonly status: number;
  readonly code: string | null;
}

/** Whose an inner request is. */
export interface InnerPass {
  readonly actor: ActorId;
  /** names this one request, as a session names those of a browser */
  readonly id: string;
}

export interface InnerRequests {
  /** @throws Error before there is a server to answer */
  ask(request: InnerRequest): Promise<InnerAnswer>;
  /**
   * Whose an incoming request is, when it is an inner one; each pass is taken once.
   * @returns `forged` for one that shows a pass which was never given, or was used; undefined for every other request
   */
  take(request: FastifyRequest): InnerPass | 'forged' | undefined;
  /** Says which server answers. */
  answerBy(app: FastifyInstance): void;
}

const HEADER = 'platsbild-pass';
const PASS_BYTES = 32;

/**
 * Lets the server ask itself, in its own memory and never over the network. Each request bears a pass of 256 random bits
 * that is made for it, is known to this process alone, and holds once: whoever sends the header from outside has nothing
 * to put in it, and is taken for a visitor.
 * @param newId names each inner request
 */
export function createInnerRequests(newId: () => string): InnerRequests {
  const given = new Map<string, InnerPass>();
  let server: FastifyInstance | undefined;
  return {
    answerBy: (app) => void (server = app),
    async ask({ actor, method, path, body, ifMatch, idempotencyKey }) {
      if (server === undefined) throw new Error('There is no server yet that could answer');
      const pass = randomBytes(PASS_BYTES).toString('base64url');
      given.set(pass, { actor, id: newId() });
      const headers = {
        [HEADER]: pass,
        'content-type': 'application/json',
        'idempotency-key': idempotencyKey,
        ...(ifMatch === null ? {} : { 'if-match': ifMatch }),
      };
      try {
        const url = `/api/v1${path}`;
        const answer = await server.inject({ method: method as 'PUT', url, headers, payload: JSON.stringify(body) });
        return { status: answer.statusCode, code: answer.statusCode < 400 ? null : codeIn(answer.body) };
      } finally {
        given.delete(pass);
      }
    },
    take({ headers }) {
      const shown = headers[HEADER];
      if (shown === undefined) return undefined;
      const pass = typeof shown === 'string' ? given.get(shown) : undefined;
      if (pass === undefined) return 'forged';
      given.delete(shown as string);
      return pass;
    },
  };
}

/** Nothing else of the answer is kept: a no may hold what was sent. */
function codeIn(body: string): string | null {
  try {
    const { type } = JSON.parse(body) as { type?: unknown };
    return typeof type === 'string' && /^[a-z]+(-[a-z0-9]+)*$/.test(type) ? type : null;
  } catch {
    return null;
  }
}
