import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { explainListenError, refuseTakenPort } from './port.ts';

test('a taken port is refused with who has it, and a free one is left free', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  await expect(refuseTakenPort('127.0.0.1', port, 'somebody')).rejects.toMatchObject({
    code: 'port-taken',
    data: { port, holder: expect.stringContaining(`(process ${process.pid})`), next: port + 1 },
  });
  other.close();
  await once(other, 'close');
  await expect(refuseTakenPort('127.0.0.1', port, 'somebody')).resolves.toBeUndefined();
  await expect(refuseTakenPort('127.0.0.1', port, 'somebody')).resolves.toBeUndefined();
});

test('an address that this machine does not have is refused', async () => {
  await expect(refuseTakenPort('203.0.113.77', 3000, 'somebody')).rejects.toMatchObject({ code: 'host-unknown' });
});

test('a port that this user may not have is refused; anything else stays the fault it was', () => {
  const forbidden = Object.assign(new Error('listen'), { code: 'EACCES' });
  expect(explainListenError(forbidden, '127.0.0.1', 80, 'somebody')).toMatchObject({
    code: 'port-forbidden',
    data: { port: 80 },
  });
  const strange = new Error('no more files');
  expect(explainListenError(strange, '127.0.0.1', 80, 'somebody')).toBe(strange);
});
