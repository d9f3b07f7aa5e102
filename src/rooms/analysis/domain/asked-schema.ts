import type { AnyMethod } from './method.ts';

interface Shape {
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly default?: unknown;
}

/** The contract of a method as its caller meets it: what has a default may be left out, so it is not required. */
export function askedSchema({ input }: AnyMethod): object {
  return withoutDefaulted(input);
}

function withoutDefaulted(shape: Shape): Shape {
  if (shape.properties === undefined) return shape;
  const properties = Object.entries(shape.properties).map(([name, inner]) => [name, withoutDefaulted(inner)] as const);
  const required = (shape.required ?? []).filter((name) => shape.properties?.[name]?.default === undefined);
  return { ...shape, properties: Object.fromEntries(properties), ...(shape.required && { required }) };
}
