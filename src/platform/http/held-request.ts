import type { FastifyRequest } from 'fastify';
import type { TSchema } from 'typebox';
import { Clean } from 'typebox/value';
import type { FindingKind } from '../../ground/screening/index.ts';
import type { Caller } from './caller.ts';

/** A text in which something may be about a person, with where that stands in it. */
export interface TextToReview {
  /** where in the request it stands: `body/source` */
  readonly field: string;
  readonly text: string;
  readonly findings: readonly { readonly kind: FindingKind; readonly start: number; readonly end: number }[];
}

/** A request that is not carried out before a colleague of its sender has looked at its texts. */
export interface RequestToHold {
  readonly caller: Caller;
  /** what its sender is told, should it be asked about */
  readonly reference: string;
  /** the person whom the sender chose */
  readonly reviewer: string;
  readonly method: string;
  /** as the route is written, below `/api/v1`: `/schools/:id/position` */
  readonly route: string;
  /** the same with what it is about: it holds nothing that somebody wrote */
  readonly path: string;
  /** only what the contract names: nothing that has not been searched */
  readonly body: unknown;
  readonly ifMatch: string | null;
  readonly idempotencyKey: string | undefined;
  readonly texts: readonly TextToReview[];
}

/** Keeps a request until somebody has looked. @returns what its sender is answered */
export type HoldRequest = (held: RequestToHold) => Promise<object>;

declare module 'fastify' {
  interface FastifyContextConfig {
    /**
     * Whether a request in whose text something may be about a person can wait for a colleague's look. Only where the
     * body may be shown to that colleague as it is: never where it holds a secret, or is about an account.
     */
    quarantine?: true;
  }
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Whom the sender of a request asks to look at it, by the header `screening-reviewer: <person>`; undefined where the route
 * lets nothing wait. What cannot be read asks nobody.
 */
export function reviewerAsked(request: FastifyRequest): string | undefined {
  const asked = request.headers['screening-reviewer'];
  const { config, schema } = request.routeOptions;
  // An address that says something beside its path could hold what nobody has marked.
  if (config.quarantine !== true || schema?.querystring !== undefined || request.caller.session === null)
    return undefined;
  return typeof asked === 'string' && UUID.test(asked) ? asked : undefined;
}

/** @param prefix what stands before every address of the API */
export function requestToHold(
  request: FastifyRequest,
  reviewer: string,
  texts: readonly TextToReview[],
  prefix: string,
): RequestToHold {
  const { caller, id, method, routeOptions, headers } = request;
  const route = (routeOptions.url ?? '').slice(prefix.length);
  const params = request.params as Readonly<Record<string, string>>;
  const key = headers['idempotency-key'];
  return {
    caller,
    reference: id,
    reviewer,
    method,
    route,
    path: route.replaceAll(/:(\w+)/g, (_whole, name: string) => encodeURIComponent(params[name])),
    body: Clean(routeOptions.schema?.body as TSchema, structuredClone(request.body)),
    ifMatch: headers['if-match'] ?? null,
    idempotencyKey: typeof key === 'string' ? key : undefined,
    texts,
  };
}
