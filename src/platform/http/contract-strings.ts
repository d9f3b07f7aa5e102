import { FIELD_CLASSES, type FieldClass } from '../../ground/screening/index.ts';

/** As much of a contract as tells where its strings are. Every contract of TypeBox is one. */
export interface ContractShape {
  readonly type?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: unknown;
  readonly pattern?: unknown;
  readonly properties?: Readonly<Record<string, ContractShape>>;
  readonly patternProperties?: Readonly<Record<string, ContractShape>>;
  readonly items?: ContractShape | readonly ContractShape[];
  readonly anyOf?: readonly ContractShape[];
  readonly allOf?: readonly ContractShape[];
  /** what the string is for; for a record, what its keys are for */
  readonly screen?: unknown;
}

/** A string of a request, with where it stands: the path never holds what somebody wrote. */
export interface ClassedString {
  readonly field: string;
  readonly fieldClass: FieldClass;
  readonly text: string;
}

const SHAPED = ['uuid', 'date', 'date-time', 'time'];
const OTHER_TYPES = ['number', 'integer', 'boolean', 'null'];
/** A pattern that only so many words fit: from first letter to last, and nothing in it without end. */
const STRICT = /^\^(?:[^.*+\\]|\\[d.-])*\$$/;
const OPEN_END = /\{\d+,\}|\[\^/;

/** Strings of a contract that do not say what they are for: each could let anything in. Named by path. */
export function unclassedStrings(contract: ContractShape, path: string): readonly string[] {
  const parts = [...(contract.anyOf ?? []), ...(contract.allOf ?? [])];
  if (parts.length > 0) return parts.flatMap((part) => unclassedStrings(part, path));
  if (contract.const !== undefined || contract.enum !== undefined) return [];
  if (contract.type === 'string') return classOf(contract) === undefined ? [path] : [];
  if (contract.type === 'array')
    return [contract.items ?? {}].flat().flatMap((item) => unclassedStrings(item, `${path}/*`));
  if (contract.type !== 'object') return OTHER_TYPES.includes(contract.type as string) ? [] : [path];
  const named = Object.entries(contract.properties ?? {});
  const keyed = Object.values(contract.patternProperties ?? {});
  const keys = keyed.length > 0 && classOf(contract) === undefined ? [`${path} (its keys)`] : [];
  return [
    ...named.flatMap(([name, part]) => unclassedStrings(part, `${path}/${name}`)),
    ...keys,
    ...keyed.flatMap((part) => unclassedStrings(part, `${path}/*`)),
  ];
}

/** Every string of a value that its contract has accepted, with its class. */
export function classedStrings(contract: ContractShape, value: unknown, field: string): readonly ClassedString[] {
  const parts = [...(contract.anyOf ?? []), ...(contract.allOf ?? [])];
  if (parts.length > 0) return parts.flatMap((part) => classedStrings(part, value, field));
  if (typeof value === 'string') {
    const fieldClass = contract.type === 'string' ? classOf(contract) : undefined;
    return fieldClass === undefined ? [] : [{ field, fieldClass, text: value }];
  }
  if (Array.isArray(value))
    return value.flatMap((item, at) => classedStrings(itemOf(contract, at), item, `${field}/${at}`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside], at) => {
    const named = contract.properties?.[key];
    return named === undefined
      ? keyedStrings(contract, key, inside, `${field}/#${at}`)
      : classedStrings(named, inside, `${field}/${key}`);
  });
}

/** An entry of a record is named by its place: its key may be what somebody wrote. */
function keyedStrings(contract: ContractShape, key: string, inside: unknown, field: string): ClassedString[] {
  const keyed = Object.values(contract.patternProperties ?? {});
  const fieldClass = classOf(contract);
  if (keyed.length === 0 || fieldClass === undefined) return [];
  return [{ field, fieldClass, text: key }, ...keyed.flatMap((part) => classedStrings(part, inside, field))];
}

function itemOf({ items = {} }: ContractShape, at: number): ContractShape {
  return Array.isArray(items) ? ((items as readonly ContractShape[])[at] ?? {}) : (items as ContractShape);
}

/** What a string says it is for, or what its shape makes it. */
function classOf({ screen, format, pattern }: ContractShape): FieldClass | undefined {
  if (screen !== undefined) return FIELD_CLASSES.find((known) => known === screen);
  const isShaped = SHAPED.includes(format as string);
  const isStrict = typeof pattern === 'string' && STRICT.test(pattern) && !OPEN_END.test(pattern);
  return isShaped || isStrict ? 'coded' : undefined;
}
