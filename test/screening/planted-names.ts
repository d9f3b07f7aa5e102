import type { Random } from '../../src/ground/random.ts';
import { pick } from './pick.ts';
import { plant, type Sample } from './sample.ts';

/** Names to make people of: those that the search knows, and those that it does not. */
export interface NamesToPlant {
  readonly knownFirst: readonly string[];
  readonly knownLast: readonly string[];
  readonly unknownFirst: readonly string[];
  readonly unknownLast: readonly string[];
}

const PLAIN = [
  'Det var {} som stod vid kiosken.',
  '{} har synts där varje kväll.',
  'Enligt vakten är det {} igen.',
  'De pekade ut {} för oss.',
];
const PERSON_BESIDE = [
  'Det var mannen {} som sålde.',
  'En kille som heter {} står där.',
  'Rektor {} har ringt.',
  'En elev vid namn {} slutade.',
];
const WORD_NAMES = ['Björn', 'Stig', 'Max', 'Dag', 'Sten', 'Bo'];

/** One name of each group by turns. */
export function plantName(random: Random, round: number, names: NamesToPlant): Sample {
  const first = pick(random, names.knownFirst);
  const last = pick(random, names.knownLast);
  const odd = pick(random, names.unknownFirst);
  const oddLast = pick(random, names.unknownLast);
  const groups = [
    ['known first and last', PLAIN, `${first} ${last}`],
    ['known first alone', PLAIN, first],
    ['known first, unknown last', PLAIN, `${first} ${oddLast}`],
    ['unknown first, known last', PLAIN, `${odd} ${last}`],
    ['unknown, a person beside', PERSON_BESIDE, `${odd} ${oddLast}`],
    ['unknown, nothing beside', PLAIN, `${odd} ${oddLast}`],
    [
      'name that is a word, within a sentence',
      PLAIN.filter((sentence) => !sentence.startsWith('{')),
      pick(random, WORD_NAMES),
    ],
    ['known, in small letters', PLAIN.slice(0, 1), `${first} ${last}`.toLowerCase()],
    ['genitive', ['Det var {} telefon som låg där.'], `${first}s`],
  ] as const;
  const [group, sentences, name] = groups[round % groups.length];
  return plant(group, 'personName', pick(random, sentences), name);
}
