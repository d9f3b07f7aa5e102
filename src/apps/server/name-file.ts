import type { Clock } from '../../platform/clock.ts';

/** What the name of every file that leaves training carries. */
const TRAINING_WORDS = ['OVNING', 'granvik'];
const MOST_LETTERS = 150;

/**
 * Names files that leave the house: what, in which workspace, and the day. In training every name says so.
 * @example nameFile(['skolor-inom-500-m'], 'csv') // platsbild-OVNING-granvik-skolor-inom-500-m-2026-11-22.csv
 */
export function fileNamer(
  kind: 'training' | 'work',
  clock: Pick<Clock, 'today'>,
): (words: readonly string[], extension: string) => string {
  return (words, extension) => {
    const said = words.map(plain).filter((word) => word !== '');
    const name = ['platsbild', ...(kind === 'training' ? TRAINING_WORDS : []), ...said].join('-');
    return `${name.slice(0, MOST_LETTERS)}-${clock.today()}.${extension}`;
  };
}

/** Letters without accents, digits and hyphens: what every file system and header can carry. */
function plain(word: string): string {
  return word
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}
