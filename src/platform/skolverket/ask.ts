import { setTimeout as pause } from 'node:timers/promises';

/** Why Skolverket's API gave nothing to use. */
export type SkolverketTrouble = 'unreachable' | 'keeps-refusing' | 'answer-unreadable' | 'answer-unexpected';

/** No usable answer, also after the attempts that politeness allows. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  readonly trouble: SkolverketTrouble;
  readonly url: string;
  /** what was seen last: a status, or the reason of the network */
  readonly seen: string;

  constructor(trouble: SkolverketTrouble, url: string, seen: string, cause?: unknown) {
    super(`${trouble}: ${url} (${seen})`, { cause });
    this.trouble = trouble;
    this.url = url;
    this.seen = seen;
  }
}

export interface AskOptions {
  /** how often one address is asked before it is given up; >= 1 */
  readonly attempts: number;
  /** before the second attempt; doubled before each that follows */
  readonly pauseMilliseconds: number;
  /** how long one answer may take */
  readonly timeoutMilliseconds: number;
}

export const POLITE: AskOptions = { attempts: 5, pauseMilliseconds: 500, timeoutMilliseconds: 20_000 };

// The version is chosen by this header; without it the API answers with another one.
const ACCEPT = 'application/vnd.skolverket.plannededucations.api.v4.hal+json';
const MOST_PAUSE_MILLISECONDS = 30_000;

/**
 * Asks one address until it answers.
 * @returns the `body` of the answer's envelope; undefined when there is no such thing (404)
 * @throws NoAnswer when every attempt fails, or at once when the answer says that asking again is no use
 */
export async function ask(url: string, options: AskOptions): Promise<unknown> {
  for (let attempt = 1; ; attempt++) {
    const answer = await askOnce(url, options.timeoutMilliseconds);
    if (!('again' in answer)) return answer.body;
    if (attempt === options.attempts) throw answer.again;
    const waited = options.pauseMilliseconds * 2 ** (attempt - 1);
    await pause(Math.min(Math.max(waited, answer.afterMilliseconds), MOST_PAUSE_MILLISECONDS));
  }
}

type Answer = { readonly body: unknown } | { readonly again: NoAnswer; readonly afterMilliseconds: number };

async function askOnce(url: string, timeoutMilliseconds: number): Promise<Answer> {
  const again = (trouble: SkolverketTrouble, seen: string, cause?: unknown, afterMilliseconds = 0): Answer => {
    return { again: new NoAnswer(trouble, url, seen, cause), afterMilliseconds };
  };
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, { headers: { accept: ACCEPT }, signal: AbortSignal.timeout(timeoutMilliseconds) });
    text = await response.text();
  } catch (cause) {
    return again('unreachable', reasonOf(cause), cause);
  }
  const { status } = response;
  if (status === 404) return { body: undefined };
  if (status === 429 || status >= 500) {
    return again('keeps-refusing', String(status), undefined, retryAfter(response.headers.get('retry-after')));
  }
  if (status !== 200) throw new NoAnswer('answer-unexpected', url, String(status));
  try {
    const { body } = JSON.parse(text) as { body?: unknown };
    if (typeof body === 'object' && body !== null) return { body };
  } catch (cause) {
    return again('answer-unreadable', 'JSON', cause); // cut off on the way, as long answers are
  }
  throw new NoAnswer('answer-unexpected', url, 'body');
}

/** Seconds, or nothing that we heed. @source RFC 9110, 10.2.3 */
function retryAfter(header: string | null): number {
  return header !== null && /^\d{1,4}$/.test(header) ? Number(header) * 1000 : 0;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? code : error.name === 'TimeoutError' ? 'timeout' : error.message;
}
