import type { CliTexts } from './cli-texts.ts';
import { english } from './en.ts';
import { swedish } from './sv.ts';

export type { CliTexts } from './cli-texts.ts';

/** Swedish, unless the environment or `--language` asks for English. */
export function cliTexts(language: string | undefined): CliTexts {
  return language === 'en' ? english : swedish;
}
