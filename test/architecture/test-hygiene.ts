import { filesBelow, textOf } from './source-files.ts';
import { type SyntaxNode, lineAt, nameOf, nodesBelow, nodesOf } from './syntax.ts';

const TEST_FILE = /\.(?:test|proof|journey)\.tsx?$/;
/** `test`, `it`, and their forms that still run: `test.each([...])`, `test.concurrent`. */
const TEST = /^(?:test|it)(?:\.(?:each|for|concurrent|sequential|skipIf|runIf|skip|only|fails|extend))*$/;
const LEFT_OUT = /^(?:test|it|describe|suite)(?:\.\w+)*\.(?:skip|skipIf|runIf|todo)$/;
const ALONE = /^(?:test|it|describe|suite)(?:\.\w+)*\.only$/;
/** What can fail: vitest, fast-check, node:assert, and helpers named after what they expect. */
const ASSERTION =
  /^(?:expect|assert|fc\.assert|expectTypeOf)|\.(?:assert|expect)|^(?:must|expect|assert|check|verify)[A-Z]/;

export function testFiles(root: string): string[] {
  return filesBelow(root, ['src', 'test', 'bench', 'scripts', 'proofs']).filter((path) => TEST_FILE.test(path));
}

/** Tests that cannot fail, that hide the others, or that are left out without saying why. */
export function hygieneFaults(root: string): string[] {
  const files = testFiles(root);
  if (files.length === 0) return ['no test was found, so none was checked'];
  return files.flatMap((path) => [...new Set(faultsIn(path, textOf(root, path)))]);
}

export function faultsIn(path: string, text: string): string[] {
  const calls = nodesOf(path, text).filter((node) => node.type === 'CallExpression');
  const tests = calls.filter((call) => TEST.test(nameOf(call['callee'])) && bodyOf(call) !== undefined);
  const at = (node: SyntaxNode): string => `${path}:${lineAt(text, node.start)}`;
  return [
    ...(tests.length === 0 ? [`${path}: no test in it`] : []),
    ...tests.filter((call) => !canFail(bodyOf(call))).map((call) => `${at(call)}: a test that expects nothing`),
    ...calls
      .filter((call) => ALONE.test(nameOf(call['callee'])))
      .map((call) => `${at(call)}: .only hides the other tests`),
    ...calls
      .filter((call) => LEFT_OUT.test(nameOf(call['callee'])) && !saysWhy(text, call))
      .map((call) => `${at(call)}: left out without a comment "skipped: reason"`),
  ];
}

/** The function a test runs: its last argument that is one. A name stands for a function written elsewhere. */
function bodyOf(call: SyntaxNode): SyntaxNode | undefined {
  const given = call['arguments'] as SyntaxNode[];
  return given.slice(1).findLast((argument) => /Function|Identifier/.test(argument.type));
}

function canFail(body: SyntaxNode | undefined): boolean {
  if (body?.type === 'Identifier') return true;
  return [...nodesBelow(body)].some((node) => node.type === 'CallExpression' && ASSERTION.test(nameOf(node['callee'])));
}

/** On its own line or the one before: `// skipped: why`. */
function saysWhy(text: string, call: SyntaxNode): boolean {
  const line = lineAt(text, call.start);
  const near = text.split('\n').slice(Math.max(0, line - 2), line);
  return near.some((words) => /\/\/ skipped: \S+ \S+/.test(words));
}
