import type { Certainty, Finding } from './finding.ts';
import { AROUND_A_PLATE, LETTERS_OF_OTHER_THINGS } from './swedish-words.ts';

// Plates have no I, Q, V or letters with marks, and none ends with O; a space, a dash or nothing parts them.
const PLATE = /(?<![\p{L}\p{N}_])([A-HJ-PR-UW-Z]{3})([ -]?)(\d{2}(?:[A-HJ-NPR-UW-Z]|\d))(?![\p{L}\p{N}_])/giu;
const NUMBER_GOES_ON = /^(?:[ .]\d{3}(?!\d)|[,.:/]\d|-\d| ?[%\u20ac])/;
const NEARBY_UNITS = 24;
const CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}{2,20}(?![\p{L}\p{N}])/u;

// Letters that are never given out, since they mean something. @source Transportstyrelsen's list of excluded letters
export const NEVER_GIVEN = new Set(
  (
    'APA ARG ASS BAJ BSS CUC CUK DUM ETA ETT FAG FAN FEG FEL FEM FES FET FNL FUC FUK FUL GAM GAY GEJ GEY GHB GUD GYN ' +
    'HAT HBT HKH HOR HOT KGB KKK KUC KUF KUG KUK KYK LAM LAT LEM LOJ LSD LUS MAD MAO MEN MES MLB MUS NAZ NRP NSF NYP ' +
    'OND OOO ORM PAJ PKK PLO PMS PUB RAP RAS ROM RPS RUS SEG SEX SJU SOS SPY SUG SUP SUR TBC TOA TOK TRE TYP UFO USA ' +
    'WAM WAR WWW XTC XTZ XXL XXX ZEX ZOG ZPY ZUG ZUP ZOO'
  ).split(' '),
);

/**
 * Finds the plates of Swedish vehicles: three letters with three digits, or with two digits and a letter. Certain when
 * it is written as a plate is, or when the words beside it speak of a vehicle; likely in small letters, and in a text
 * written in capitals. Not found: personal plates, foreign ones, and those of trailers' owners.
 */
export function findVehiclePlates(text: string): readonly Finding[] {
  const found: Finding[] = [];
  for (const { 0: all, 1: letters, 2: parted, index } of text.matchAll(PLATE)) {
    const start = index;
    const end = index + all.length;
    if (NEVER_GIVEN.has(letters.toUpperCase()) || NUMBER_GOES_ON.test(text.slice(end, end + 6))) continue;
    const certainty = certaintyOf(text, start, end, letters, parted);
    if (certainty !== undefined) found.push({ kind: 'vehiclePlate', certainty, start, end });
  }
  return found;
}

function certaintyOf(text: string, start: number, end: number, letters: string, parted: string): Certainty | undefined {
  const before = text.slice(Math.max(0, start - NEARBY_UNITS), start);
  const after = text.slice(end, end + NEARBY_UNITS);
  if (AROUND_A_PLATE.test(before.toLowerCase())) return 'certain';
  if (LETTERS_OF_OTHER_THINGS.has(letters.toUpperCase())) return undefined;
  const isCapital = letters === letters.toUpperCase();
  if (parted === '') return isCapital ? 'certain' : letters === letters.toLowerCase() ? 'likely' : undefined;
  if (!isCapital) return undefined;
  return CAPITALS.test(before) || CAPITALS.test(after) ? 'likely' : 'certain';
}
