import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exposure } from './exposure.ts';
import { InputRefused, type Terminal } from './terminal.ts';
import { cliTexts } from './texts/index.ts';
import { world } from './world.ts';

let printed = '';
const terminal: Terminal = {
  texts: cliTexts('en'),
  language: 'en',
  print: (text) => (printed += text),
  say: () => undefined,
};
const folders: string[] = [];

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'platsbild-world-'));
  folders.push(made);
  return made;
}

afterAll(() => folders.forEach((made) => rmSync(made, { recursive: true })));

async function refusalOf(...words: string[]): Promise<string> {
  try {
    await world(words, terminal);
    return 'accepted';
  } catch (cause) {
    if (cause instanceof InputRefused) return cause.code;
    throw cause;
  }
}

describe('the training municipality as files', () => {
  it('goes in through the same readers as a real register, and can say yes, no and cannot tell', async () => {
    const out = folder();
    expect(await world(['--seed', '7', '--out', out], terminal)).toBe('done');
    const file = (name: string) => join(out, name);
    printed = '';
    const words = ['--places', file('places.geojson'), '--schools', file('schools.ndjson'), '--json'];
    expect(await exposure(words, terminal)).toBe('done');
    const answer = JSON.parse(printed) as { places: { name: string; youthExposed: string }[]; rejected: unknown[] };
    expect(answer.rejected).toEqual([]);
    expect(answer.places).toHaveLength(12);
    expect(new Set(answer.places.map(({ youthExposed }) => youthExposed))).toEqual(new Set(['yes', 'no', 'undecided']));
  });

  it('is the same for the same seed', async () => {
    const [one, other] = [folder(), folder()];
    await world(['--seed', '11', '--inhabitants', '3000', '--out', one], terminal);
    await world(['--seed', '11', '--inhabitants', '3000', '--out', other], terminal);
    expect(readdirSync(one).length).toBeGreaterThan(5);
    for (const name of readdirSync(one)) {
      expect(readFileSync(join(one, name)).equals(readFileSync(join(other, name))), name).toBe(true);
    }
  });

  it('asks for what it needs', async () => {
    const blocked = join(folder(), 'file');
    writeFileSync(blocked, '');
    expect(await refusalOf()).toBe('out-missing');
    expect(await refusalOf('--out', blocked)).toBe('folder-not-writable');
    expect(await refusalOf('--out', 'x', '--seed', '1.5')).toBe('seed-malformed');
    expect(await refusalOf('--out', 'x', '--inhabitants', '7')).toBe('inhabitants-malformed');
    expect(await refusalOf('--out', 'x', '--size', '7')).toBe('option-unknown');
  });
});
