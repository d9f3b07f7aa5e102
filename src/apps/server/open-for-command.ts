import { accept, type Result } from '../../ground/result.ts';
import { sealRows } from '../../platform/audit/seal-rows.ts';
import { systemClock } from '../../platform/clock.ts';
import { openDatabase } from '../../platform/database/database.ts';
import { createHttpServer } from '../../platform/http/http-server.ts';
import type { Log } from '../../platform/log.ts';
import { systemIds } from '../../platform/random.ts';
import { CannotStart } from '../../platform/start/cannot-start.ts';
import { readConfiguration, type Configuration, type Surroundings } from '../../platform/start/configuration.ts';
import { createSteps, type Steps } from '../../platform/start/steps.ts';
import type { CommandSessionRefusal } from '../../rooms/access/server.ts';
import { signInForCommand } from './command-session.ts';
import { openWorkspace, reachDatabase } from './open-workspace.ts';
import { findRunningWorkspace } from './reach-for-command.ts';
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

/** The API of a workspace, as somebody: of the server that runs on it, or of this very process. */
export interface OpenedApi {
  request(asked: ApiRequest): Promise<ApiAnswer>;
  close(): Promise<void>;
}

type Opened = Result<OpenedApi, CommandSessionRefusal>;

/**
 * Opens a workspace for a command, which acts as somebody. When a server already holds the data folder, the command goes
 * through its API; otherwise it opens the database itself, without the web.
 * @param as an e-mail address; undefined in training, for the safety coordinator
 * @throws CannotStart
 */
export async function openForCommand(surroundings: Surroundings, log: Log, as: string | undefined): Promise<Opened> {
  const config = readConfiguration(surroundings);
  const steps = createSteps(log, startTexts(config.language).start, config.language);
  try {
    return await openHere(config, steps, log, as);
  } catch (error) {
    const isHeld = error instanceof CannotStart && error.code === 'data-folder-in-use';
    const running = isHeld ? await openRunning(config, as) : undefined;
    if (running === undefined) throw error;
    return running;
  }
}

async function openHere(config: Configuration, steps: Steps, log: Log, as: string | undefined): Promise<Opened> {
  const reached = await reachDatabase(config, steps);
  const endings = [() => reached.stop()];
  const close = async () => {
    while (endings.length > 0) await endings.pop()?.();
  };
  try {
    const workspace = await openWorkspace(config, reached, steps);
    const database = openDatabase(reached.app, { onError: (error) => log.fault('database', error) });
    endings.push(() => database.close());
    // No server runs that would seal what the command leaves in the trail.
    endings.push(async () => void (await sealRows(database)));
    const session = await signInForCommand(reached.app, as);
    if (!session.ok) {
      await close();
      return session;
    }
    endings.push(() => session.value.end());
    const rooms = connectRooms({ database, workspace, clock: systemClock, ids: systemIds, log });
    endings.push(() => rooms.endWork());
    const app = await createHttpServer({ ...rooms, log });
    endings.push(() => app.close());
    return accept({
      close,
      async request({ method, path, body }) {
        const sent = body === undefined ? {} : { payload: payloadOf(body) };
        const headers = { ...session.value.headers, ...typeOf(body) };
        const answer = await app.inject({ method, url: `/api/v1${path}`, headers, ...sent });
        return { status: answer.statusCode, body: answer.json() };
      },
    });
  } catch (error) {
    await close();
    throw error;
  }
}

/** The server on the configured port, when it is a Platsbild of the wanted kind on the same database. */
async function openRunning(config: Configuration, as: string | undefined): Promise<Opened | undefined> {
  const access = await findRunningWorkspace(config);
  if (access === undefined || access === 'other-workspace' || !(await isListening(config))) return undefined;
  const session = await signInForCommand(access.app, as);
  if (!session.ok) return session;
  const opened = session.value;
  return accept({ request: (asked) => ask(config, asked, opened.headers), close: () => opened.end() });
}

async function isListening(config: Configuration): Promise<boolean> {
  try {
    const { status, body } = await ask(config, { method: 'GET', path: '/workspace' }, {});
    return status === 200 && (body as { kind?: unknown }).kind === config.workspace;
  } catch {
    return false; // nobody answers there: the reason why the folder cannot be used is the news
  }
}

async function ask(
  { host, port }: Pick<Configuration, 'host' | 'port'>,
  { method, path, body }: ApiRequest,
  own: Readonly<Record<string, string>>,
): Promise<ApiAnswer> {
  const base = `http://${host.includes(':') ? `[${host}]` : host}:${port}/api/v1`;
  const sent = body === undefined ? {} : { body: payloadOf(body) };
  const response = await fetch(base + path, { method, headers: { ...own, ...typeOf(body) }, ...sent });
  return { status: response.status, body: await response.json() };
}

function payloadOf(body: Uint8Array | object): Buffer<ArrayBuffer> {
  return Buffer.from(body instanceof Uint8Array ? body : JSON.stringify(body));
}

function typeOf(body: Uint8Array | object | undefined): Record<string, string> {
  if (body === undefined) return {};
  return { 'content-type': body instanceof Uint8Array ? 'application/octet-stream' : 'application/json' };
}
