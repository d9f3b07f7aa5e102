import { describe, expect, it } from 'vitest';
import { faultInText } from './check-text.ts';
import { showValue } from './show-value.ts';

describe('faultInText', () => {
  it.each(['Åkertorget', 'Café é la', 'Ã', 'Ñandú Â', 'Łódź Đà', 'x'.repeat(1000), 'Łukasz ☂ 日本'])(
    'takes %s',
    (text) => {
      expect(faultInText(text)).toBeUndefined();
    },
  );

  it.each([
    ['text-unsafe', 'Torg\u202eet'],
    ['text-unsafe', 'Torg\u2066et'],
    ['text-unsafe', 'Torg\u200bet'],
    ['text-unsafe', 'Torg\net'],
    ['text-unsafe', 'Torg\u0007et'],
    ['text-unsafe', 'Torg\ud800et'],
    ['text-too-long', 'x'.repeat(1001)],
    ['text-damaged', 'Ã…kertorget'],
    ['text-damaged', 'HusbygÃ¥rdsskolan'],
    ['text-damaged', 'Bj\ufffdrkparken'],
  ])('finds %s', (fault, text) => {
    expect(faultInText(text)).toBe(fault);
  });

  it('lets an address have lines, but no other control character', () => {
    expect(faultInText('Åkervägen 3\nuppgång B', 'lines')).toBeUndefined();
    expect(faultInText('Åkervägen 3\u0007', 'lines')).toBe('text-unsafe');
  });
});

describe('showValue', () => {
  it('cuts, and writes out what does not show', () => {
    expect(showValue('x'.repeat(500))).toHaveLength(200);
    expect(showValue('\u202e'.repeat(500))).toHaveLength(200);
    expect(showValue('a\u202eb')).toBe('a\\u202eb');
    expect(showValue({ a: 1 })).toBe('{"a":1}');
    expect(showValue(undefined)).toBeNull();
  });
});
