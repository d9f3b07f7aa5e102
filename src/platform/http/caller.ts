import type { FastifyRequest } from 'fastify';
import type { ActorId } from '../database/actor.ts';

/** Whose request it is, as sign-in found it for this very request. */
export interface Caller {
  /** the person; ANONYMOUS_ACTOR for a visitor */
  readonly actor: ActorId;
  /** null for a visitor */
  readonly organisation: string | null;
  /** null for a visitor: whether the organisation is an authority or a private partner, which may never hold all that one may */
  readonly legalStatus: 'authority' | 'private' | null;
  /** the organisation's municipality; 0000 when none is told */
  readonly municipality: string;
  /** null for a visitor */
  readonly session: string | null;
  /** Differs whenever what this caller may see differs: part of every ETag and of every cache key. */
  readonly scope: string;
  /** A colleague has looked at what the request says, and lets stand what only may be about a person. */
  readonly reviewed?: true;
  /** Whether a role of the caller lets it do this with records of a type. Which rows is the database's to say. */
  may(recordType: string, verb: 'read' | 'create' | 'change' | 'remove'): boolean;
}

/**
 * What a route asks of its caller. Every route says so where it is made; one that is silent stops the start.
 * `public`: records, also for visitors, who get the rows that are published and the fields that are listed, as
 * `places.name`. `anyone`: the doors of the house themselves, such as sign-in. `signedIn`: somebody with an account, and
 * when `may` is said, with a role that allows this verb for records of a type.
 */
export type RouteAccess =
  | { readonly who: 'public'; readonly fields: readonly string[] }
  | { readonly who: 'anyone' }
  | {
      readonly who: 'signedIn';
      readonly may?: readonly [recordType: string, verb: 'read' | 'create' | 'change' | 'remove'];
    };

declare module 'fastify' {
  interface FastifyRequest {
    caller: Caller;
  }
  interface FastifyContextConfig {
    access?: RouteAccess;
  }
}

/** Finds out whose request it is. */
export type Authenticate = (request: FastifyRequest) => Promise<Caller>;
