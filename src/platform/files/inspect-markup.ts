import { encodingOf } from './upload-content.ts';

export type MarkupDanger = 'upload-xml-entities' | 'upload-markup-active';

const LONGEST_PIECE = 4_194_304;
// Declared entities can read other files and grow without end; nothing that we take needs a declared type.
const DECLARES = /^<!\s*(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i;
const PAGE = /^<!\s*DOCTYPE\s+html/i;
const RUNS = /^<\/?(?:[\w.-]+:)?(?:script|handler|listener|iframe|object|embed|applet|foreignObject|html|body|form)\b/i;
const OF_A_PAGE =
  /^<(?:[\w.-]+:)?(?:a|audio|b|button|details|div|img|input|math|marquee|p|select|span|style|svg|table|td|textarea|video)\b/i;
const STYLED = /^<\?\s*xml-stylesheet/i;
const OTHER_ENCODING =
  /^<\?xml[^>]*encoding\s*=\s*["'](?!(?:utf-?(?:8|16(?:le|be)?)|us-ascii|iso-8859-1|windows-1252)["'])/i;

const SVG = /^<(?:[\w.-]+:)?svg\b/i;
const HANDLER = /[\s"'/]on[a-z]+\s*=/i;
const LEADS_OUT = /(?:href|src)\s*=(?!\s*["']\s*(?:#|data:image\/(?:png|jpeg|gif|webp)[;,]))/i;
const STYLE_LEADS_OUT = /@import|url\((?!\s*["']?\s*#)/i;
const NOT_IN_A_DRAWING = /^<\/?(?:[\w.-]+:)?(?:link|meta|base|head)\b/i;
const MOVES_LINK = /attributeName\s*=\s*["']?\s*(?:[\w.-]+:)?(?:href|src|on[a-z]+)/i;
const DRAWING_DANGERS = [HANDLER, LEADS_OUT, STYLE_LEADS_OUT, MOVES_LINK, NOT_IN_A_DRAWING];

/**
 * Looks through XML, SVG or HTML for what could run, reach out or grow, without parsing it. Each piece from one `<` to the
 * next is judged alone, which cannot be led astray by quotation marks or comments. Strict rather than clever: a drawing
 * that mentions a handler in its words is refused too.
 * @returns the first danger; undefined when there is none
 */
export async function inspectMarkup(bytes: AsyncIterable<Uint8Array>): Promise<MarkupDanger | undefined> {
  let isDrawing = false;
  for await (const piece of piecesOf(bytes)) {
    isDrawing ||= SVG.test(piece);
    const danger = piece.length > LONGEST_PIECE ? 'upload-markup-active' : dangerIn(piece, isDrawing);
    if (danger !== undefined) return danger;
  }
  return undefined;
}

/** Whether XML declares what it holds, read to its end. */
export async function declaresEntities(bytes: AsyncIterable<Uint8Array>): Promise<boolean> {
  let declares = false;
  for await (const piece of piecesOf(bytes)) declares ||= DECLARES.test(piece) || OTHER_ENCODING.test(piece);
  return declares;
}

function dangerIn(piece: string, isDrawing: boolean): MarkupDanger | undefined {
  if (PAGE.test(piece)) return 'upload-markup-active';
  if (DECLARES.test(piece) || OTHER_ENCODING.test(piece)) return 'upload-xml-entities';
  if (RUNS.test(piece) || STYLED.test(piece)) return 'upload-markup-active';
  if (!isDrawing) return OF_A_PAGE.test(piece) && HANDLER.test(piece) ? 'upload-markup-active' : undefined;
  const isActive = DRAWING_DANGERS.some((pattern) => pattern.test(piece));
  return isActive ? 'upload-markup-active' : undefined;
}

/** The text from each `<` to the next; a piece that does not end is given in parts, each too long. */
async function* piecesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decode: ((part: Uint8Array) => string) | undefined;
  let open: string[] = [];
  let openLength = 0;
  for await (const part of bytes) {
    decode ??= decoderOf(part);
    // Only what is new is searched: a piece of many parts would else be searched again for each.
    for (const text of decode(part).split(/(?=<)/)) {
      if (text.startsWith('<') || openLength > LONGEST_PIECE) {
        yield open.join('');
        [open, openLength] = [[], 0];
      }
      open.push(text);
      openLength += text.length;
    }
  }
  yield open.join('');
}

function decoderOf(first: Uint8Array): (part: Uint8Array) => string {
  const decoder = new TextDecoder(encodingOf(first));
  return (part) => decoder.decode(part, { stream: true });
}
