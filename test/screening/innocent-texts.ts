import type { Random } from '../../src/ground/random.ts';
import { makeOrganisationNumber } from './identity-number.ts';
import { between, digits, pick, twoDigits } from './pick.ts';
import { innocent, type Sample } from './sample.ts';
import { PROSE } from './prose.ts';

const PEOPLE_OF_STREETS = [
  'Astrid Lindgrens',
  'Olof Palmes',
  'Karin Boyes',
  'Gustav Adolfs',
  'Ellen Keys',
  'Adolf Fredriks',
  'Sven Rinmans',
  'Johan Skyttes',
  'Maria Sandels',
  'Elsa Brändströms',
  'Nils Ericsons',
];
const STREETS = ['gata', 'väg', 'torg', 'plats', 'park', 'gränd'];
const SCHOOLS = [
  'Granviksskolan',
  'Björkskolan',
  'Nya Elementar',
  'Norra Real',
  'Engelska skolan Granvik',
  'Mariaskolan',
  'Eriksdalsskolan',
  'Sofia skola',
  'Katarina Södra skola',
  'Ellen Keys skola',
];
const VERBS = ['ligger nära platsen.', 'har mörk belysning.', 'är en lugn plats på dagen.', 'byggs om i höst.'];

type Make = (random: Random) => string;
const day: Make = (random) =>
  `20${twoDigits(between(random, 10, 29))}-${twoDigits(between(random, 1, 12))}-${twoDigits(between(random, 1, 28))}`;
const street: Make = (random) => `${pick(random, PEOPLE_OF_STREETS)} ${pick(random, STREETS)}`;

/** What says nothing about anybody, by group. */
export const INNOCENT: Readonly<Record<string, Make>> = {
  'days and times': (random) =>
    pick(random, [
      `Mötet hölls ${day(random)} kl. ${between(random, 8, 19)}.${between(random, 10, 59)}.`,
      `Perioden ${day(random)} - ${day(random)}.`,
      `Loggat ${day(random)} 0${between(random, 1, 9)}:${between(random, 10, 59)}:${between(random, 10, 59)}.`,
      `Öppet ${twoDigits(between(random, 6, 9))}-${between(random, 15, 20)} och 10-14.`,
    ]),
  'case numbers': (random) =>
    `Dnr KS 20${twoDigits(between(random, 10, 29))}/${digits(random, 4)}-${between(random, 1, 9)}, se även UBN ${digits(random, 4)}-${digits(random, 4)}.`,
  coordinates: (random) =>
    `Läget är ${between(random, 55, 68)}.${digits(random, 10)}, ${between(random, 11, 23)}.${digits(random, 12)}.`,
  'coordinates in metres': (random) => `Norr ${digits(random, 7)}, öst ${digits(random, 6)}.`,
  'organisation numbers': (random) => `Ägaren har organisationsnummer ${makeOrganisationNumber(random)}.`,
  'ordinary numbers': (random) =>
    `Det kostar ${digits(random, 3)} ${digits(random, 3)} kr, +${digits(random, 1)} ${digits(random, 3)} ${digits(random, 3)} kr mot i fjol, för ${digits(random, 3)} personer.`,
  'rows of numbers': (random) =>
    `Antal per månad: ${Array.from({ length: 12 }, () => between(random, 10, 60)).join(', ')}.`,
  addresses: (random) =>
    `Skolan ligger på Granviksgatan ${between(random, 1, 120)}, ${between(random, 111, 199)} ${between(random, 10, 99)} Granvik.`,
  'payment numbers': (random) =>
    `OCR ${digits(random, 16)}, bankgiro ${digits(random, 4)}-${digits(random, 4)}, plusgiro ${digits(random, 6)}-${digits(random, 1)}.`,
  'codes of registers': (random) =>
    `Skolenhet ${digits(random, 8)} i kommun 0${digits(random, 3)}, plats P-${digits(random, 4)}, byggnad FS${digits(random, 4)}.`,
  'streets named after people': (random) => `${street(random)} ${pick(random, VERBS)}`,
  schools: (random) => `${pick(random, SCHOOLS)} ${pick(random, VERBS)}`,
  law: (random) =>
    `Enligt SFS ${between(random, 1990, 2026)}:${digits(random, 3)} ${between(random, 1, 9)} kap. ${between(random, 1, 30)} § och SOU ${between(random, 2000, 2026)}:${between(random, 10, 99)}.`,
  prose: (random) => pick(random, PROSE),
};

export function makeInnocent(random: Random, round: number): Sample {
  const names = Object.keys(INNOCENT);
  const group = names[round % names.length];
  return innocent(group, INNOCENT[group](random));
}
