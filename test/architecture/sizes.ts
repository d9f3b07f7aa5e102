import { filesBelow, textOf } from './source-files.ts';
import { type SyntaxNode, lineAt, nameOf, nodesOf } from './syntax.ts';

/** Sizes that can be lived in: see ARCHITECTURE.md. */
export const LONGEST_FILE = 400;
export const LONG_FUNCTION = 40;

export interface Sizes {
  readonly files: number;
  readonly median: number;
  /** nine files of ten are at most this long */
  readonly ninetieth: number;
  readonly tooLong: readonly string[];
}

const FUNCTIONS = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'];
const CODE = /\.(?:ts|tsx|mjs|css|sql)$/;
/** Texts are lists of words: their length says nothing about how hard they are to read. */
const TEXTS = /\/texts\//;

export function codeFiles(root: string): string[] {
  const folders = ['src', 'test', 'bench', 'scripts', 'proofs', 'migrations'];
  return filesBelow(root, folders).filter((path) => CODE.test(path) && !TEXTS.test(path));
}

export function sizesOf(root: string): Sizes {
  const files = codeFiles(root).map((path) => ({ path, lines: textOf(root, path).trimEnd().split('\n').length }));
  const lengths = files.map((file) => file.lines).toSorted((a, b) => a - b);
  return {
    files: files.length,
    median: lengths[Math.floor(lengths.length / 2)] ?? 0,
    ninetieth: lengths[Math.floor(lengths.length * 0.9)] ?? 0,
    tooLong: files.filter((file) => file.lines > LONGEST_FILE).map((file) => `${file.path}: ${file.lines} lines`),
  };
}

/** Functions of the product longer than a reader holds in mind; tests are lists of cases and left out. */
export function longFunctions(root: string): string[] {
  const files = filesBelow(root, ['src', 'scripts', 'bench']).filter(
    (path) => /\.tsx?$/.test(path) && !/\.(?:test|proof)\./.test(path),
  );
  return files.flatMap((path) => {
    const text = textOf(root, path);
    return nodesOf(path, text)
      .filter((node) => FUNCTIONS.includes(node.type) && linesIn(text, node) > LONG_FUNCTION)
      .map(
        (node) =>
          `${path}:${lineAt(text, node.start)}: ${nameOf(node['id']) || 'function'}, ${linesIn(text, node)} lines`,
      );
  });
}

function linesIn(text: string, node: SyntaxNode): number {
  return text.slice(node.start, node.end).split('\n').length;
}
