const SWEDISH = new Set(['å', 'ä', 'ö']);
// Nearly every name: nothing to take away.
const PLAIN = /^[\u0020-\u007eåäö]*$/u;

/**
 * A name as it is compared and searched: lower case, one space between words, accents taken away (é is e), while å, ä
 * and ö stay the letters they are. Two names with the same key are the same name.
 */
export function nameKey(text: string): string {
  const lower = text.normalize('NFC').toLocaleLowerCase('sv').replaceAll(/\s+/gu, ' ').trim();
  if (PLAIN.test(lower)) return lower;
  return Array.from(lower, (letter) =>
    SWEDISH.has(letter) ? letter : letter.normalize('NFD').replaceAll(/\p{M}/gu, ''),
  ).join('');
}
