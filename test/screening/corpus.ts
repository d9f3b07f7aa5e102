import { seededRandom } from '../../src/ground/random.ts';
import { makeInnocent } from './innocent-texts.ts';
import { pick } from './pick.ts';
import { plantDwelling, plantPersonWord } from './planted-dwellings.ts';
import { type NamesToPlant, plantName } from './planted-names.ts';
import { plantContact, plantIdentityNumber, plantPhone, plantPlate } from './planted-numbers.ts';
import type { Sample } from './sample.ts';

/**
 * Texts with something planted and texts with nothing in them, half and half. All made up: the same seed gives the same.
 * @param size how many texts of each of the six kinds that are planted
 */
export function makeCorpus(size: number, names: NamesToPlant, seed = 1390): readonly Sample[] {
  const random = seededRandom(seed);
  const makers: readonly ((round: number) => Sample)[] = [
    () => plantIdentityNumber(random),
    () => plantPlate(random),
    () => plantPhone(random),
    () => plantContact(random, pick(random, names.knownFirst), pick(random, names.knownLast)),
    (round) => plantName(random, round, names),
    (round) => (round % 4 === 0 ? plantPersonWord(random) : plantDwelling(random)),
  ];
  const planted = Array.from({ length: size }, (_, round) => makers.map((make) => make(round))).flat();
  return [...planted, ...planted.map((_, round) => makeInnocent(random, round))];
}
