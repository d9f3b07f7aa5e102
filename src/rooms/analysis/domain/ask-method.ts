import { accept, refuse, type Result } from '../../../ground/result.ts';
import { within, type Computation, type StatisticRefusal } from '../../../ground/statistics/index.ts';
import type { AnyMethod, Computed } from './method.ts';
import type { AnalysisWords } from './words/index.ts';

/** The words of both languages: an answer is read by people who share a screen but not a language. */
export interface BothLanguages {
  readonly sv: AnalysisWords;
  readonly en: AnalysisWords;
}

export interface AnalysisAnswer {
  readonly schemaVersion: 1;
  readonly method: string;
  readonly source: string;
  readonly seed: number | null;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly result: unknown;
  readonly effect?: string;
  readonly movement?: string;
  readonly forcedBy?: readonly string[];
  readonly notStated?: readonly string[];
  readonly sentences: { readonly sv: string; readonly en: string };
  readonly warnings: readonly string[];
}

/** What a method would not do, and why, in words. */
export interface AnalysisRefusal extends StatisticRefusal {
  readonly sentences: { readonly sv: string; readonly en: string };
}

/** Asks a method, and says what it answers. @param question as `readQuestion` accepted it */
export function* askMethod(
  method: AnyMethod,
  question: unknown,
  seed: number,
  words: BothLanguages,
): Computation<Result<AnalysisAnswer, AnalysisRefusal>> {
  const found = yield* within(method.compute(question, seed), 0, 1);
  if (!found.ok) return refuse({ ...found.refusal, sentences: sayRefusal(method, found.refusal, words) });
  return accept(answerOf(method, question, found.value, seed, words));
}

function answerOf(
  method: AnyMethod,
  question: unknown,
  computed: Computed<unknown>,
  seed: number,
  words: BothLanguages,
): AnalysisAnswer {
  const { verdict } = computed;
  return {
    schemaVersion: 1,
    method: method.id,
    source: method.source,
    seed: method.usesChance ? seed : null,
    settings: settingsOf(method, question as Readonly<Record<string, unknown>>),
    result: computed.result,
    ...(verdict && {
      effect: verdict.effect,
      ...(verdict.movement !== null && { movement: verdict.movement }),
      forcedBy: verdict.forcedBy,
      notStated: verdict.notStated,
    }),
    sentences: {
      sv: withWarnings(method.say(computed, question, words.sv), method, computed, words.sv),
      en: withWarnings(method.say(computed, question, words.en), method, computed, words.en),
    },
    warnings: computed.warnings,
  };
}

function settingsOf(method: AnyMethod, question: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const given = method.settings.filter((name) => question[name] !== undefined);
  return Object.fromEntries(given.map((name) => [name, question[name]]));
}

function withWarnings(said: string, method: AnyMethod, computed: Computed<unknown>, words: AnalysisWords): string {
  return [said, ...computed.warnings.map((code) => wordOf('warnings', code, method, words))].join(' ');
}

function sayRefusal(
  method: AnyMethod,
  { code, detail }: StatisticRefusal,
  words: BothLanguages,
): AnalysisRefusal['sentences'] {
  return {
    sv: wordOf('refusals', code, method, words.sv)(detail),
    en: wordOf('refusals', code, method, words.en)(detail),
  };
}

/** A word of the method's own group, or one that all share; a code without words is a fault of ours. */
function wordOf<Kind extends 'warnings' | 'refusals'>(
  kind: Kind,
  code: string,
  method: AnyMethod,
  words: AnalysisWords,
): AnalysisWords['common'][Kind][string] {
  const word = words[method.group][kind][code] ?? words.common[kind][code];
  if (word === undefined) throw new Error(`${method.id}: ${kind} has no words for ${code}`);
  return word as AnalysisWords['common'][Kind][string];
}
