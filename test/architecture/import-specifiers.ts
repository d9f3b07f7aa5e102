import { type SyntaxNode, nodesOf } from './syntax.ts';

const WITH_SOURCE = [
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
];

/** What a file imports, as written, read by another parser than the one that dependency-cruiser uses. */
export function importSpecifiers(path: string, text: string): string[] {
  const nodes = nodesOf(path, text).filter((node) => WITH_SOURCE.includes(node.type));
  return [...new Set(nodes.flatMap(sourceOf).map(plain))];
}

/** Without the parts that name no file: `node:` and `?worker&url`. */
export function plain(specifier: string): string {
  return specifier.replace(/^node:/, '').replace(/\?.*$/, '');
}

function sourceOf(node: SyntaxNode): string[] {
  const { value } = (node['source'] ?? {}) as { value?: unknown };
  return typeof value === 'string' ? [value] : [];
}
