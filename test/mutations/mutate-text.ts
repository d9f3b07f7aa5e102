import type { Random } from '../../src/ground/random.ts';
import { below, pick, utf8, type Mutation, type Mutator } from './mutation.ts';

/** A text file and whether its end can be told: JSON closes what it opens, a table does not. */
export interface TextModel {
  readonly text: string;
  readonly closesItself: boolean;
  /** a name that stands in the file, with a letter outside ASCII */
  readonly name: string;
}

/** The same text in other bytes: must be kept, whatever else was done. */
const DRESSES: readonly ((text: string) => Uint8Array)[] = [
  utf8,
  (text) => utf8(`\ufeff${text}`),
  (text) => utf16(text, 'utf-16le'),
  (text) => utf16(text, 'utf-16be'),
  (text) => utf8(text.replaceAll(/\r?\n/g, '\r\n')),
  (text) => windows1252(text),
];

/** Writes a mutated text in one of the encodings that must not matter. */
export function dressed(text: string, random: Random): Uint8Array {
  return pick(DRESSES, random)(text);
}

export function windows1252(text: string): Uint8Array {
  const codes = Array.from(text, (letter) => letter.charCodeAt(0));
  return codes.every((code) => code < 0x80 || (code >= 0xa0 && code <= 0xff)) ? Uint8Array.from(codes) : utf8(text);
}

function utf16(text: string, order: 'utf-16le' | 'utf-16be'): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, order === 'utf-16le');
  for (let at = 0; at < text.length; at++) view.setUint16(2 + at * 2, text.charCodeAt(at), order === 'utf-16le');
  return bytes;
}

const refuse = (label: string, bytes: Uint8Array): Mutation => ({ label, must: 'refuse', bytes });
const keep = (label: string, bytes: Uint8Array): Mutation => ({ label, must: 'keep', bytes });

/** What can happen to any text file on its way. */
export const TEXT_MUTATORS: readonly Mutator<TextModel>[] = [
  ({ text }, random) => keep('another encoding', dressed(text, random)),
  ({ text }) => keep('windows-1252', windows1252(text)),
  ({ text }, random) => keep('blank lines at the end', utf8(`${text}${'\n'.repeat(1 + below(5, random))}`)),
  ({ text }, random) => {
    const bytes = utf8(text);
    const at = 1 + below(bytes.length - 1, random);
    return refuse('a null byte', Uint8Array.from([...bytes.slice(0, at), 0, ...bytes.slice(at)]));
  },
  ({ text }, random) => {
    const bytes = utf8(text);
    const at = 1 + below(bytes.length - 1, random);
    return refuse('an invalid byte', Uint8Array.from([...bytes.slice(0, at), 0xff, ...bytes.slice(at)]));
  },
  ({ text }) => {
    const bytes = utf8(text);
    const at = bytes.findIndex((byte, index) => byte === 0xc3 && bytes[index + 1] >= 0x80);
    const latin = bytes[at + 1] + 0x40;
    return refuse('one letter in Latin-1', Uint8Array.from([...bytes.slice(0, at), latin, ...bytes.slice(at + 2)]));
  },
  ({ text }) => {
    const twice = Array.from(utf8(text), (byte) => String.fromCharCode(byte)).join('');
    return refuse('UTF-8 read as Latin-1 and saved again', utf8(twice));
  },
  ({ text, closesItself }, random) => {
    const whole = utf8(text.trimEnd());
    const bytes = whole.slice(0, below(whole.length, random));
    return { label: 'truncated', must: closesItself ? 'refuse' : 'report', bytes, mayLoseRows: true };
  },
  ({ text, name }) => refuse('direction turned in a name', utf8(text.replace(name, `\u202e${name}`))),
  ({ text, name }) =>
    refuse('a mark without width in a name', utf8(text.replace(name, `${name[0]}\u200b${name.slice(1)}`))),
  ({ text, name }) => refuse('a control character in a name', utf8(text.replace(name, `${name}\u0007${name}`))),
  ({ text, name }) => refuse('a lost letter in a name', utf8(text.replace(name, `${name}\ufffd`))),
  ({ text, name }, random) =>
    refuse('a name without end', utf8(text.replace(name, 'lång'.repeat(300 + below(999, random))))),
  () => refuse('empty', new Uint8Array()),
  () => refuse('only white space', utf8(' \r\n\t ')),
  ({ text }) => refuse('a web page', utf8(`<!doctype html><html><body>${text}</body></html>`)),
  ({ text }) => refuse('a zip', Uint8Array.from([0x50, 0x4b, 3, 4, ...utf8(text)])),
];
