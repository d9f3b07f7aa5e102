import type { FastifyInstance, FastifySchemaCompiler } from 'fastify';
import type { TSchema } from 'typebox';
import { Compile } from 'typebox/compile';

/**
 * Checks requests against their contracts. A body must have the right types as it is; what stands in an address is always
 * text, and is read as a number or a yes only when it is exactly one.
 */
export function checkContracts(app: FastifyInstance): void {
  const compile: FastifySchemaCompiler<TSchema> = ({ schema, httpPart }) => {
    const contract = Compile(schema);
    const read = httpPart === 'body' ? (value: unknown) => value : (value: unknown) => readAddress(schema, value);
    return (given: unknown) => {
      const value = read(given);
      const found = contract.Check(value) ? findUnkeepable(value) : contract.Errors(value);
      return found.length === 0 ? { value } : { error: Object.assign(new Error('contract'), { found }) };
    };
  };
  app.setValidatorCompiler(compile);
  app.setSchemaErrorFormatter((errors) => Object.assign(new Error('contract'), { found: errors }));
}

/** What a contract found wrong with one place of a request. */
export interface ContractFinding {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: { readonly requiredProperties?: readonly string[] };
  readonly message: string;
}

interface Shape {
  readonly type?: unknown;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
}

function readAddress(schema: Shape, given: unknown): unknown {
  if (typeof given !== 'object' || given === null || schema.properties === undefined) return given;
  const entries = Object.entries(given).map(([name, value]) => [name, readValue(schema.properties?.[name], value)]);
  return Object.fromEntries(entries);
}

function readValue(shape: Shape | undefined, value: unknown): unknown {
  if (shape === undefined) return value;
  if (shape.type === 'array')
    return (Array.isArray(value) ? value : [value]).map((item) => readValue(shape.items, item));
  if (typeof value !== 'string') return value;
  const shapes = shape.anyOf ?? [shape];
  const isNumber = shapes.some(({ type }) => type === 'number' || type === 'integer');
  if (isNumber && /^-?\d+(\.\d+)?$/.test(value)) return Number(value);
  if (shapes.some(({ type }) => type === 'boolean') && /^(true|false)$/.test(value)) return value === 'true';
  return value;
}

/**
 * Texts and keys that no database can keep and no file can hold: a NUL, or half of a letter. Walked without recursion,
 * since what a contract does not name may be nested as deep as its sender likes.
 */
function findUnkeepable(whole: unknown): ContractFinding[] {
  const open: { value: unknown; path: string }[] = [{ value: whole, path: '' }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path } = next;
    if (isUnkeepable(value)) return [unkeepable(path)];
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inside] of Object.entries(value)) {
      if (isUnkeepable(key)) return [unkeepable(path)];
      open.push({ value: inside, path: path.length > LONGEST_PATH ? path : `${path}/${key}` });
    }
  }
  return [];
}

const LONGEST_PATH = 200;

function isUnkeepable(value: unknown): boolean {
  return typeof value === 'string' && (value.includes('\0') || !value.isWellFormed());
}

function unkeepable(instancePath: string): ContractFinding {
  return { keyword: 'text', instancePath, params: {}, message: 'must be text without NUL and half letters' };
}
