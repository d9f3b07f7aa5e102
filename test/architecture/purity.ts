import { filesBelow, textOf } from './source-files.ts';
import { type SyntaxNode, lineAt, nameOf, nodesOf } from './syntax.ts';

/** Where an answer may depend on nothing but what was asked. */
const PURE = /^src\/(?:ground|worlds|rooms\/[^/]+\/domain)\/(?!.*\.(?:test|proof)\.ts$).*\.ts$/;

/** The clock, chance, the machine and the outside: what an import rule does not see, because it needs no import. */
const IMPURE_CALL =
  /^(?:Date\.now|Math\.random|performance\.\w+|crypto\.\w+|console\.\w+|process\.\w+(?:\.\w+)*|fetch|setTimeout|setInterval|setImmediate|queueMicrotask)$/;
const IMPURE_VALUE = /^(?:process\.\w+|import\.meta\.env|globalThis\.\w+|document\.\w+|window\.\w+|localStorage\.\w+)$/;

export function pureFiles(root: string): string[] {
  return filesBelow(root, ['src']).filter((path) => PURE.test(path));
}

/** Lines of pure code that ask the clock, chance or the machine. */
export function impureLines(root: string): string[] {
  const files = pureFiles(root);
  if (files.length === 0) return ['no pure code was found, so none was checked'];
  return files.flatMap((path) => {
    const text = textOf(root, path);
    return nodesOf(path, text).flatMap((node) => {
      const asked = askedOf(node);
      return asked === undefined ? [] : [`${path}:${lineAt(text, node.start)}: ${asked}`];
    });
  });
}

function askedOf(node: SyntaxNode): string | undefined {
  if (node.type === 'NewExpression' && nameOf(node['callee']) === 'Date') {
    return (node['arguments'] as unknown[]).length === 0 ? 'new Date()' : undefined;
  }
  if (node.type === 'CallExpression') {
    const name = nameOf(node['callee']);
    return IMPURE_CALL.test(name) ? `${name}()` : undefined;
  }
  if (node.type !== 'MemberExpression') return undefined;
  return IMPURE_VALUE.test(nameOf(node)) ? nameOf(node) : undefined;
}
