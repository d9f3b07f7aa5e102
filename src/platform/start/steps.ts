import type { Log } from '../log.ts';
import { inSeconds, wordFor, type Language, type Wording } from '../texts/fill-in.ts';

/** Tells, while it happens, what a start does and how long each step took. */
export interface Steps {
  /** Does one thing and then says what was done, by code, or by a code that depends on how it went. */
  step<Value>(say: string | ((value: Value) => Said), work: () => Promise<Value>): Promise<Value>;
  /** A line without a duration. */
  note(code: string, values?: Readonly<Record<string, unknown>>): void;
  /** Like `step`, with words of the caller's own: for what a room does while the training municipality is filled in. */
  named<Value>(words: string, work: () => Promise<Value>): Promise<Value>;
}

export type Said = readonly [code: string, values?: Readonly<Record<string, unknown>>];

export function createSteps(log: Log, wording: Wording, language: Language): Steps {
  const timed = async <Value>(words: (value: Value) => string, work: () => Promise<Value>) => {
    const began = performance.now();
    const value = await work();
    log.line(`${words(value)} ${inSeconds(performance.now() - began, language)}`);
    return value;
  };
  return {
    step: (say, work) =>
      timed((value) => wordFor(wording, ...(typeof say === 'string' ? ([say] as const) : say(value))), work),
    note: (code, values) => log.line(wordFor(wording, code, values)),
    named: (words, work) => timed(() => words, work),
  };
}
