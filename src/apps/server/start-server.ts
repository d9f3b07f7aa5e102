import { isIP, type AddressInfo } from 'node:net';
import type { TrailDatabase } from '../../platform/audit/audit-requests.ts';
import type { Authenticate } from '../../platform/http/caller.ts';
import type { HoldRequest } from '../../platform/http/held-request.ts';
import { createHttpServer } from '../../platform/http/http-server.ts';
import type { InnerRequests } from '../../platform/http/inner-requests.ts';
import type { Routes } from '../../platform/http/typebox-provider.ts';
import type { Log } from '../../platform/log.ts';
import type { Configuration } from '../../platform/start/configuration.ts';
import { explainListenError } from '../../platform/start/port.ts';
import { isLoopback, type Net } from '../../platform/start/read-net.ts';
import type { Wordings } from '../../platform/texts/fill-in.ts';
import { startTexts } from './start-texts.ts';

export interface ServerOptions {
  readonly config: Pick<Configuration, 'port' | 'language'> & Net;
  readonly routes: readonly Routes[];
  readonly wordings: readonly Wordings[];
  readonly authenticate?: Authenticate | undefined;
  readonly trail?: TrailDatabase | undefined;
  readonly hold?: HoldRequest | undefined;
  readonly inner?: InnerRequests | undefined;
  /** Folder of the built browser application; may be missing. */
  readonly webFolder: string;
  readonly log: Log;
}

export interface ListeningServer {
  /** What to open in a browser on this machine. */
  readonly address: string;
  close(): Promise<void>;
}

const LAST_ANSWERS_MILLISECONDS = 5000;

/** Serves the API and the built browser application. @throws CannotStart when the port is taken or forbidden */
export async function startServer({
  config,
  routes,
  wordings,
  authenticate,
  trail,
  hold,
  inner,
  webFolder,
  log,
}: ServerOptions): Promise<ListeningServer> {
  const { publicUrl, trustedProxies, requestsPerMinute } = config;
  const net = { publicUrl, trustedProxies, requestsPerMinute };
  const app = await createHttpServer({
    ...net,
    routes,
    wordings,
    ...(authenticate === undefined ? {} : { authenticate }),
    ...(trail === undefined ? {} : { trail }),
    ...(hold === undefined ? {} : { hold }),
    ...(inner === undefined ? {} : { inner }),
    webFolder,
    log,
  });
  try {
    await app.listen({ host: config.host, port: config.port });
  } catch (error) {
    await app.close();
    throw explainListenError(error, config.host, config.port, startTexts(config.language).start.somebody);
  }
  const { port } = app.server.address() as AddressInfo;
  return {
    address: `http://${nameToOpen(config.host)}:${port}`,
    async close() {
      const cutOff = setTimeout(() => app.server.closeAllConnections(), LAST_ANSWERS_MILLISECONDS);
      await app.close();
      clearTimeout(cutOff);
    },
  };
}

/** Where everything is listened on, this machine reaches it by its own name. */
function nameToOpen(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  if (isIP(host) === 6) return `[${host}]`;
  return isLoopback(host) ? 'localhost' : host;
}
