import { expect, test } from 'vitest';
import { headLine, readHeads } from './heads.ts';

const HEAD = {
  organisation: '01930000-0000-7000-8000-0000000000a1',
  sequence: 412,
  digest: '0123456789abcdef'.repeat(4),
};

test('heads are read from wherever they were kept: a file of their own, or a whole log with the times before', () => {
  const other = { ...HEAD, sequence: 7, digest: 'f'.repeat(64) };
  const log = `Server startad\nnov 22 08:00:01 platsbild[42]: ${headLine(HEAD)}\nAvslutar.\n${headLine(other)}\r\n`;
  expect(readHeads(log)).toEqual([HEAD, other]);
});

test.each(['', 'audit-head', headLine(HEAD).slice(0, -1), headLine(HEAD).toUpperCase(), `${headLine(HEAD)}0`])(
  'what is not a head is none: %j',
  (text) => expect(readHeads(text)).toEqual([]),
);
