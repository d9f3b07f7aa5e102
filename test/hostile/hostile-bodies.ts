import { gzipSync } from 'node:zlib';
import type { Random } from '../../src/ground/random.ts';
import { pick } from '../mutations/mutation.ts';
import { makeWorkbook, makeZip } from '../support/make-zip.ts';
import type { Traps } from './hostile-texts.ts';

const TEN_MEGABYTES = 10_000_000;
const DEEP = 10_000;

/** Bodies that break what reads JSON, by what they are. */
export const JSON_BODIES: Readonly<Record<string, () => string | Buffer>> = {
  nothing: () => '',
  half: () => '{"name": "To',
  'deep lists': () => `${'['.repeat(DEEP)}${']'.repeat(DEEP)}`,
  'deep objects': () => `${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`,
  'deep without end': () => '['.repeat(900_000),
  large: () => `{"name":"${'x'.repeat(TEN_MEGABYTES)}"}`,
  'many keys': () => `{${Array.from({ length: 60_000 }, (_, at) => `"k${at}":${at}`).join(',')}}`,
  'many numbers': () => `[${'0,'.repeat(400_000)}0]`,
  'a long number': () => `{"radiusMetres":${'9'.repeat(200_000)}}`,
  prototype: () => '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
  'a prototype in disguise': () => String.raw`{"\u005f_proto__":{"polluted":true}}`,
  'a key twice': () => '{"role":"auditor","role":"organisationAdministrator"}',
  'bytes that are no letters': () => Buffer.from('7b2261223a22fffec0af22 7d'.replaceAll(' ', ''), 'hex'),
  'UTF-16': () => Buffer.from('\ufeff{"a":1}', 'utf16le'),
  'a list of all': () => '[null,true,{},[],"",0,-0,1e400]',
  markup: () => '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
};

const collection = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });
const point = (name: unknown, more: object = {}) => ({
  type: 'Feature',
  properties: { name, radiusMetres: 30, ...more },
  geometry: { type: 'Point', coordinates: [18.6, 61.5] },
});

/** Files that somebody hands over as a register, with what they are called. */
export function hostileFile(text: string, traps: Traps, random: Random): { name: string; bytes: Buffer } {
  const file = pick(Object.values(FILES), random)(text, traps);
  const names = ['platser.geojson', 'skolor.csv', text.slice(0, 150) || 'a.csv', '../../../etc/cron.d/a.csv', 'a.html'];
  return { name: pick(names, random), bytes: Buffer.from(file as string) };
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

const FILES: Readonly<Record<string, (text: string, traps: Traps) => string | Buffer>> = {
  table: (text) => `id,name,lat,lon\nP1,${quoted(text)},61.5,18.6\n`,
  heads: (text) => `${quoted(text)},name,lat,lon\n1,Torget,61.5,18.6\n`,
  features: (text) => collection(point(text), point(`Torget ${text}`, { aliases: [text], cityDistrict: text })),
  schools: (text) => `${JSON.stringify({ code: '10000009', name: text, contactInfo: { email: text } })}\n`,
  'deep file': () => `${'['.repeat(DEEP)}${']'.repeat(DEEP)}`,
  'deep properties': () =>
    collection(point('a', { deep: JSON.parse(`${'['.repeat(60)}${']'.repeat(60)}`) as unknown })),
  'large file': (text) => collection(...Array.from({ length: 2000 }, (_, at) => point(`${at} ${text.slice(0, 40)}`))),
  'a key twice': () => '{"type":"FeatureCollection","type":"x","features":[]}',
  'endless line': () => `id,name,lat,lon\nP1,"${'x'.repeat(2_000_000)}`,
  'many columns': () => `${Array.from({ length: 5000 }, (_, at) => `k${at}`).join(',')}\n`,
  laughs: () => `<!DOCTYPE l [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;">]><l>&b;</l>`,
  outside: (_text, { url }) => `<!DOCTYPE a [<!ENTITY b SYSTEM "${url}/xxe">]><a>&b;</a>`,
  drawing: (_text, { url }) => `<svg onload="fetch('${url}')"><script>fetch('${url}')</script></svg>`,
  page: (text) => `<!doctype html><title>${text}</title>`,
  packed: (text) => gzipSync(text),
  bomb: () => gzipSync(Buffer.alloc(TEN_MEGABYTES)),
  'a zip of zips': () => makeZip([{ name: 'a.zip', content: makeZip([{ name: 'b.zip', content: 'b' }]) }]),
  'a workbook that puffs up': () => makeWorkbook([{ name: 'xl/a.xml', content: Buffer.alloc(3 * TEN_MEGABYTES, 'a') }]),
  'a way out': () => makeWorkbook([{ name: '../../../../tmp/a', content: 'a' }]),
  macros: () => makeWorkbook([{ name: 'xl/vbaProject.bin', content: 'a' }]),
  script: (_text, { file }) => `#!/bin/sh\ntouch ${file}\n`,
  program: () => Buffer.from('7f454c4602010100', 'hex'),
  database: () => Buffer.concat([Buffer.from('SQLite format 3\0', 'latin1'), Buffer.alloc(4000, 7)]),
  bytes: (text) => Buffer.from(text, 'utf16le'),
};
