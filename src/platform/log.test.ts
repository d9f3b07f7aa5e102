import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { streamLog } from './log.ts';

function open() {
  const progress = new PassThrough();
  const faults = new PassThrough();
  return { log: streamLog(progress, faults), progress, faults };
}

test('progress and faults go to different streams', () => {
  const { log, progress, faults } = open();
  log.line('Databas startad 0,4 s');
  log.fault('r-1', new Error('disk full'));
  expect(String(progress.read())).toBe('Databas startad 0,4 s\n');
  const told = JSON.parse(String(faults.read())) as Record<string, unknown>;
  expect(told).toMatchObject({ reference: 'r-1', name: 'Error', message: 'disk full' });
  expect(told['at']).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
});

test('a fault keeps its causes and is one line', () => {
  const { log, faults } = open();
  log.fault('r-2', new Error('cannot save\nthe place', { cause: new TypeError('no such column') }));
  const written = String(faults.read());
  expect(written.trimEnd().split('\n')).toHaveLength(1);
  expect(JSON.parse(written)).toMatchObject({ cause: { name: 'TypeError', message: 'no such column' } });
});

test('of a database error the code and the constraint are kept, the rejected value is not', () => {
  const { log, faults } = open();
  const error = Object.assign(new Error('duplicate key'), {
    code: '23505',
    constraint: 'people_pkey',
    detail: 'Key (name)=(Anna)',
  });
  log.fault('r-3', error);
  const written = String(faults.read());
  expect(JSON.parse(written)).toMatchObject({ code: '23505', constraint: 'people_pkey' });
  expect(written).not.toContain('Anna');
});

test('what is thrown without being an Error is still told', () => {
  const { log, faults } = open();
  log.fault('r-4', 'nothing but a text');
  expect(JSON.parse(String(faults.read()))).toMatchObject({ message: 'nothing but a text' });
});

test('a value that the database cannot read is not told, though it stands in its message', () => {
  const { log, faults } = open();
  const error = Object.assign(new Error('invalid input syntax for type date: "Anna, 1990"'), { code: '22007' });
  log.fault('r-5', error);
  const written = String(faults.read());
  expect(JSON.parse(written)).toMatchObject({ code: '22007', message: 'invalid input syntax for type date' });
  expect(written).not.toContain('Anna');
  expect(JSON.parse(written).stack).toContain('log.test.ts');
});

test('of what is no error only its kind is told: it may be an answer with a person in it', () => {
  const { log, faults } = open();
  const cause = new URLSearchParams({ error: 'access_denied', error_description: 'anna@granvik.example has no role' });
  log.fault('r-6', new Error('the provider said no', { cause }));
  const written = String(faults.read());
  expect(JSON.parse(written)).toMatchObject({ cause: { message: '[object URLSearchParams]' } });
  expect(written).not.toContain('anna');
});
