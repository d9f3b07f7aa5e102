import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Certainty, type FindingKind, screen } from '../../ground/screening/index.ts';
import { type ClassedString, classedStrings, type ContractShape, unclassedStrings } from './contract-strings.ts';
import { Problem } from './problem.ts';
import { readConfirmed, type Confirmed } from './screening-confirmed.ts';

export interface ScreeningOptions {
  /**
   * Whether words of work with one person (SIG, orosanmälan) are refused and not only helped with: whoever is a private
   * partner may never send them.
   */
  readonly refusesPersonWords?: (request: FastifyRequest) => boolean;
}

/** Where something was found in a request. Never what. */
export interface RequestFinding {
  readonly field: string;
  readonly kind: FindingKind;
  readonly start: number;
  readonly end: number;
}

/**
 * Searches every string of a body and of a query for what must not be kept about a person, as far as its class asks. A
 * contract with a string that says no class stops the start: `Type.String({ screen: 'freeText' })`.
 *
 * Certain: 422 `person-data`. Likely: 422 `person-data-likely`, unless the header `screening-confirmed` says that it was
 * looked at (see {@link readConfirmed}). Both with where, and never with what: the text reaches no answer and no log.
 */
export function screenContracts(api: FastifyInstance, options: ScreeningOptions = {}): void {
  const silent: string[] = [];
  api.addHook('onRoute', ({ url, method, schema }) => {
    for (const [part, contract] of contractsOf(schema)) {
      silent.push(...unclassedStrings(contract, part).map((path) => `${String(method)} ${url}: ${path}`));
    }
  });
  // Not at once: what is thrown while a plugin is loading keeps the start waiting instead of ending it.
  api.addHook('onReady', async () => {
    if (silent.length > 0) throw new Error(`Strings that do not say what they are for: ${silent.join(', ')}`);
  });
  api.addHook('preHandler', (request, _reply, done) => done(refusalOf(request, options)));
}

type Part = readonly ['body' | 'querystring', ContractShape];

function contractsOf(schema: { readonly body?: unknown; readonly querystring?: unknown } | undefined): Part[] {
  const parts = (['body', 'querystring'] as const).map((part) => [part, schema?.[part]] as const);
  return parts.filter((part): part is Part => part[1] !== undefined);
}

function refusalOf(request: FastifyRequest, options: ScreeningOptions): Problem | undefined {
  const strings = contractsOf(request.routeOptions.schema).flatMap(([part, contract]) =>
    classedStrings(contract, part === 'body' ? request.body : request.query, part),
  );
  if (strings.length === 0) return undefined;
  const found = strings.flatMap(findIn);
  const refused = options.refusesPersonWords?.(request) === true ? ['certain', 'help'] : ['certain'];
  const certain = found.filter(({ certainty }) => refused.includes(certainty));
  if (certain.length > 0) return problemOf('person-data', certain);
  const confirmed = readConfirmed(request.headers['screening-confirmed']);
  const likely = found.filter((one) => one.certainty === 'likely' && !isConfirmed(confirmed, one));
  return likely.length === 0 ? undefined : problemOf('person-data-likely', likely);
}

interface FoundIn extends RequestFinding {
  readonly certainty: Certainty;
}

function findIn({ field, fieldClass, text }: ClassedString): FoundIn[] {
  return screen(text, fieldClass).findings.map((finding) => ({ field, ...finding }));
}

function problemOf(code: 'person-data' | 'person-data-likely', found: readonly FoundIn[]): Problem {
  const findings = found.map(({ field, kind, start, end }): RequestFinding => ({ field, kind, start, end }));
  return new Problem('refused', code, { findings });
}

function isConfirmed(confirmed: Confirmed, { field, kind }: RequestFinding): boolean {
  return confirmed.get(field)?.has(kind) === true;
}
