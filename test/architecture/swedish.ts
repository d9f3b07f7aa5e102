import { matchesGlob } from 'node:path';
import { filesBelow, textOf } from './source-files.ts';
import { parse } from './syntax.ts';

/** Where Swedish may stand, and why. Everything else says it by a code whose words stand in `texts/`. */
export const SWEDISH_ALLOWED: readonly { readonly path: string; readonly reason: string }[] = [
  { path: 'src/**/texts/**', reason: 'the words themselves' },
  { path: 'src/worlds/**', reason: 'names of a fictional Swedish municipality' },
  { path: 'src/rooms/*/exchange/**', reason: 'values and column heads of Swedish file formats' },
  { path: 'src/**/*.{test,proof}.ts', reason: 'tests hold what people and files say' },
  { path: 'src/apps/web/index.html', reason: 'the page before any script runs' },
  {
    path: 'src/rooms/imports/domain/name-key.ts',
    reason: 'the letters that Swedish keeps apart when names are compared',
  },
  { path: 'src/ground/screening/swedish-*.ts', reason: 'words of the language that texts are searched in' },
  { path: 'src/ground/screening/other-names.ts', reason: 'names of other languages that are searched for' },
  { path: 'src/ui/format/{age,words}.ts', reason: 'number words and ages: grammar that stands with its rule' },
];

const SWEDISH_LETTER = /[\u00E5\u00E4\u00F6\u00C5\u00C4\u00D6]/;

/** Lines of the product's code with Swedish letters outside the places allowed. A comment may quote a field word. */
export function strayLines(root: string): string[] {
  const files = filesBelow(root, ['src']).filter((path) => /\.(?:tsx?|css|html)$/.test(path));
  if (files.length === 0) return ['no source was found, so nothing was checked'];
  return files.filter((path) => !isAllowed(path)).flatMap((path) => linesOf(path, textOf(root, path)));
}

/** Exceptions that no file needs any more. */
export function idleExceptions(root: string): string[] {
  const files = filesBelow(root, ['src']);
  return SWEDISH_ALLOWED.map(({ path }) => path).filter((glob) => !files.some((file) => matchesGlob(file, glob)));
}

function isAllowed(path: string): boolean {
  return SWEDISH_ALLOWED.some((exception) => matchesGlob(path, exception.path));
}

function linesOf(path: string, text: string): string[] {
  if (!SWEDISH_LETTER.test(text)) return [];
  return withoutComments(path, text)
    .split('\n')
    .flatMap((line, place) => (SWEDISH_LETTER.test(line) ? [`${path}:${place + 1}: ${line.trim()}`] : []));
}

/** The same text with its comments blank, so that lines keep their numbers. */
function withoutComments(path: string, text: string): string {
  if (!/\.tsx?$/.test(path)) return text.replace(/\/\*[^]*?\*\/|<!--[^]*?-->/g, blank);
  let rest = text;
  for (const { start, end } of parse(path, text).comments) {
    rest = rest.slice(0, start) + blank(rest.slice(start, end)) + rest.slice(end);
  }
  return rest;
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
