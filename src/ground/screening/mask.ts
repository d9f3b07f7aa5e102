import type { FieldClass } from './field-class.ts';
import { screen } from './screen.ts';

/** What stands in the place of what was found. */
export const MASK = '***';

/** The same text with whatever is found in it, likely or certain, made unreadable: for reports that quote a file. */
export function maskPersonData(text: string, fieldClass: FieldClass): string {
  let masked = '';
  let from = 0;
  for (const { start, end, certainty } of screen(text, fieldClass).findings) {
    if (certainty === 'help') continue;
    if (start >= from) masked += text.slice(from, start) + MASK;
    from = Math.max(from, end);
  }
  return masked + text.slice(from);
}
