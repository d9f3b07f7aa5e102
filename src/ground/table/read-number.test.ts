import { describe, expect, it } from 'vitest';
import { readNumber } from './read-number.ts';

describe('readNumber', () => {
  it.each([
    ['59.4065', 'degrees', 59.4065],
    ['59,4065', 'degrees', 59.4065],
    ['59,406', 'degrees', 59.406],
    ['\u221217,5', 'degrees', -17.5],
    ['+17.5', 'degrees', 17.5],
    ['6589860,7', 'metres', 6_589_860.7],
    ['6589860,123', 'metres', 6_589_860.123],
    ['6 589 860,12', 'metres', 6_589_860.12],
    ['6\u00a0589\u202f860', 'metres', 6_589_860],
    ['0,125', 'metres', 0.125],
    ['12.345', 'metres', 12.345],
    ['35', 'metres', 35],
  ] as const)('reads %s in %s', (text, unit, value) => {
    expect(readNumber(text, unit)).toEqual({ ok: true, value });
  });

  it.each([
    ['1,234', 'metres'],
    ['123,456', 'metres'],
    ['1.234.567', 'metres'],
    ['1.234.567,8', 'metres'],
    ['1,234,567', 'degrees'],
  ] as const)('refuses %s in %s as ambiguous', (text, unit) => {
    expect(readNumber(text, unit)).toEqual({ ok: false, refusal: { code: 'number-ambiguous', value: text } });
  });

  it.each([
    '',
    'NaN',
    'Infinity',
    '1e400',
    '1e5',
    '0x1f',
    '12 m',
    '59°',
    '--5',
    '5-',
    '.5',
    '5.',
    ',5',
    '5,',
    '59 40',
    '1 23',
    '٥٩',
    `1${'0'.repeat(400)}`,
  ])('does not take %j for a number', (text) => {
    expect(readNumber(text, 'metres')).toMatchObject({ ok: false, refusal: { code: 'number-unreadable' } });
  });
});
