import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { createSteps } from '../../platform/start/steps.ts';
import type { ConnectedRooms, ServerDeps } from './deps.ts';
import { serve, type RunningServer } from './serve.ts';
import { startTexts } from './start-texts.ts';

let own: TestDatabase;
let projectRoot: string;
let happened: string[];
beforeEach(async () => {
  own = await createTestDatabase(undefined, { empty: true });
  projectRoot = mkdtempSync(join(tmpdir(), 'platsbild-serve-'));
  happened = [];
});
afterEach(async () => {
  await own.drop();
  rmSync(projectRoot, { recursive: true });
});

function start(
  kind: 'training' | 'work',
  rooms: Partial<ConnectedRooms>,
  net: Record<string, string> = {},
): Promise<RunningServer> {
  const urls = { DATABASE_URL: own.ownerUrl, DATABASE_APP_URL: own.appUrl };
  const env = { PORT: '0', ...urls, PLATSBILD_WORKSPACE: kind, ...net };
  const log = { line: (text: string) => void happened.push(text), fault: () => undefined };
  const connect = (_deps: ServerDeps): ConnectedRooms => ({ routes: [], wordings: [], ...rooms });
  const steps = createSteps(log, startTexts('sv').start, 'sv');
  return serve({ surroundings: { argv: [], env, cwd: projectRoot, projectRoot }, steps, log, connect });
}

const isSeeded = (): boolean => happened.some((line) => line.startsWith('Övningskommunen ifylld'));

test('the training municipality is filled in once, with the progress of the rooms', async () => {
  const seedTraining: ConnectedRooms['seedTraining'] = (steps) =>
    steps.named('Skolor i Granvik', () => Promise.resolve());
  await (await start('training', { seedTraining })).stop();
  expect(happened.filter((line) => /Granvik \d|ifylld/.test(line))).toHaveLength(2);
  happened = [];
  await (await start('training', { seedTraining })).stop();
  expect(isSeeded()).toBe(false);
});

test('a filling that failed stops the start and is done again by the next one', async () => {
  await expect(start('training', { seedTraining: () => Promise.reject(new Error('out of memory')) })).rejects.toThrow(
    'out of memory',
  );
  expect(isSeeded()).toBe(false);
  await (await start('training', { seedTraining: () => Promise.resolve() })).stop();
  expect(isSeeded()).toBe(true);
});

test('work is never filled in', async () => {
  await (await start('work', { seedTraining: () => Promise.reject(new Error('must not be asked')) })).stop();
  expect(isSeeded()).toBe(false);
});

test('background work begins before the server answers and ends after it has stopped answering', async () => {
  let address = '';
  const answers = () =>
    fetch(`${address}/api/v1/nothing`).then(
      () => true,
      () => false,
    );
  const running = await start('work', {
    beginWork: () => {
      happened.push('work begun');
      return Promise.resolve(async () => void happened.push(`work ended, server answers: ${await answers()}`));
    },
  });
  address = running.address;
  expect(happened.indexOf('work begun')).toBeLessThan(happened.findIndex((line) => line.startsWith('Server startad')));
  expect(await answers()).toBe(true);
  await running.stop();
  expect(happened.at(-1)).toBe('work ended, server answers: false');
});

test('the start says who can reach the page', async () => {
  await (await start('work', {})).stop();
  expect(happened.at(-1)).toContain('Bara den här datorn');
  const net = { HOST: '0.0.0.0', PUBLIC_URL: 'https://platsbild.example.org' };
  await (await start('work', {}, net)).stop();
  expect(happened.at(-1)).toContain('https://platsbild.example.org och kräver inloggning');
  expect(happened.at(-3)).toContain('igång på https://platsbild.example.org ');
});

test('an open training says that anybody can be anybody in it', async () => {
  const net = { HOST: '0.0.0.0', PUBLIC_URL: 'https://platsbild.example.org' };
  const running = await start('training', { seedTraining: () => Promise.resolve() }, net);
  expect((await fetch(`${running.address}/api/v1/nothing`)).status).toBe(404);
  await running.stop();
  expect(happened.at(-1)).toContain('kan vara vem som helst');
});

test('a room reaches the web with its routes and its words', async () => {
  const running = await start('work', {
    routes: [
      (app) =>
        Promise.resolve(void app.get('/rooms', { config: { access: { who: 'anyone' } } }, () => ['places', 'schools'])),
    ],
    wordings: [{ sv: { 'a-code': 'Ord' }, en: { 'a-code': 'Words' } }],
  });
  expect(await (await fetch(`${running.address}/api/v1/rooms`)).json()).toEqual(['places', 'schools']);
  await running.stop();
});
