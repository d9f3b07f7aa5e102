import * as en from '../../platform/texts/en.ts';
import type { Language } from '../../platform/texts/fill-in.ts';
import * as sv from '../../platform/texts/sv.ts';

/** The words of a start in a language. */
export function startTexts(
  language: Language,
): Pick<typeof sv, 'startRefusals'> & Record<'start' | 'loginReasons', Record<string, string>> {
  return language === 'en' ? en : sv;
}
