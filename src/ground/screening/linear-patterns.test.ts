import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { nodesOf } from '../../../test/architecture/syntax.ts';
import { isFullProof } from '../../../test/support/proof-size.ts';
import { screen } from './index.ts';

// How much work a search is, is seen from its patterns and not from a clock: where every part of a pattern has an upper
// bound, what is tried at one place of a text is bounded too, and all of it grows as the text.
const LENGTH = isFullProof() ? 1 << 20 : 1 << 18;

/** Quantifiers without an upper bound: a star, a plus, or braces left open. */
function boundlessParts(pattern: string): string[] {
  const bare = pattern.replace(/\\[pPu]\{[^}]*\}|\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
  return bare.match(/[*+]|\{\d+,\}/g) ?? [];
}

function patternsOf(file: string): string[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  const literals = nodesOf(file, text).filter((node) => node.type === 'Literal' && node['regex'] !== undefined);
  return literals.map((node) => (node['regex'] as { pattern: string }).pattern);
}

describe('every pattern has an upper bound for each of its parts', () => {
  const files = readdirSync(new URL('.', import.meta.url)).filter((name) => /(?<!\.(?:test|proof))\.ts$/.test(name));

  it.each(files)('%s', (file) => {
    expect(
      patternsOf(file).flatMap((pattern) => boundlessParts(pattern).map((part) => `${part} in ${pattern}`)),
    ).toEqual([]);
  });

  it('and the patterns were read', () => {
    expect(files.flatMap(patternsOf).length).toBeGreaterThan(30);
  });

  it.each([
    ['a+', 1],
    ['(?:a|b)*', 1],
    ['a{2,}', 1],
    [String.raw`\p{L}{1,3}[+*]\+a{2,5}?`, 0],
  ])('%s has %i boundless parts', (pattern, count) => {
    expect(boundlessParts(pattern)).toHaveLength(count);
  });
});

test.each([
  ['letters', 'a'],
  ['digits', '1'],
  ['single digits', '1 '],
  ['half a number', '640823-'],
  ['half a phone number', '070-'],
  ['at signs', 'a.a@'],
  ['labels of a domain', 'a.'],
  ['written at signs', ' snabel-a '],
  ['halves of plates', 'KLM '],
  ['capitals', 'Ab '],
  ['names', 'Erik '],
  ['marks', '\u0301'],
  ['nothing that shows', '\u200b'],
  ['Cyrillic names', '\u0410\u043d\u043d\u0430 '],
  ['letters that unfold', '\ufdfa\u00bd'],
  ['floors beside names', 'våning 3 Anna '],
  ['beginnings of dwellings', 'bor på lägenhet '],
  ['beginnings of person words', 'social '],
  ['hyphens', 'a-'],
])('%s without end are searched to their end', (_, piece) => {
  const hostile = piece.repeat(Math.ceil(LENGTH / piece.length));
  const { findings } = screen(`${hostile} 640823-3234`, 'freeText');
  expect(findings.at(-1)).toMatchObject({ kind: 'personalIdentityNumber', end: hostile.length + 12 });
});
