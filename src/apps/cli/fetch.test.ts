import { existsSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSchools } from '../../rooms/schools/files.ts';
import { fetchSchools } from './fetch.ts';
import type { Terminal } from './terminal.ts';
import { cliTexts } from './texts/index.ts';

const CODES = ['99000001', '99000002'];
let server: Server;
let said: string[];
let out: string;
let refuse: number | undefined;
const terminal: Terminal = {
  texts: cliTexts('en'),
  language: 'en',
  print: () => undefined,
  say: (line) => void said.push(line),
};

beforeEach(async () => {
  said = [];
  refuse = undefined;
  out = join(mkdtempSync(join(tmpdir(), 'platsbild-fetch-')), 'units.ndjson');
  server = createServer((request, response) => {
    const code = /school-units\/(\d+)$/.exec(request.url ?? '')?.[1];
    if (refuse !== undefined && code !== undefined) {
      response.writeHead(refuse).end();
      return;
    }
    const listed = { _embedded: { listedSchoolUnits: CODES.map((each) => ({ code: each })) }, page: { totalPages: 1 } };
    response.writeHead(200).end(JSON.stringify({ status: 'OK', body: code === undefined ? listed : unit(code) }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

function unit(code: string): object {
  return {
    code,
    name: `Fyrskolan ${code}`,
    geographicalAreaCode: '9901',
    wgs84_Lat: '61.5030',
    wgs84_Long: `18.60${code.at(-1)}0`,
    typeOfSchooling: [{ code: 'gr', displayName: 'Grundskolan', schoolYears: ['4', '5', '6'] }],
    abroadSchool: false,
  };
}

const run = (...words: string[]) => {
  const { port } = server.address() as AddressInfo;
  return fetchSchools(['schools', '--out', out, '--base-url', `http://127.0.0.1:${port}`, ...words], terminal);
};

test('what it writes is what the importers read, with a note of day and licence beside it', async () => {
  expect(await run('--municipality', '9901')).toBe('done');
  const read = readSchools(readFileSync(out), { fileName: out });
  expect(read.ok && read.value.accepted.map(({ code, municipality }) => [code, municipality])).toEqual([
    ['99000001', '9901'],
    ['99000002', '9901'],
  ]);
  const note = JSON.parse(readFileSync(`${out}.source.json`, 'utf8')) as object;
  expect(note).toMatchObject({ completeFor: null, licence: 'CC0', units: 2, missing: [], municipality: '9901' });
  expect(note).toHaveProperty('date', expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/));
});

test('a unit that is gone from the register is named, and the file is written', async () => {
  refuse = 404;
  expect(await run('--municipality', '9901')).toBe('done');
  expect(said.join('\n')).toContain('99000001, 99000002');
  expect(readFileSync(out, 'utf8')).toBe('');
});

test('without an answer there is no file, not even half of one, and one line says why', async () => {
  refuse = 401;
  expect(await run('--municipality', '9901')).toBe('no-answer');
  expect(said.at(-1)).toContain('answers otherwise than it is described');
  expect(existsSync(out)).toBe(false);
  expect(readdirSync(join(out, '..'))).toEqual([]);
});

test.each([
  [['--municipality', '180'], 'municipality-malformed'],
  [['--municipality', '9901', '--base-url', 'ftp://x'], 'base-url-malformed'],
  [['--municipality', '9901', 'more'], 'argument-unwanted'],
  [[], 'municipality-malformed'],
])('the line %j is refused as %s', async (words, code) => {
  await expect(run(...words)).rejects.toMatchObject({ code });
});
