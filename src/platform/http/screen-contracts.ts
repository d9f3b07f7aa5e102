import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Certainty, type FindingKind, screen } from '../../ground/screening/index.ts';
import { type ClassedString, classedStrings, type ContractShape, unclassedStrings } from './contract-strings.ts';
import { requestToHold, reviewerAsked, type HoldRequest, type TextToReview } from './held-request.ts';
import { Problem } from './problem.ts';
import { readConfirmed, type Confirmed } from './screening-confirmed.ts';

export interface ScreeningOptions {
  /**
   * Whether words of work with one person (SIG, orosanmälan) are refused and not only helped with: whoever is a private
   * partner may never send them.
   */
  readonly refusesPersonWords?: (request: FastifyRequest) => boolean;
  /** Keeps what a colleague is asked to look at; left out, nothing waits. */
  readonly hold?: HoldRequest | undefined;
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
 * Where a colleague is asked to look (see {@link reviewerAsked}), what is only likely waits for that: 202.
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
  api.addHook('preHandler', async (request, reply) => {
    const found = findIn(request);
    const refused = refusalOf(request, found, options);
    if (refused === undefined) return undefined;
    const reviewer = refused.code === 'person-data-likely' ? reviewerAsked(request) : undefined;
    if (reviewer === undefined || options.hold === undefined) throw refused;
    const held = requestToHold(request, reviewer, textsOf(found), api.prefix);
    return reply.code(202).send(await options.hold(held));
  });
}

type Part = readonly ['body' | 'querystring', ContractShape];

function contractsOf(schema: { readonly body?: unknown; readonly querystring?: unknown } | undefined): Part[] {
  const parts = (['body', 'querystring'] as const).map((part) => [part, schema?.[part]] as const);
  return parts.filter((part): part is Part => part[1] !== undefined);
}

interface FoundIn extends RequestFinding {
  readonly certainty: Certainty;
  readonly text: string;
}

function findIn(request: FastifyRequest): FoundIn[] {
  const strings = contractsOf(request.routeOptions.schema).flatMap(([part, contract]) =>
    classedStrings(contract, part === 'body' ? request.body : request.query, part),
  );
  return strings.flatMap(findInString);
}

function findInString({ field, fieldClass, text }: ClassedString): FoundIn[] {
  return screen(text, fieldClass).findings.map((finding) => ({ field, text, ...finding }));
}

function refusalOf(request: FastifyRequest, found: readonly FoundIn[], options: ScreeningOptions): Problem | undefined {
  if (found.length === 0) return undefined;
  const refused = options.refusesPersonWords?.(request) === true ? ['certain', 'help'] : ['certain'];
  const certain = found.filter(({ certainty }) => refused.includes(certainty));
  if (certain.length > 0) return problemOf('person-data', certain);
  if (request.caller?.reviewed === true) return undefined;
  const confirmed = readConfirmed(request.headers['screening-confirmed']);
  const likely = found.filter((one) => one.certainty === 'likely' && !isConfirmed(confirmed, one));
  return likely.length === 0 ? undefined : problemOf('person-data-likely', likely);
}

/** The texts in which something is likely, whether their writer has let it stand or not. */
function textsOf(found: readonly FoundIn[]): TextToReview[] {
  const likely = found.filter(({ certainty }) => certainty === 'likely');
  return [...Map.groupBy(likely, ({ field }) => field)].map(([field, inField]) => ({
    field,
    text: inField[0].text,
    findings: inField.map(({ kind, start, end }) => ({ kind, start, end })),
  }));
}

function problemOf(code: 'person-data' | 'person-data-likely', found: readonly FoundIn[]): Problem {
  const findings = found.map(({ field, kind, start, end }): RequestFinding => ({ field, kind, start, end }));
  return new Problem('refused', code, { findings });
}

function isConfirmed(confirmed: Confirmed, { field, kind }: RequestFinding): boolean {
  return confirmed.get(field)?.has(kind) === true;
}
