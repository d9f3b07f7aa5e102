import { describe, expect, it } from 'vitest';
import { accept, refuse } from '../../src/ground/result.ts';
import type { AnyRow, Mutation, Subject } from './mutation.ts';
import { judge, type Wording } from './judge.ts';

const ROWS: readonly AnyRow[] = [
  { row: 2, id: 'P1', name: 'Åkertorget', north: 59.3 },
  { row: 3, id: 'P2', name: 'Hamnen', north: 59.4 },
];
const ORIGINAL = { rows: ROWS, said: [] };
const TEXTS: readonly Wording[] = [{ 'row-odd': { what: 'Raden är udda: {value}.', remedy: 'Rätta den.' } }];
const mutation = (must: Mutation['must']): Mutation => ({ label: 'x', must, bytes: new Uint8Array() });

/** A reader that answers the same whatever it is given. */
function reader(
  accepted: readonly AnyRow[],
  rejected: readonly { row: number; code?: string; value?: string | null }[] = [],
): Subject {
  const said = rejected.map(({ row, code = 'row-odd', value = 'x' }) => ({
    row,
    name: null,
    field: 'row',
    code,
    value,
  }));
  const answer = accept({ format: 'x', encoding: 'utf-8', rows: 3, accepted, rejected: said, notices: [] });
  return { format: 'x', key: 'id', good: new Uint8Array(), read: () => answer, mutate: () => mutation('keep') };
}
const refuser = (rejected: readonly []): Subject => ({ ...reader([]), read: () => refuse({ rejected }) });

describe('the judge of malformed imports finds', () => {
  const faults: readonly [string, Subject, Mutation['must'], RegExp][] = [
    ['a bad file that is taken', reader(ROWS), 'refuse', /should have been refused/],
    [
      'a good file that is refused',
      {
        ...refuser([]),
        read: () => refuse({ rejected: [{ row: 1, name: null, field: 'x', code: 'row-odd', value: 'x' }] }),
      },
      'keep',
      /^refused/,
    ],
    ['a refusal without a reason', refuser([]), 'refuse', /without a reason/],
    ['a changed name', reader([ROWS[0], { ...ROWS[1], name: 'Hamn' }]), 'keep', /changed in silence/],
    [
      'a change that is not reported',
      reader([ROWS[0], { ...ROWS[1], north: 59.41 }], []),
      'report',
      /changed in silence/,
    ],
    ['a row that nobody wrote', reader([...ROWS.slice(0, 1), { ...ROWS[1], id: 'P9' }]), 'report', /was not there/],
    ['a lost row', reader([ROWS[0]]), 'keep', /lost/],
    ['a row lost in silence', reader([ROWS[0]]), 'report', /lost in silence/],
    ['a code without wording', reader([ROWS[0]], [{ row: 3, code: 'row-unheard-of' }]), 'report', /no wording/],
    ['a wording that lacks its value', reader([ROWS[0]], [{ row: 3, value: null }]), 'report', /has none/],
    ['a value without end', reader([ROWS[0]], [{ row: 3, value: 'x'.repeat(201) }]), 'report', /201 characters/],
  ];

  it.each(faults)('%s', (_what, subject, must, fault) => {
    expect(judge(subject, ORIGINAL, mutation(must), TEXTS)).toMatch(fault);
  });

  it('a change that was reported before anything was done to the file', () => {
    const said = [{ row: 3, name: null, field: 'row', code: 'row-odd', value: 'x' }];
    const subject = reader([ROWS[0], { ...ROWS[1], name: 'Hamn' }], [{ row: 3 }]);
    expect(judge(subject, { rows: ROWS, said }, mutation('report'), TEXTS)).toMatch(/changed in silence/);
    expect(judge(subject, ORIGINAL, mutation('report'), TEXTS)).toBeUndefined();
  });

  it('nothing where a row is left out and named', () => {
    expect(judge(reader([ROWS[0]], [{ row: 3 }]), ORIGINAL, mutation('report'), TEXTS)).toBeUndefined();
  });

  it('nothing where every row is what it was', () => {
    expect(judge(reader([{ ...ROWS[0], row: 7 }, ROWS[1]]), ORIGINAL, mutation('keep'), TEXTS)).toBeUndefined();
  });
});
