import { describe, expect, test } from 'vitest';
import { type Offence, cruiseHouse } from './cruise-house.ts';
import { DIRECTION_RULES } from './direction-rules.ts';
import { ORPHAN, PLANTED_FAULTS, SOUND_IMPORTS } from './planted-faults.ts';
import { withHouse, withImports } from './planted-house.ts';
import { ROOT, typeScriptFiles } from './source-files.ts';
import { WORKER_EXISTS, judgeWorkers, workerEdges } from './worker-edges.ts';

/** One line an offence, so that a failed run reads as a list of things to mend. */
const line = ({ rule, from, to }: Offence): string => `${rule}: ${from} -> ${to}`;
const house = await cruiseHouse(ROOT, DIRECTION_RULES);

describe('direction of imports', () => {
  test('every import in the house goes the right way', () => {
    expect(house.offences.map(line)).toEqual([]);
  });

  test('workers are started the right way too', () => {
    expect(judgeWorkers(ROOT, DIRECTION_RULES).map(line)).toEqual([]);
  });

  test('the gate read every TypeScript file on disk', () => {
    expect(house.unread).toEqual([]);
    expect(house.read).toBe(typeScriptFiles(ROOT).length);
    expect(house.read).toBeGreaterThan(20);
  });

  test('the gate saw every import that another parser sees', () => {
    expect(house.unseen).toEqual([]);
  });
});

describe('the gate catches', () => {
  test.each(PLANTED_FAULTS)('$rule', async ({ rule, imports }) => {
    const { offences } = await withImports(imports, (root) => cruiseHouse(root, DIRECTION_RULES));
    const starts = imports.map(([from]) => from);
    expect(offences.filter(({ from }) => starts.includes(from)).map((offence) => offence.rule)).toContain(rule);
  });

  test('an orphan', async () => {
    const { offences } = await withHouse({ [ORPHAN.path]: 'export const alone = 1;\n' }, (root) =>
      cruiseHouse(root, DIRECTION_RULES),
    );
    expect(offences.map(({ rule, from }) => [rule, from])).toEqual([[ORPHAN.rule, ORPHAN.path]]);
  });

  test('every rule has a planted fault', () => {
    const planted = new Set([...PLANTED_FAULTS.map((fault) => fault.rule), ORPHAN.rule]);
    expect(DIRECTION_RULES.map((rule) => rule.name).filter((name) => !planted.has(name))).toEqual([]);
    expect(new Set(DIRECTION_RULES.map((rule) => rule.name)).size).toBe(DIRECTION_RULES.length);
  });

  test('nothing in a sound house', async () => {
    const sound = await withImports(SOUND_IMPORTS, (root) => cruiseHouse(root, DIRECTION_RULES));
    expect(sound.offences.map(line)).toEqual([]);
    expect([...sound.unread, ...sound.unseen]).toEqual([]);
  });

  test('files that it did not read, instead of calling them sound', async () => {
    const faults = [['src/ground/area.ts', 'node:fs'] as const, ['test/area.ts', 'src/ground/area.ts'] as const];
    const reading = await withImports(faults, (root) => cruiseHouse(root, DIRECTION_RULES, ['test/nowhere']));
    expect(reading).toEqual({ offences: [], unread: ['src/ground/area.ts', 'test/area.ts'], unseen: [], read: 0 });
  });
});

describe('imports of every form are seen', () => {
  test.each([
    "import { x } from '../ui/x.ts';",
    "import '../ui/x.ts';",
    "import type { X } from '../ui/x.ts';",
    "export { x } from '../ui/x.ts';",
    "export const x = await import('../ui/x.ts');",
    "export function f() { using held = open(); return import('../ui/x.ts'); }",
  ])('%s', async (text) => {
    const files = { 'src/platform/a.ts': text, 'src/ui/x.ts': 'export const x = 1; export type X = 1;' };
    const reading = await withHouse(files, (root) => cruiseHouse(root, DIRECTION_RULES));
    expect(reading.offences.map(line)).toContain('platform-knows-no-room: src/platform/a.ts -> src/ui/x.ts');
    expect(reading.unseen).toEqual([]);
  });

  test('and a form that dependency-cruiser misses is reported, not passed over', async () => {
    const files = {
      'src/platform/a.ts': "export type X = import('../ui/x.ts').X;",
      'src/ui/x.ts': 'export type X = 1;',
    };
    const { unseen } = await withHouse(files, (root) => cruiseHouse(root, DIRECTION_RULES));
    expect(unseen).toEqual(['src/platform/a.ts: ../ui/x.ts']);
  });
});

describe('workers', () => {
  test('a worker on the server side of a browser file is caught', async () => {
    const offences = await withImports([['src/ui/map.ts', 'src/platform/work.ts', 'worker']], async (root) =>
      judgeWorkers(root, DIRECTION_RULES),
    );
    expect(offences.map((offence) => offence.rule)).toContain('ui-knows-only-ground');
  });

  test('a worker that is not there is caught', async () => {
    const offences = await withImports([['src/ui/map.ts', 'src/ui/missing.ts', 'worker']], async (root) =>
      judgeWorkers(root, DIRECTION_RULES),
    );
    expect(offences).toEqual([{ rule: WORKER_EXISTS, from: 'src/ui/map.ts', to: 'src/ui/missing.ts' }]);
  });

  test('a worker of the own zone is seen and allowed', async () => {
    const found = await withImports([['src/ui/map.ts', 'src/ui/draw.ts', 'worker']], async (root) => ({
      edges: workerEdges(root),
      offences: judgeWorkers(root, DIRECTION_RULES),
    }));
    expect(found).toEqual({ edges: [{ from: 'src/ui/map.ts', to: 'src/ui/draw.ts' }], offences: [] });
  });
});
