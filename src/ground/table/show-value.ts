const LONGEST = 200;

/**
 * What a file said, cut to 200 characters, so that a reader finds it again. Characters that do not show, or that turn
 * the text around, are written out as \u.
 */
export function showValue(value: unknown): string | null {
  if (value === undefined) return null;
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const visible = text
    .slice(0, LONGEST)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return visible.slice(0, LONGEST);
}
