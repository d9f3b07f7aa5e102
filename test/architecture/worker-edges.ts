import { existsSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import type { Offence } from './cruise-house.ts';
import type { DirectionRule } from './rules/zones.ts';
import { textOf, typeScriptFiles } from './source-files.ts';
import { type SyntaxNode, nameOf, nodesOf } from './syntax.ts';

interface Edge {
  readonly from: string;
  readonly to: string;
}

export const WORKER_EXISTS = 'worker-exists';

/**
 * Starts of workers by `new Worker(new URL('./x.ts', import.meta.url))` and of processes by `childAnswer(new URL(...))`, which
 * dependency-cruiser does not see.
 */
export function workerEdges(root: string): Edge[] {
  return typeScriptFiles(root, ['src', 'bench', 'scripts']).flatMap((from) => {
    const text = textOf(root, from);
    if (!/Worker\(|childAnswer\(/.test(text)) return [];
    return nodesOf(from, text)
      .flatMap(workerTarget)
      .map((target) => ({ from, to: posix.join(dirname(from), target) }));
  });
}

/** The same rules of direction, applied to the starts of workers. */
export function judgeWorkers(root: string, rules: readonly DirectionRule[]): Offence[] {
  return workerEdges(root).flatMap((edge) => {
    const broken = rules.filter((rule) => forbids(rule, edge)).map(({ name }) => ({ rule: name, ...edge }));
    return existsSync(join(root, edge.to)) ? broken : [...broken, { rule: WORKER_EXISTS, ...edge }];
  });
}

const STARTS: Readonly<Record<string, string>> = { NewExpression: 'Worker', CallExpression: 'childAnswer' };

function workerTarget(node: SyntaxNode): string[] {
  const starts = STARTS[node.type];
  if (starts === undefined || nameOf(node['callee']) !== starts) return [];
  const [address] = node['arguments'] as SyntaxNode[];
  if (address?.type !== 'NewExpression' || nameOf(address['callee']) !== 'URL') return [];
  const [target] = address['arguments'] as SyntaxNode[];
  return typeof target?.['value'] === 'string' ? [target['value']] : [];
}

function forbids({ from, to }: DirectionRule, edge: Edge): boolean {
  const onlyPaths = Object.keys(to).every((key) => key === 'path' || key === 'pathNot' || key === 'reachable');
  if (!onlyPaths || Object.keys(to).length === 0) return false;
  const group = firstMatch(from.path, edge.from)?.[1] ?? '';
  const target = (pattern: string): string => pattern.replaceAll('$1', group);
  const starts = fits(from.path, edge.from) && !(from.pathNot !== undefined && fits(from.pathNot, edge.from));
  return starts && fits(to.path, edge.to, target) && !(to.pathNot !== undefined && fits(to.pathNot, edge.to, target));
}

function fits(
  patterns: string | string[] | undefined,
  path: string,
  fill = (pattern: string): string => pattern,
): boolean {
  return patterns === undefined || [patterns].flat().some((pattern) => new RegExp(fill(pattern)).test(path));
}

function firstMatch(patterns: string | string[] | undefined, path: string): RegExpExecArray | null {
  for (const pattern of [patterns ?? []].flat()) {
    const match = new RegExp(pattern).exec(path);
    if (match !== null) return match;
  }
  return null;
}
