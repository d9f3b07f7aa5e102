import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyse } from './analyse.ts';
import { InputRefused, type Outcome, type Terminal } from './terminal.ts';
import { cliTexts } from './texts/index.ts';

const PAPER = ['--treated', '207,110', '--control', '308,318'];
const RING = ['--displacement-treated', '178,157', '--displacement-control', '150,140'];
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'platsbild-analyse-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Asked {
  readonly outcome: Outcome;
  readonly printed: string;
  readonly said: string[];
}

async function ask(words: readonly string[], language: 'sv' | 'en' = 'en'): Promise<Asked> {
  let printed = '';
  const said: string[] = [];
  const terminal: Terminal = {
    texts: cliTexts(language),
    language,
    print: (text) => (printed += text),
    say: (line) => void said.push(line),
  };
  const outcome = await analyse(words, terminal);
  return { outcome, printed, said };
}

function write(name: string, value: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));
  return file;
}

describe('a short question on the line', () => {
  test('gives the published answer', async () => {
    const { outcome, printed } = await ask(['wdd', ...PAPER, ...RING, '--alpha', '0.05', '--json']);
    const answer = JSON.parse(printed) as { result: Record<string, unknown> };
    expect(outcome).toBe('done');
    expect(answer).toMatchObject({
      schemaVersion: 1,
      method: 'wdd',
      seed: null,
      settings: { alpha: 0.05 },
      result: { estimate: -118, local: { estimate: -107 }, displacement: { estimate: -11 } },
      effect: 'improved',
      movement: 'noSignOfMovement',
      forcedBy: [],
    });
    expect(answer.result['standardError']).toBeCloseTo(Math.sqrt(1568), 12);
  });

  test('states facts, and they force the verdict', async () => {
    const { printed } = await ask(['wdd', ...PAPER, '--facts', 'largeWorks,noValidComparison=false', '--json']);
    expect(JSON.parse(printed)).toMatchObject({
      effect: 'cannotTell',
      forcedBy: ['largeWorks'],
      settings: { facts: { largeWorks: true, noValidComparison: false } },
    });
  });

  test('adds to what the file says, and goes before it', async () => {
    const file = write('paper.json', { treated: [207, 110], control: [308, 318], alpha: 0.2 });
    const { printed } = await ask(['wdd', '--input', file, '--alpha', '0.05', '--json']);
    expect(JSON.parse(printed)).toMatchObject({ settings: { alpha: 0.05 }, result: { estimate: -107 } });
  });
});

test('people read sentences, in their language, with the source', async () => {
  const swedish = await ask(['wdd', ...PAPER], 'sv');
  expect(swedish.printed).toContain('107 färre händelser än väntat');
  expect(swedish.printed).toContain('Källa: Wheeler & Ratcliffe 2018');
  const english = await ask(['wdd', ...PAPER]);
  expect(english.printed).toContain('107 fewer events than expected');
});

test('a method that declines says why, in JSON too, and it is not an error of the caller', async () => {
  const nothing = ['wdd', '--treated', '0,0', '--control', '0,0'];
  expect(await ask(nothing)).toMatchObject({
    outcome: 'refused',
    printed: '',
    said: [expect.stringContaining('no events')],
  });
  const { outcome, printed } = await ask([...nothing, '--json']);
  expect(outcome).toBe('refused');
  expect(JSON.parse(printed)).toMatchObject({
    refused: { code: 'nothing-happened', detail: {}, sentences: { sv: expect.any(String), en: expect.any(String) } },
  });
});

test('the schema can be read before anything is asked', async () => {
  const { printed } = await ask(['wdd', '--schema']);
  const schema = JSON.parse(printed) as {
    input: { properties: object; required?: string[]; oneOf: object[] };
    result: object;
  };
  expect(Object.keys(schema.input.properties)).toContain('displacementTreated');
  expect(schema.input.oneOf).toContainEqual({ required: ['treated', 'control'] });
  expect(schema.result).toMatchObject({ type: 'object' });
  // What has a default may be left out, and is not called required.
  expect(schema.input.properties).toMatchObject({ alpha: { default: 0.1 } });
  expect(schema.input.required ?? []).not.toContain('alpha');
});

test('the list names every method with its purpose and source', async () => {
  const { printed } = await ask(['--list']);
  expect(printed).toMatch(/^wdd .+\n +Wheeler & Ratcliffe 2018/m);
  const { methods } = JSON.parse((await ask(['--list', '--json'])).printed) as { methods: { id: string }[] };
  expect(methods.map(({ id }) => id)).toContain('wdd');
});

describe('what cannot be used is named', () => {
  test.each([
    [[], 'method-missing', '--list'],
    [['wddd'], 'method-unknown', 'wddd'],
    [['wdd'], 'question-missing', 'treated'],
    [['wdd', '--treated', '1,2'], 'question-property-missing', 'control'],
    [['wdd', '--treated', '1,two', '--control', '3,4'], 'value-no-number', '--treated two'],
    [['wdd', '--treated', '1,2,3', '--control', '3,4'], 'question-value-wrong', 'treated/2: it is one value too many'],
    [['wdd', '--treated', '1,-2', '--control', '3,4'], 'question-value-wrong', 'treated/1: it should be at least 0'],
    [
      ['wdd', '--treated', '1,2', '--control', '3,4', '--alpha', '1.5'],
      'question-value-wrong',
      'alpha: it should be below 1',
    ],
    [['wdd', '--treated', '1,2', '--control', '3,4', '--wanted', 'some'], 'question-value-wrong', 'one of less, more'],
    [
      ['wdd', '--treated', '1,2', '--control', '3,4', '--facts', 'weather'],
      'question-property-unknown',
      'facts/weather',
    ],
    [['wdd', '--treated', '1,2', '--control', '3,4', '--facts', 'largeWorks=perhaps'], 'value-no-yes', 'perhaps'],
    [['wdd', '--colour', 'red'], 'option-unknown', '--colour'],
    [['wdd', '--seed', 'x', '--treated', '1,2', '--control', '3,4'], 'seed-malformed', 'x'],
    [['wdd', '--points', 'p.csv'], 'points-unwanted', 'wdd'],
    [['wdd', '--input', 'nowhere.json'], 'file-not-found', 'nowhere.json'],
  ] as const)('%j', async (words, code, value) => {
    const refused = await ask(words).then(
      () => undefined,
      (cause: unknown) => cause,
    );
    expect(refused).toBeInstanceOf(InputRefused);
    expect(refused).toMatchObject({ code, value: expect.stringContaining(value) });
  });

  test.each([
    ['broken.json', '{ "treated": [1, ', 'json-unreadable'],
    ['list.json', '[1, 2]', 'json-no-object'],
    [
      'both.json',
      '{ "treated": [3, 1], "control": [4, 5], "harm": { "weights": "W", "kinds": [{ "treated": [3, 1], "control": [4, 5], "weight": 2 }] } }',
      'question-value-wrong',
    ],
  ])('a file: %s', async (name, text, code) => {
    await expect(ask(['wdd', '--input', write(name, text)])).rejects.toMatchObject({ code });
  });
});
