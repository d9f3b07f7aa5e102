import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { finish } from '../../src/ground/statistics/index.ts';
import { analysisEn, analysisSv, askMethod, findMethod, readQuestion } from '../../src/rooms/analysis/index.ts';

const FOLDER = new URL('../../bench/references/statistics/', import.meta.url);
const WORDS = { sv: analysisSv, en: analysisEn };

/** What named software, or a paper, says of one question. */
export interface ReferenceCase {
  readonly id: string;
  readonly method: string;
  readonly source?: string;
  readonly note?: string;
  readonly input: object;
  readonly seed?: number;
  readonly expect: readonly Expectation[];
}
export interface Expectation {
  /** JSON pointer into the answer */
  readonly path: string;
  readonly value: Expected;
  readonly relative?: number;
  readonly absolute?: number;
}
export type Expected = number | string | boolean | null | readonly Expected[];

export interface ReferenceFile {
  readonly name: string;
  readonly software: string;
  readonly script?: string;
  readonly cases: readonly ReferenceCase[];
}

/** Every committed file of reference values. Files of another form, such as tables of distributions, have tests of their own. */
export function referenceFiles(): ReferenceFile[] {
  return globSync('*.json', { cwd: FOLDER })
    .toSorted()
    .map((file) => {
      const held = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Partial<ReferenceFile>;
      return { ...held, name: basename(file, '.json') } as ReferenceFile;
    })
    .filter(({ cases }) => Array.isArray(cases) && cases.every(({ expect }) => Array.isArray(expect)));
}

/** Asks our method what the reference was asked: through the contract, as anybody would. */
export function answerTo({ method: id, input, seed = 1 }: ReferenceCase): unknown {
  const method = findMethod(id);
  if (method === undefined) throw new Error(`There is no method ${id}`);
  const question = readQuestion(method, input);
  if (!question.ok) throw new Error(`${id}: ${question.refusal.field}: ${question.refusal.keyword}`);
  const answer = finish(askMethod(method, question.value, seed, WORDS));
  if (!answer.ok) throw new Error(`${id}: refused, ${answer.refusal.code}`);
  return JSON.parse(JSON.stringify(answer.value)) as unknown;
}

/** The value at a JSON pointer such as `/result/z/119`. */
export function valueAt(path: string, answer: unknown): unknown {
  const steps = path.split('/').slice(1);
  return steps.reduce((value, step) => (value as Record<string, unknown> | undefined)?.[step], answer);
}

/** How far two values lie apart, as a share of what is allowed: at most 1 is agreement, Infinity is another thing altogether. */
export function apart(ours: unknown, { value, relative = 0, absolute = 0 }: Expectation): number {
  return apartBy(ours, value, relative, absolute);
}

function apartBy(ours: unknown, theirs: Expected, relative: number, absolute: number): number {
  if (Array.isArray(theirs)) {
    if (!Array.isArray(ours) || ours.length !== theirs.length) return Infinity;
    const each = (theirs as readonly Expected[]).map((part, place) => apartBy(ours[place], part, relative, absolute));
    return each.reduce((most, part) => Math.max(most, part), 0);
  }
  if (typeof theirs !== 'number' || typeof ours !== 'number') return ours === theirs ? 0 : Infinity;
  const allowed = Math.max(absolute, Math.abs(theirs) * relative);
  const gap = Math.abs(ours - theirs);
  if (gap === 0) return 0;
  return allowed === 0 ? Infinity : gap / allowed;
}
