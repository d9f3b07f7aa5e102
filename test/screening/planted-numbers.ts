import type { Random } from '../../src/ground/random.ts';
import { LETTERS_OF_OTHER_THINGS } from '../../src/ground/screening/swedish-words.ts';
import { NEVER_GIVEN } from '../../src/ground/screening/vehicle-plates.ts';
import { makeIdentityNumber, WRITTEN_FORMS } from './identity-number.ts';
import { between, digits, pick } from './pick.ts';
import { plant, type Sample } from './sample.ts';

const AROUND = [
  'Hon har {} och bor i närheten.',
  'Nr {}',
  '{} sågs vid torget kl. 21.',
  'Enligt anmälan (pnr {}) var det mörkt.',
];
const PLATE_LETTERS = 'ABCDEFGHJKLMNOPRSTUWXYZ'.split('');

export function plantIdentityNumber(random: Random): Sample {
  const number = makeIdentityNumber(random);
  const write = pick(random, Object.values(WRITTEN_FORMS));
  return plant('every written form', number.kind, pick(random, AROUND), write(number));
}

export function plantPlate(random: Random): Sample {
  let letters = '';
  while (letters === '' || NEVER_GIVEN.has(letters) || LETTERS_OF_OTHER_THINGS.has(letters))
    letters = [0, 0, 0].map(() => pick(random, PLATE_LETTERS)).join('');
  const rest =
    random() < 0.5
      ? digits(random, 3)
      : `${digits(random, 2)}${pick(
          random,
          PLATE_LETTERS.filter((letter) => letter !== 'O'),
        )}`;
  const written = pick(random, [letters + rest, `${letters} ${rest}`]);
  const [group, sentence, text] = pick(random, [
    ['as on the plate', 'En bil med {} körde bort.', written],
    ['as on the plate', '{} har stått där hela veckan.', written],
    ['small letters, vehicle beside', 'Den svarta bilen {} syns ofta.', written.toLowerCase()],
    ['small letters, nothing beside', 'Jag såg {} igen i går kväll.', written.toLowerCase()],
  ] as const);
  return plant(group, 'vehiclePlate', sentence, text);
}

export function plantPhone(random: Random): Sample {
  const rest = digits(random, 7);
  const parted = `${rest.slice(0, 3)} ${rest.slice(3, 5)} ${rest.slice(5)}`;
  const mobile = pick(random, ['70', '72', '73', '76', '79']);
  const [area, local] = pick(random, [
    ['08', parted],
    ['031', `${rest.slice(0, 3)} ${rest.slice(3, 5)} ${rest.slice(5)}`],
    ['0500', `${rest.slice(0, 2)} ${rest.slice(2, 4)} ${rest.slice(4, 6)}`],
  ] as const);
  const [group, written] = pick(random, [
    ['mobile', `0${mobile}-${parted}`],
    ['mobile', `0${mobile}${rest}`],
    ['mobile', `0${mobile} ${parted}`],
    ['with +46', `+46 ${mobile} ${parted}`],
    ['with +46', `+46(0)${mobile}-${rest}`],
    ['fixed', `${area}-${local}`],
    ['fixed, parted by spaces', `${area} ${local}`],
    ['fixed, in one piece', `${area}${local.replaceAll(' ', '')}`],
  ] as const);
  return plant(
    group,
    'phoneNumber',
    pick(random, ['Ring {} efter kl. 17.', 'De når honom på {}', '{} svarar aldrig.']),
    written,
  );
}

export function plantContact(random: Random, first: string, last: string): Sample {
  const [one, two] = [first, last].map((name) =>
    name
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z]/g, ''),
  );
  const host = pick(random, ['granvik.se', 'skola.granvik.se', 'post.example', 'foretag.example.se']);
  const number = between(random, 10, 99);
  const [group, kind, sentence, detail] = pick(random, [
    ['address', 'emailAddress', 'Skriv till {} om saken.', `${one}.${two}@${host}`],
    ['address', 'emailAddress', 'Svar: {}', `${one}${number}@${host}`],
    ['address spelled out', 'emailAddress', 'Skriv till {} om saken.', `${one}.${two}(at)${host}`],
    ['address spelled out', 'emailAddress', 'Skriv till {} nu', `${one} snabel-a ${host}`],
    ['bare @name', 'socialHandle', 'Säljaren är {} enligt eleverna.', `@${one}_${number}`],
    ['service and name', 'socialHandle', 'Köp sker via {} på kvällen.', `snap: ${one}${number}`],
    ['address of a profile', 'socialHandle', 'Se {} för bilder.', `instagram.com/${one}.${two}`],
  ] as const);
  return plant(group, kind, sentence, detail);
}
