import type { FastifyReply } from 'fastify';

/** Each kind of no, and its status. The one table: a code says what happened, its kind how the web says it. */
export const STATUS_OF = {
  'invalid-input': 400,
  'not-signed-in': 401,
  'not-allowed': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'too-slow': 408,
  conflict: 409,
  gone: 410,
  stale: 412,
  'too-large': 413,
  'address-too-long': 414,
  'unsupported-media-type': 415,
  misdirected: 421,
  refused: 422,
  'condition-required': 428,
  'too-many': 429,
  'headers-too-large': 431,
  fault: 500,
  unavailable: 503,
} as const satisfies Record<string, number>;

export type RefusalKind = keyof typeof STATUS_OF;

/** One field that has the wrong form. */
export interface FieldError {
  /** As a path, like `/settings/radiusMetres`. */
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

/** Thrown in `api/` to end a request with a no: a stable kebab code and the data that explain it. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly kind: RefusalKind;
  readonly code: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly errors: readonly FieldError[];

  constructor(
    kind: RefusalKind,
    code: string,
    data: Readonly<Record<string, unknown>> = {},
    errors: readonly FieldError[] = [],
  ) {
    super(code);
    this.kind = kind;
    this.code = code;
    this.data = data;
    this.errors = errors;
  }
}

/**
 * The no of a rule, as a problem: `throw problemOf(result.refusal, { 'place-not-found': 'not-found' })`.
 * @param kinds the kind of each code that is not simply `refused` (422)
 */
export function problemOf<Refusal extends { readonly code: string }>(
  refusal: Refusal,
  kinds: Partial<Record<Refusal['code'], RefusalKind>> = {},
): Problem {
  const { code, ...data } = refusal;
  return new Problem(kinds[code as Refusal['code']] ?? 'refused', code, data);
}

/** Answers with problem+json. @source RFC 9457 */
export function sendProblem(reply: FastifyReply, problem: Problem, title: string, reference: string): FastifyReply {
  const status = STATUS_OF[problem.kind];
  const errors = problem.errors.length === 0 ? {} : { errors: problem.errors };
  // What explains a no may not rename it.
  const body = { ...problem.data, ...errors, type: problem.code, title, status, instance: reference };
  return reply
    .code(status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify(body));
}
