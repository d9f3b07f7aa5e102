import { createRequire } from 'node:module';

interface Statement {
  readonly type: string;
  readonly decls?: { readonly init?: unknown }[];
}
interface SwcVisitor {
  visitStatement: (this: SwcVisitor, statement: Statement) => Statement;
  visitExpression(expression: unknown): unknown;
}

/**
 * Lets dependency-cruiser read files with `using`: the visitor of @swc/core, which it walks the syntax with, stops at
 * that statement (seen in @swc/core 1.16.18). The planted fault in direction.test.ts tells when this is still needed.
 */
export function readUsing(): void {
  const { Visitor } = createRequire(import.meta.url)('@swc/core/Visitor.js') as { Visitor: { prototype: SwcVisitor } };
  const { visitStatement } = Visitor.prototype;
  Visitor.prototype.visitStatement = function visit(this: SwcVisitor, statement: Statement): Statement {
    if (statement.type !== 'UsingDeclaration') return visitStatement.call(this, statement);
    for (const { init } of statement.decls ?? []) if (init !== undefined && init !== null) this.visitExpression(init);
    return statement;
  };
}
