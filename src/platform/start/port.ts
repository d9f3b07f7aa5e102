import { once } from 'node:events';
import { createServer } from 'node:net';
import { CannotStart } from './cannot-start.ts';
import { findPortHolder } from './port-holder.ts';

/** Finds out, before anything else is started, whether the port can be had. Port 0 always can. */
export async function refuseTakenPort(host: string, port: number, somebody: string): Promise<void> {
  const probe = createServer();
  try {
    const listening = once(probe, 'listening');
    probe.listen(port, host);
    await listening;
  } catch (error) {
    throw explainListenError(error, host, port, somebody);
  }
  probe.close();
  await once(probe, 'close');
}

/** The refusal for an address that could not be listened on; anything unexpected comes back as it was. */
export function explainListenError(error: unknown, host: string, port: number, somebody: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    const next = port < 65_535 ? port + 1 : port - 1;
    return new CannotStart('port-taken', { port, holder: findPortHolder(port) ?? somebody, next }, { cause: error });
  }
  if (code === 'EACCES') return new CannotStart('port-forbidden', { port }, { cause: error });
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new CannotStart('host-unknown', { host }, { cause: error });
  return error;
}
