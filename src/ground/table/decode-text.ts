import { accept, refuse, type Result } from '../result.ts';

export type TextEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedText {
  /** without its byte order mark */
  readonly text: string;
  readonly encoding: TextEncoding;
}

export interface DecodeRefusal {
  readonly code: 'encoding-mixed' | 'text-has-nul';
  /** where the first fault lies: the number of bytes before it */
  readonly value: string;
}

// Where windows-1252 differs from Latin-1: bytes 0x80 to 0x9F. A hole is a byte that the code page does not define.
const WINDOWS_1252 = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';

/**
 * Turns bytes into text without losing or inventing a letter. UTF-8, with or without a byte order mark; UTF-16 with
 * one; otherwise windows-1252, but only where no bytes make a letter in UTF-8: a file that mixes the two, or was cut in
 * the middle of a letter, is refused, since half of its å, ä and ö would come out wrong.
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText, DecodeRefusal> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 'utf-16be');
  const nul = bytes.indexOf(0);
  if (nul >= 0) return refuse({ code: 'text-has-nul', value: String(nul) });
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = decodeStrictly(bytes, 'utf-8');
  if (text !== undefined) return accept({ text, encoding: marked ? 'utf-8-bom' : 'utf-8' });
  const { letters, firstInvalid, cutAtEnd } = surveyUtf8(bytes);
  if (marked || letters > 0 || cutAtEnd) return refuse({ code: 'encoding-mixed', value: String(firstInvalid) });
  return decodeWindows1252(bytes);
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Result<DecodedText, DecodeRefusal> {
  const text = bytes.length % 2 === 0 ? decodeStrictly(bytes, encoding) : undefined;
  if (text === undefined) return refuse({ code: 'encoding-mixed', value: String(bytes.length) });
  const nul = text.indexOf('\0');
  return nul < 0 ? accept({ text, encoding }) : refuse({ code: 'text-has-nul', value: String(2 + nul * 2) });
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    if (cause instanceof TypeError) return undefined; // bytes that the encoding does not know
    throw cause;
  }
}

interface Survey {
  /** how many byte sequences are a letter of two to four bytes in UTF-8 */
  readonly letters: number;
  readonly firstInvalid: number;
  readonly cutAtEnd: boolean;
}

function surveyUtf8(bytes: Uint8Array): Survey {
  let letters = 0;
  let firstInvalid = -1;
  let cutAtEnd = false;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] < 0x80) continue;
    const wanted = followers(bytes[i]);
    let found = 0;
    while (found < wanted && (bytes[i + 1 + found] & 0xc0) === 0x80) found++;
    if (wanted > 0 && found === wanted) {
      letters++;
      i += found;
      continue;
    }
    // Earlier letters of Latin-1 show that the last one is no half of a letter in UTF-8.
    if (firstInvalid < 0) cutAtEnd = wanted > 0 && i + found === bytes.length - 1;
    if (firstInvalid < 0) firstInvalid = i;
  }
  return { letters, firstInvalid, cutAtEnd };
}

/** How many bytes must follow a lead byte in UTF-8; 0 when it cannot lead. */
function followers(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 1;
  if (lead >= 0xe0 && lead <= 0xef) return 2;
  return lead >= 0xf0 && lead <= 0xf4 ? 3 : 0;
}

function decodeWindows1252(bytes: Uint8Array): Result<DecodedText, DecodeRefusal> {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += 8192) {
    const codes = Array.from(bytes.subarray(start, start + 8192), (byte) =>
      byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte,
    );
    const hole = codes.indexOf(0);
    if (hole >= 0) return refuse({ code: 'encoding-mixed', value: String(start + hole) });
    pieces.push(String.fromCharCode(...codes));
  }
  return accept({ text: pieces.join(''), encoding: 'windows-1252' });
}
