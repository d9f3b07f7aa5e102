import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from './read-csv.ts';
import { csvLine, withGuard, withoutGuard } from './write-csv.ts';

const rows = (text: string) => {
  const read = readCsv(text);
  return read.ok ? read.value.rows.map(({ row, cells }) => [row, ...cells]) : read.refusal;
};

describe('readCsv', () => {
  it('counts rows as a spreadsheet does, whatever line breaks stand in quotes and whatever lines are empty', () => {
    const text = 'namn,lat\n"Torg\net",59.1\n\nHamnen , 59.2 \r\n,,\n'.replace(',,', ',');
    expect(rows(text)).toEqual([
      [2, 'Torg\net', '59.1'],
      [4, 'Hamnen', '59.2'],
    ]);
  });

  it.each([
    [',', 'a,b\n1,2\n'],
    [';', 'a;b\n1;2\n'],
    ['\t', 'a\tb\n1\t2\n'],
    [';', '"a,c,d,e";b\n1;2\n'],
  ])('guesses the delimiter %j outside quotes', (delimiter, text) => {
    const read = readCsv(text);
    expect(read.ok && read.value.delimiter).toBe(delimiter);
    expect(read.ok && read.value.rows[0].cells).toEqual(['1', '2']);
  });

  it('says whether the last line is open', () => {
    const open = readCsv('a,b\n1,2');
    const closed = readCsv('a,b\n1,2\n');
    expect(open.ok && open.value.lastLineOpen).toBe(true);
    expect(closed.ok && closed.value.lastLineOpen).toBe(false);
  });

  it('names every row of the wrong length', () => {
    expect(rows('a,b\n1\n1,2\n1,2,3\n')).toEqual([
      { row: 2, code: 'row-too-short', value: '1' },
      { row: 4, code: 'row-too-long', value: '1,2,3' },
    ]);
  });

  it.each([
    ['quote-unclosed', 3, 'a,b\n1,2\n"3,4\n5,6\n'],
    ['quote-misplaced', 3, 'a,b\n1,2\n3",4\n'],
    ['quote-misplaced', 2, 'a,b\n"1"x,2\n'],
    ['head-repeated', 1, 'a,b,a\n1,2,3\n'],
    ['file-empty', 0, '\n \n'],
    ['too-many-columns', 1, `${Array.from({ length: 501 }, (_, at) => `k${at}`).join(',')}\n`],
  ])('refuses %s in row %i', (code, row, text) => {
    expect(rows(text)).toMatchObject([{ code, row }]);
  });

  it('lets empty heads repeat, as spreadsheets write them', () => {
    expect(rows('a,,\n1,,\n')).toEqual([[2, '1', '', '']]);
  });

  it('reads back what csvLine writes', () => {
    const mark = fc.constantFrom("'", '=', '+', '-', '@', ' ', '1', '\uff1d', '"', ';', ',', '\t', '\n');
    const plain = fc.string({ unit: 'grapheme' });
    const cell = fc.oneof(plain, fc.string({ unit: mark })).map((text) => text.trim());
    const table = fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(table, (written) => {
        const read = readCsv(csvLine(['a', 'b', 'c']) + written.map((cells) => csvLine(cells)).join(''));
        expect(read.ok && read.value.rows.map(({ cells }) => cells.map(withoutGuard))).toEqual(written);
      }),
    );
  });
});

describe('csvLine', () => {
  it('makes formulas harmless and leaves numbers numbers', () => {
    expect(csvLine(['=1+1', '+46', '-x', '@a', '\tb', -5.5, null, 'Åsö "torg"'])).toBe(
      `'=1+1,'+46,'-x,'@a,'\tb,-5.5,,"Åsö ""torg"""\r\n`,
    );
    const odd = ["'=1+1", ' =1', '\uff1dHYPERLINK(1)', '-5', -5];
    expect(csvLine(odd)).toBe("''=1+1,' =1,'\uff1dHYPERLINK(1),'-5,-5\r\n");
    expect(csvLine(['\n=1', '\r=1'])).toBe(`"'\n'=1","'\r'=1"\r\n`);
  });

  it('guards what begins a cell only where the table is parted otherwise', () => {
    expect(csvLine(['Torget;=1+1', 'a, -1', 'b\t@c', ';;+1'])).toBe(`Torget;'=1+1,"a,' -1",b\t'@c,;;'+1\r\n`);
  });

  it('leaves alone what no spreadsheet runs', () => {
    const names = [
      "'t Torget",
      'Åsö-torg',
      'a=b',
      'A+',
      "O'-Brien",
      '1-5',
      '(-1)',
      "''",
      'Ängen, norra; södra',
      '18.1 59.3, 18.2 59.4',
    ];
    expect(names.map(withGuard)).toEqual(names);
    expect(names.map(withoutGuard)).toEqual(names);
  });

  it('quotes what would otherwise be parted or trimmed', () => {
    expect(csvLine(['a;b', 'a,b', ' a', 'a\nb'], ';')).toBe('"a;b";a,b;" a";"a\nb"\r\n');
  });
});
