import { MASK, maskPersonData } from '../screening/index.ts';
import { simplified } from './match-heads.ts';

/** Heads, simplified, of columns about somebody: their cells are never shown, whatever they hold. */
const ABOUT_SOMEBODY =
  /^(?:(?:first|last|given|family|full)name|fornamn|efternamn|e?mail|epost|phone|telephone|telefon|mobil|mobile|deviceid|accountid|personnummer|personnr|pnr|samordningsnummer|kontakt|kontaktperson|contact|contactperson|rektor|principal|headmaster|user|username|anvandare|anvandarnamn)(?:nummer|nr|number|address|adress)?$/;

/**
 * Rows of a table as they may be shown while its columns are chosen: what must not be kept about a person is made
 * unreadable. A column that our guess gives a field is a name of a place or a code; any other may be free text.
 * @param guessed heads that our guess uses
 */
export function hidePersonCells(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  guessed: Iterable<string>,
): string[][] {
  const used = new Set(guessed);
  return rows.map((cells) =>
    cells.map((cell, at) => {
      if (used.has(header[at])) return maskPersonData(cell, 'controlledName');
      return ABOUT_SOMEBODY.test(simplified(header[at] ?? '')) && cell !== '' ? MASK : maskPersonData(cell, 'freeText');
    }),
  );
}
