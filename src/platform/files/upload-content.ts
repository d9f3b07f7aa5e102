import { fileTypeFromBuffer } from 'file-type';

/** What a file is by its content. Its name and the type that its sender tells count for nothing. */
export type UploadContent =
  | 'json'
  | 'geojson'
  | 'table'
  | 'text'
  | 'markup'
  | 'database'
  | 'zip'
  | 'archive'
  | 'executable'
  | 'script'
  | 'oldOffice'
  | 'document'
  | 'photo'
  | 'picture'
  | 'media'
  | 'unknown';

/** How much of the beginning of a file is looked at. */
export const HEAD_BYTES = 65_536;

const KNOWN: Readonly<Record<string, UploadContent>> = {
  ...named('photo', 'jpg png apng webp'),
  ...named('database', 'sqlite'),
  ...named('zip', 'zip docx xlsx pptx odt ods odp odg docm xlsm pptm epub jar apk'),
  ...named('archive', 'tar rar gz tar.gz bz2 7z xz Z lz lz4 zst cab arj cpio ace lzh iso dmg asar'),
  ...named('executable', 'exe elf macho wasm class lnk alias deb rpm ar crx xpi swf chm nes reg dat'),
  ...named('oldOffice', 'cfb rtf'),
  ...named('document', 'pdf ps eps mobi indd vsdx'),
  ...named('markup', 'xml'),
};

function named(content: UploadContent, extensions: string): Record<string, UploadContent> {
  return Object.fromEntries(extensions.split(' ').map((extension) => [extension, content]));
}

/** @param head the first {@link HEAD_BYTES} of the file, or all of a shorter one */
export async function contentOf(head: Uint8Array): Promise<UploadContent> {
  const byMarks = contentByMarks(head);
  if (byMarks !== undefined) return byMarks;
  // What is text through and through is judged by its words: two letters of a head could be the mark of a picture.
  const text = decodeHead(head, true);
  if (text !== undefined) return contentByWords(text);
  const found = await fileTypeFromBuffer(head);
  if (found !== undefined) return KNOWN[found.ext] ?? contentOfMime(found.mime);
  const doubtful = decodeHead(head, false);
  return doubtful === undefined ? 'unknown' : contentByWords(doubtful);
}

function contentOfMime(mime: string): UploadContent {
  if (mime.startsWith('image/')) return 'picture';
  return /^(audio|video|font|model)\//.test(mime) ? 'media' : 'unknown';
}

// What must never be mistaken for something else.
const MARKS: readonly (readonly [UploadContent, string])[] = [
  ['zip', '504b0304'],
  ['zip', '504b0506'],
  ['zip', '504b0708'],
  ['archive', '1f8b'],
  ['executable', '7f454c46'],
  ['executable', 'cafebabe'],
  ['executable', 'feedface'],
  ['executable', 'feedfacf'],
  ['executable', 'cefaedfe'],
  ['executable', 'cffaedfe'],
  ['executable', '0061736d'],
  ['executable', '4c000000011402'],
  ['oldOffice', 'd0cf11e0a1b11ae1'],
  ['database', '53514c69746520666f726d6174203300'],
];

/** What the first bytes alone say, of the kinds that are refused or opened with care. */
export function contentByMarks(head: Uint8Array): UploadContent | undefined {
  const hex = Buffer.from(head.subarray(0, 16)).toString('hex');
  const found = MARKS.find(([, mark]) => hex.startsWith(mark));
  if (found !== undefined) return found[0];
  // A table may begin with MZ too, but only a program has zeros soon after.
  return hex.startsWith('4d5a') && head.subarray(2, 1024).includes(0) ? 'executable' : undefined;
}

const SCRIPT = /^(?:#!|<\?php|<%|@echo |windows registry editor|%!ps)/i;
const GEOJSON = /"type"\s*:\s*"(?:FeatureCollection|Feature)"/;

/** It parts the JSON texts of a sequence (RFC 7464). */
const RECORD_SEPARATOR = '\u001e';
const JSON_BEGINS = new Set(['{', '[', RECORD_SEPARATOR]);

function contentByWords(text: string): UploadContent {
  const start = text.trimStart();
  if (SCRIPT.test(start)) return 'script';
  if (start.startsWith('<')) return 'markup';
  if (start.startsWith('%PDF')) return 'document';
  if (start.startsWith('{\\rtf')) return 'oldOffice';
  if (start.startsWith('!<arch>')) return 'executable';
  if (JSON_BEGINS.has(start[0])) return GEOJSON.test(start) ? 'geojson' : 'json';
  return /^[^\r\n]*[,;\t]/.test(start) ? 'table' : 'text';
}

const CONTROL = /[^\P{Cc}\t\n\r\f]/u;

/** The beginning as text; undefined when it has a zero, or, asked strictly, what no text has. */
function decodeHead(head: Uint8Array, strictly: boolean): string | undefined {
  try {
    // A stream, so that a letter cut off where the head ends is no fault.
    const text = new TextDecoder(encodingOf(head), { fatal: strictly }).decode(head, { stream: true });
    const isText = strictly ? !CONTROL.test(text.replaceAll(RECORD_SEPARATOR, '')) : !text.includes('\0');
    return isText ? text : undefined;
  } catch (cause) {
    if (cause instanceof TypeError) return undefined; // bytes that the encoding does not know
    throw cause;
  }
}

/** Markup may come in UTF-16 without a mark: every other byte of its first letters is then zero. */
export function encodingOf(head: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head[0] !== 0 && head[1] === 0 && head[3] === 0) return 'utf-16le';
  return head[0] === 0 && head[1] !== 0 && head[2] === 0 ? 'utf-16be' : 'utf-8';
}
