import { systemClock } from '../../platform/clock.ts';
import { sealRows } from '../../platform/audit/seal-rows.ts';
import { openDatabase } from '../../platform/database/database.ts';
import { createHttpServer } from '../../platform/http/http-server.ts';
import type { Log } from '../../platform/log.ts';
import { systemIds } from '../../platform/random.ts';
import { CannotStart } from '../../platform/start/cannot-start.ts';
import { readConfiguration, type Configuration, type Surroundings } from '../../platform/start/configuration.ts';
import { createSteps, type Steps } from '../../platform/start/steps.ts';
import { openWorkspace, reachDatabase } from './open-workspace.ts';
import { connectRooms } from './rooms.ts';
import { startTexts } from './start-texts.ts';

/** One request to the API, wherever it is answered. */
export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** below `/api/v1` */
  readonly path: string;
  /** bytes go as they are, anything else as JSON */
  readonly body?: Uint8Array | object;
}

export interface ApiAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** The API of a workspace: of the server that runs on it, or of this very process. */
export interface OpenedApi {
  request(asked: ApiRequest): Promise<ApiAnswer>;
  close(): Promise<void>;
}

/**
 * Opens a workspace for a command. When a server already holds the data folder, the command goes through its API;
 * otherwise it opens the database itself, without the web.
 * @throws CannotStart
 */
export async function openForCommand(surroundings: Surroundings, log: Log): Promise<OpenedApi> {
  const config = readConfiguration(surroundings);
  const steps = createSteps(log, startTexts(config.language).start, config.language);
  try {
    return await openHere(config, steps, log);
  } catch (error) {
    const isHeld = error instanceof CannotStart && error.code === 'data-folder-in-use';
    const running = isHeld ? await findRunning(config) : undefined;
    if (running === undefined) throw error;
    return running;
  }
}

async function openHere(config: Configuration, steps: Steps, log: Log): Promise<OpenedApi> {
  const reached = await reachDatabase(config, steps);
  const endings = [() => reached.stop()];
  const close = async () => {
    while (endings.length > 0) await endings.pop()?.();
  };
  try {
    const workspace = await openWorkspace(config, reached, steps);
    const database = openDatabase(reached.app, { onError: (error) => log.fault('database', error) });
    endings.push(() => database.close());
    const rooms = connectRooms({ database, workspace, clock: systemClock, ids: systemIds, log });
    // No server runs that would seal what the command leaves in the trail.
    endings.push(async () => void (await sealRows(database)));
    endings.push(() => rooms.endWork());
    const app = await createHttpServer({ ...rooms, log });
    endings.push(() => app.close());
    return {
      close,
      async request({ method, path, body }) {
        const sent = body === undefined ? {} : { payload: payloadOf(body), headers: headersOf(body) };
        const answer = await app.inject({ method, url: `/api/v1${path}`, ...sent });
        return { status: answer.statusCode, body: answer.json() };
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The server on the configured port, when it is a Platsbild of the wanted kind. */
async function findRunning({ host, port, workspace }: Configuration): Promise<OpenedApi | undefined> {
  const base = `http://${host.includes(':') ? `[${host}]` : host}:${port}/api/v1`;
  const request = async ({ method, path, body }: ApiRequest): Promise<ApiAnswer> => {
    const sent = body === undefined ? {} : { body: payloadOf(body), headers: headersOf(body) };
    const response = await fetch(base + path, { method, ...sent });
    return { status: response.status, body: await response.json() };
  };
  try {
    const { status, body } = await request({ method: 'GET', path: '/workspace' });
    const isIt = status === 200 && (body as { kind?: unknown }).kind === workspace;
    return isIt ? { request, close: () => Promise.resolve() } : undefined;
  } catch {
    return undefined; // nobody answers there: the reason why the folder cannot be used is the news
  }
}

function payloadOf(body: Uint8Array | object): Buffer<ArrayBuffer> {
  return Buffer.from(body instanceof Uint8Array ? body : JSON.stringify(body));
}

function headersOf(body: Uint8Array | object): Record<string, string> {
  return { 'content-type': body instanceof Uint8Array ? 'application/octet-stream' : 'application/json' };
}
