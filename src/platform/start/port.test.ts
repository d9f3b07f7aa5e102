import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
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

test('who has a port is named by its program, also in a folder with spaces', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'platsbild med mellanslag-'));
  const link = join(folder, 'node');
  symlinkSync(process.execPath, link);
  const code = "require('net').createServer().listen(0,'127.0.0.1',function(){console.log(this.address().port)})";
  const child = spawn(link, ['-e', code], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  const holder = `${basename(realpathSync(link))} (process ${child.pid})`;
  await expect(refuseTakenPort('127.0.0.1', Number(said), 'somebody')).rejects.toMatchObject({ data: { holder } });
  child.kill();
  await once(child, 'exit');
  rmSync(folder, { recursive: true });
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
