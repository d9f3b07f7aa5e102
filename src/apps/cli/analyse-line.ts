import type { AnalysisMethod } from '../../rooms/analysis/index.ts';
import type { OptionKinds, OptionWord } from './options.ts';
import { InputRefused } from './terminal.ts';

/** Options that every method has; the rest are the properties of its contract. */
export const COMMON_OPTIONS = {
  input: 'word',
  'method-settings': 'word',
  points: 'word',
  x: 'word',
  y: 'word',
  time: 'word',
  crs: 'word',
  seed: 'word',
  json: 'switch',
  schema: 'switch',
  list: 'switch',
} as const satisfies OptionKinds;

interface Shape {
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly Shape[];
  readonly items?: Shape | readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
}

/** A property of a contract that can be written on the line: a number, a word, a yes or no, or a row of numbers. */
export interface ShortForm {
  readonly property: string;
  readonly form: 'number' | 'word' | 'yes-no' | 'numbers' | 'facts';
}

/** The options of a method beside the common ones, by name: `displacement-treated` is `displacementTreated`. */
export function shortFormsOf(method: AnalysisMethod): ReadonlyMap<string, ShortForm> {
  const properties = (method.input as Shape).properties ?? {};
  const forms = Object.entries(properties).flatMap(([property, shape]) => {
    const form = formOf(shape);
    const name = property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    // A column named by a common option comes from a file, and not from the line.
    return form === undefined || Object.hasOwn(COMMON_OPTIONS, name) ? [] : [[name, { property, form }] as const];
  });
  return new Map(forms);
}

function formOf(shape: Shape): ShortForm['form'] | undefined {
  const kinds = [shape.type, ...(shape.anyOf ?? []).map(({ type }) => type)];
  if (kinds.includes('number') || kinds.includes('integer')) return 'number';
  if (kinds.includes('boolean')) return 'yes-no';
  if (kinds.includes('string')) return 'word';
  if (shape.type === 'array') return isNumbers(shape.items) ? 'numbers' : undefined;
  const inner = Object.values(shape.properties ?? {});
  return inner.length > 0 && inner.every(({ type }) => type === 'boolean') ? 'facts' : undefined;
}

function isNumbers(items: Shape['items']): boolean {
  const each = Array.isArray(items) ? (items as readonly Shape[]) : [items as Shape | undefined];
  return each.length > 0 && each.every((item) => item?.type === 'number' || item?.type === 'integer');
}

/** What the line itself says of the question. */
export function questionOnLine(
  options: readonly OptionWord[],
  forms: ReadonlyMap<string, ShortForm>,
): Record<string, unknown> {
  const told = options.flatMap(({ name, value }) => {
    const short = forms.get(name);
    return short === undefined ? [] : [[short.property, readValue(name, value ?? '', short.form)] as const];
  });
  return Object.fromEntries(told);
}

function readValue(name: string, text: string, form: ShortForm['form']): unknown {
  if (form === 'word') return text;
  if (form === 'number') return numberIn(name, text);
  if (form === 'numbers') return text.split(',').map((part) => numberIn(name, part.trim()));
  if (form === 'yes-no') return yesOrNo(name, text);
  const facts = text.split(',').map((part) => part.trim().split('='));
  return Object.fromEntries(facts.map(([fact, stated = 'true']) => [fact, yesOrNo(name, stated)]));
}

function numberIn(name: string, text: string): number {
  if (!/^[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i.test(text)) throw new InputRefused('value-no-number', `--${name} ${text}`);
  return Number(text);
}

function yesOrNo(name: string, text: string): boolean {
  if (text !== 'true' && text !== 'false') throw new InputRefused('value-no-yes', `--${name} ${text}`);
  return text === 'true';
}
