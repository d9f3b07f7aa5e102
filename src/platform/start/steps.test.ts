import { expect, test } from 'vitest';
import { createSteps } from './steps.ts';

const WORDING = { started: 'Databas startad', migrated: 'Uppdaterad ({count} steg)', hello: 'Hej {who}' };

function open() {
  const lines: string[] = [];
  const log = { line: (text: string) => void lines.push(text), fault: () => undefined };
  return { lines, steps: createSteps(log, WORDING, 'sv') };
}

test('a step is told when it is done, with how long it took', async () => {
  const { lines, steps } = open();
  const value = await steps.step('started', async () => {
    expect(lines).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 120));
    return 17;
  });
  expect(value).toBe(17);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^Databas startad 0,[1-9] s$/);
});

test("the words may depend on how it went, or be the caller's own", async () => {
  const { lines, steps } = open();
  await steps.step(
    (count: number) => ['migrated', { count }],
    () => Promise.resolve(3),
  );
  await steps.named('Skolor i Granvik', () => Promise.resolve());
  steps.note('hello', { who: 'Granvik' });
  expect(lines).toEqual(['Uppdaterad (3 steg) 0,0 s', 'Skolor i Granvik 0,0 s', 'Hej Granvik']);
});

test('a step that fails is not told as done', async () => {
  const { lines, steps } = open();
  await expect(steps.step('started', () => Promise.reject(new Error('no room')))).rejects.toThrow('no room');
  expect(lines).toEqual([]);
});
