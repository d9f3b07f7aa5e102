import type { CliTexts } from './texts/index.ts';

/** How a command ended; the process's exit code follows from it. */
export type Outcome = 'done' | 'bad-input' | 'no-answer' | 'found-wrong' | 'refused';

/** What a command speaks through. Answers go to `print` (stdout), everything else to `say` (stderr). */
export interface Terminal {
  readonly texts: CliTexts;
  readonly language: 'sv' | 'en';
  print(text: string): void;
  say(line: string): void;
  /** one line that is written over by the next; absent when nobody watches. '' takes it away */
  progress?(line: string): void;
}

/** The line, or something it names, cannot be used. Thrown by a command, worded and turned into exit code 2 by `main`. */
export class InputRefused extends Error {
  readonly code: string;
  readonly value: string;

  constructor(code: string, value: string) {
    super(`${code}: ${value}`);
    this.name = 'InputRefused';
    this.code = code;
    this.value = value;
  }
}
