import { describe, expect, it } from 'vitest';
import { readJson } from './read-json.ts';

describe('readJson', () => {
  it('reads one value, also over several lines', () => {
    expect(readJson('\n{\n "a": [1]\n}\n')).toEqual({ ok: true, value: { kind: 'whole', value: { a: [1] } } });
  });

  it('reads lines, and counts the empty ones', () => {
    expect(readJson('{"a":1}\r\n\n{"a":2}')).toEqual({
      ok: true,
      value: {
        kind: 'lines',
        elements: [
          { row: 1, value: { a: 1 } },
          { row: 3, value: { a: 2 } },
        ],
      },
    });
  });

  it('reads a text sequence', () => {
    const read = readJson('\u001e{"a":1}\n\u001e{"a":2}\n');
    expect(read).toMatchObject({ ok: true, value: { kind: 'lines', elements: [{ row: 1 }, { row: 2 }] } });
  });

  it('names every broken line', () => {
    expect(readJson('{"a":1}\n{"a":\n{"a":3}\n{"b":1,"b":2}\n')).toEqual({
      ok: false,
      refusal: [
        { row: 2, code: 'json-broken', value: '1:6' },
        { row: 4, code: 'json-key-repeated', value: 'b' },
      ],
    });
  });

  it.each([
    ['json-broken', '2:6', '{\n "a" 1}'],
    ['json-broken', '1:7', '{"a":1'],
    ['json-broken', '{"a":NaN}', '{"a":NaN}'],
    ['json-key-repeated', 'a', '{"x":{"a":1,"b":{"a":3},"a":2}}'],
    ['json-key-repeated', 'ab', '{"ab":1,"\\u0061b":2}'],
    ['json-too-deep', '64', `{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}`],
    ['json-too-deep', '64', '['.repeat(1_000_000)],
  ])('refuses %s at %s', (code, value, text) => {
    expect(readJson(text)).toEqual({ ok: false, refusal: [{ row: 0, code, value }] });
  });

  it('lets the same key stand in two objects, and braces and quotes in texts', () => {
    const text = String.raw`[{"a":"{[\"a\":","b":"\\"},{"a":1}]`;
    expect(readJson(text)).toMatchObject({ ok: true });
  });

  it('does not change objects by a member named __proto__', () => {
    readJson('{"__proto__":{"polluted":true}}');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
