import type { CliTexts } from './cli-texts.ts';
import { texts as english } from './en.ts';
import { texts as swedish } from './sv.ts';

export type { CliTexts } from './cli-texts.ts';

/** Swedish, unless the environment or `--language` asks for English. */
export function cliTexts(language: string | undefined): CliTexts {
  return language === 'en' ? english : swedish;
}
