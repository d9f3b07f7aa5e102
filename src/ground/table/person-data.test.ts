import { describe, expect, it, test } from 'vitest';
import { hidePersonCells, readScreened, showValue, withoutPersonData } from './index.ts';

describe('a text of a column with a class', () => {
  it.each([
    ['Astrid Lindgrens gata', 'controlledName', 'Astrid Lindgrens gata'],
    ['Fredrik', 'controlledName', 'Fredrik'],
    ['  Torget ', 'freeText', 'Torget'],
    ['', 'freeText', null],
    ['640823-3234', 'coded', '640823-3234'],
  ] as const)('%j as %s is taken', (raw, fieldClass, value) => {
    expect(readScreened(raw, fieldClass)).toEqual({ ok: true, value });
  });

  it.each([
    ['Torget 640823-3234', 'controlledName', 'person-data'],
    ['Ring 070-174 06 05', 'controlledName', 'person-data'],
    ['Torget 640823-3234', 'freeText', 'person-data'],
    ['Fredrik bor här', 'freeText', 'person-data-likely'],
    ['Tor\u202eget', 'freeText', 'text-unsafe'],
  ] as const)('%j as %s is refused', (raw, fieldClass, code) => {
    const read = readScreened(raw, fieldClass);
    expect(read).toMatchObject({ ok: false, refusal: { code } });
    if (!read.ok && code !== 'text-unsafe') expect(read.refusal.value).toBeNull();
  });
});

test('what a report quotes is masked, also where it was cut', () => {
  expect(showValue('Torget 640823-3234')).toBe('Torget ***');
  const cut = `${'x'.repeat(193)} 640823-3234`;
  expect(showValue(cut)).toBe(`${'x'.repeat(193)} ***`);
  expect(showValue({ telefon: '070-174 06 05' })).toBe('{"telefon":"***"}');
});

describe('the answer of a reader', () => {
  const told = { row: 3, name: 'Torget 640823-3234', field: 'ulf@granvik.se', code: 'x', value: '070-174 06 05' };
  const masked = { row: 3, name: 'Torget ***', field: '***', code: 'x', value: '***' };

  it('is masked when it refuses', () => {
    expect(withoutPersonData({ ok: false, refusal: { rejected: [told] } })).toEqual({
      ok: false,
      refusal: { rejected: [masked] },
    });
  });

  it('is masked when it accepts, and its rows are what they were', () => {
    const reading = { format: 'csv', encoding: 'utf-8', rows: 2, accepted: [{ name: 'A' }], rejected: [told] };
    expect(withoutPersonData({ ok: true, value: { ...reading, notices: [told] } })).toEqual({
      ok: true,
      value: { ...reading, rejected: [masked], notices: [masked] },
    });
  });
});

test('cells that are shown while columns are chosen hide people', () => {
  const header = ['namn', 'first_name', 'anteckning', 'Telefonnummer', 'lat'];
  const rows = [
    ['Fredriks torg 640823-3234', 'Xena', 'Fredrik var där', '1', '59.3'],
    ['Torget', '', 'lugnt', '', '59.4'],
  ];
  expect(hidePersonCells(header, rows, ['namn', 'lat'])).toEqual([
    ['Fredriks torg ***', '***', '*** var där', '***', '59.3'],
    ['Torget', '', 'lugnt', '', '59.4'],
  ]);
});
