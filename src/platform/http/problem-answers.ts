import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Log } from '../log.ts';
import * as en from '../texts/en.ts';
import { preferredLanguage, wordFor, type Language, type Wording, type Wordings } from '../texts/fill-in.ts';
import * as sv from '../texts/sv.ts';
import { rememberMethods } from './allowed-methods.ts';
import type { ContractFinding } from './contract-check.ts';
import { Problem, sendProblem, type FieldError } from './problem.ts';
import { createRefusalTeller } from './tell-refusals.ts';

type AnswerError = (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => FastifyReply;

/**
 * Makes every no and every fault of a server an answer in problem+json, in the reader's language.
 * @returns the same for what fails before there is a route, such as an address that cannot be decoded
 */
export function answerProblems(app: FastifyInstance, log: Log, rooms: readonly Wordings[]): AnswerError {
  const wording = {
    sv: mergeWordings(sv.problems, rooms, 'sv'),
    en: mergeWordings(en.problems, rooms, 'en'),
  };
  const tellRefusal = createRefusalTeller(log);
  const answer = (request: FastifyRequest, reply: FastifyReply, problem: Problem) => {
    tellRefusal(problem.code, request.id);
    const language = preferredLanguage(request.headers['accept-language']);
    const title = wordFor(wording[language], problem.code, problem.data);
    return sendProblem(reply.header('content-language', language), problem, title, request.id);
  };
  const answerError: AnswerError = (error, request, reply) => {
    const problem = toProblem(error, request);
    if (problem.kind === 'fault') log.fault(request.id, error);
    if (problem.kind === 'too-large') hangUp(request, reply);
    return answer(request, reply, problem);
  };
  app.setErrorHandler(answerError);
  const methodsOf = rememberMethods(app);
  app.setNotFoundHandler((request, reply) => {
    const methods = methodsOf(request.url.split('?')[0]);
    // A route that answers to this very method and says that it has nothing, such as a file that was taken away.
    if (methods.length === 0 || methods.includes(request.method))
      return answer(request, reply, new Problem('not-found', 'not-found'));
    reply.header('allow', methods.join(', '));
    return answer(request, reply, new Problem('method-not-allowed', 'method-not-allowed'));
  });
  return answerError;
}

function mergeWordings(own: Wording, rooms: readonly Wordings[], language: Language): Wording {
  return Object.assign({}, own, ...rooms.map((room) => room[language]));
}

const READING_MILLISECONDS = 1000;

/** Whoever is still sending what will not be read gets time to hear the no, and is then cut off. */
function hangUp(request: FastifyRequest, reply: FastifyReply): void {
  reply.header('connection', 'close');
  reply.raw.once('finish', () => setTimeout(() => request.raw.destroy(), READING_MILLISECONDS).unref());
}

// Connections that could not be made, a database that is stopping or starting, and one too busy to answer in time:
// a lock or a statement that took too long, or transactions that stood in each other's way.
const DATABASE_AWAY = /^(ECONNREFUSED|ENOENT|ECONNRESET|57P0[1-3]|08\d{3}|53300|55P03|57014|25P0[34]|40001|40P01)$/;

/** What went wrong, as far as the reader may know: the text of a fault stays in the log. */
function toProblem(error: FastifyError | Problem, request: FastifyRequest): Problem {
  if (error instanceof Problem) return error;
  if (error.validation !== undefined || 'found' in error)
    return new Problem('invalid-input', 'invalid-input', {}, fieldErrors(error));
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new Problem('too-large', 'body-too-large', { limitBytes: request.routeOptions.bodyLimit });
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new Problem('unsupported-media-type', 'unsupported-media-type', { mediaType: mediaTypeOf(request) });
    default:
  }
  if (DATABASE_AWAY.test(error.code ?? '')) return new Problem('unavailable', 'database-unavailable');
  if (error.code === 'ENOSPC' || error.code === '53100') return new Problem('unavailable', 'storage-full');
  const isTheirs = error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500;
  return isTheirs ? new Problem('invalid-input', 'invalid-input') : new Problem('fault', 'fault');
}

/** What the sender called it, as far as it may stand in a sentence. */
function mediaTypeOf({ headers }: FastifyRequest): string {
  const [named] = (headers['content-type'] ?? '').split(';', 1);
  return /^[\w.+-]{1,60}\/[\w.+-]{1,60}$/.test(named.trim()) ? named.trim() : '?';
}

function fieldErrors(error: FastifyError): FieldError[] {
  const part = error.validationContext ?? 'body';
  const found = 'found' in error ? (error.found as readonly ContractFinding[]) : [];
  return found.flatMap(({ instancePath, keyword, message, params }) => {
    const missing = params.requiredProperties ?? [];
    const paths = keyword === 'required' ? missing.map((name) => `${instancePath}/${name}`) : [instancePath];
    return paths.map((path) => ({ field: `${part}${path}`, code: keyword, message }));
  });
}
