import { describe, expect, it } from 'vitest';
import { RowGatherer } from './gather-rows.ts';

const at = (row: number) => ({ row, name: 'Åkertorget', field: 'id' });

describe('RowGatherer', () => {
  it('leaves out a copy and refuses another content under the same identity, naming both rows', () => {
    const gatherer = new RowGatherer<object>();
    const ring = Float64Array.of(1, 2, 3);
    expect(gatherer.claim('P1', { row: 2, ring }, at(2))).toBe(true);
    expect(gatherer.claim('P1', { row: 5, ring: Float64Array.of(1, 2, 3) }, at(5))).toBe(false);
    gatherer.count();
    expect(gatherer.finish('csv', 'utf-8')).toMatchObject({
      ok: true,
      value: { rejected: [{ row: 5, code: 'row-duplicate', value: '2' }] },
    });
    expect(gatherer.claim('P1', { row: 7, ring: Float64Array.of(1, 2, 4) }, at(7))).toBe(false);
    expect(gatherer.finish('csv', 'utf-8')).toEqual({
      ok: false,
      refusal: { rejected: [{ ...at(7), code: 'code-conflict', value: 'P1: 2, 7' }] },
    });
  });

  it('names 10,000 faults and then says that there are more', () => {
    const gatherer = new RowGatherer<object>();
    for (let row = 1; row <= 10_500; row++) gatherer.fault({ ...at(row), code: 'name-missing', value: null });
    const read = gatherer.finish('csv', 'utf-8');
    expect(read.ok ? [] : read.refusal.rejected).toHaveLength(10_001);
    expect(read.ok ? undefined : read.refusal.rejected.at(-1)?.code).toBe('too-many-faults');
  });

  it('refuses a file without rows', () => {
    expect(new RowGatherer<object>().finish('csv', 'utf-8')).toMatchObject({
      ok: false,
      refusal: { rejected: [{ code: 'file-without-rows' }] },
    });
  });
});
