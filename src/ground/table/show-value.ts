import { maskPersonData } from '../screening/index.ts';

const LONGEST = 200;
// Enough for what lies over the cut to be seen whole, and so to be hidden whole.
const LONGEST_READ = 1000;

/**
 * What a file said, cut to 200 characters, so that a reader finds it again. What must not be kept about a person is made
 * unreadable. Characters that do not show, or that turn the text around, are written out as \u.
 */
export function showValue(value: unknown): string | null {
  if (value === undefined) return null;
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const visible = maskPersonData(text.slice(0, LONGEST_READ), 'controlledName')
    .slice(0, LONGEST)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return visible.slice(0, LONGEST);
}
