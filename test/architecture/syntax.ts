import { parseSync } from 'vite';

/** A node of the syntax tree; `start` and `end` are positions in the text. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** Parses TypeScript; throws when the text cannot be read, so that no gate judges half a file. */
export function parse(path: string, text: string): ReturnType<typeof parseSync> {
  const parsed = parseSync(path, text);
  const error = parsed.errors[0];
  if (error !== undefined) throw new Error(`${path} cannot be parsed: ${error.message}`);
  return parsed;
}

/** Every node below `node`, parents first. */
export function* nodesBelow(node: unknown): Generator<SyntaxNode> {
  if (Array.isArray(node)) {
    for (const item of node) yield* nodesBelow(item);
  } else if (isNode(node)) {
    yield node;
    for (const value of Object.values(node)) {
      if (typeof value === 'object') yield* nodesBelow(value);
    }
  }
}

export function nodesOf(path: string, text: string): SyntaxNode[] {
  return [...nodesBelow(parse(path, text).program)];
}

/** Line of a position, counted from 1. */
export function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}

/** The name a call or member expression ends in, with the objects before it: `test.skip`, `fc.assert`, `expect`. */
export function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  if (node.type === 'Identifier') return String(node['name']);
  if (node.type === 'MemberExpression') return `${nameOf(node['object'])}.${nameOf(node['property'])}`;
  if (node.type === 'CallExpression') return nameOf(node['callee']);
  if (node.type === 'TaggedTemplateExpression') return nameOf(node['tag']);
  return '';
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';
}
