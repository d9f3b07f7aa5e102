import type { FastifyInstance, FastifyRequest } from 'fastify';
import { scanJson } from '../../ground/table/scan-json.ts';
import { Problem } from './problem.ts';

const LONGEST_ADDRESS = 8192;
const MOST_HEADERS = 100;
const DEEPEST_LEVELS = 50;
const MOST_KEYS = 10_000;

/**
 * Refuses a request for its shape alone, before anything is made of it: a long address, many headers, and JSON that is
 * deep, wide or says one thing twice. The number of bytes is limited route by route.
 */
export function limitRequests(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => done(excessOf(request)));
  const parse = app.getDefaultJsonParser('error', 'error');
  // No route takes text alone, and a form of another site can send it without asking.
  app.removeContentTypeParser(['application/json', 'text/plain']);
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    const text = String(body);
    const excess = excessInJson(text);
    if (excess === undefined) void parse(request, text, done);
    else done(excess);
  });
}

function excessOf({ url, raw }: FastifyRequest): Problem | undefined {
  if (url.length > LONGEST_ADDRESS)
    return new Problem('address-too-long', 'address-too-long', { mostLetters: LONGEST_ADDRESS });
  if (raw.rawHeaders.length > 2 * MOST_HEADERS)
    return new Problem('headers-too-large', 'headers-too-large', { mostHeaders: MOST_HEADERS });
  return undefined;
}

/** Walked without recursion, and before it is parsed. Says nothing about whether the text is JSON. */
function excessInJson(text: string): Problem | undefined {
  const scanned = scanJson(text, DEEPEST_LEVELS);
  if (!scanned.ok) {
    const { code } = scanned.refusal;
    return new Problem('invalid-input', code, code === 'json-too-deep' ? { mostLevels: DEEPEST_LEVELS } : {});
  }
  if (scanned.value.keys <= MOST_KEYS) return undefined;
  return new Problem('invalid-input', 'json-too-many-keys', { mostKeys: MOST_KEYS });
}
