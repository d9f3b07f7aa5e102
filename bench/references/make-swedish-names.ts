// Writes the names that texts are searched for, from the lists of @faker-js/faker (MIT).
// Run: npx node bench/references/make-swedish-names.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';

const NORDIC = ['sv', 'nb_NO', 'da', 'fi'] as const;
const OTHER = ['pl', 'sr_RS_latin', 'tr', 'en'] as const;
/** Names of other lists that are common words, places or months in Swedish: each would be found in texts about nobody. */
const SWEDISH_WORDS = new Set(
  (
    'Abel Adel Alba Alf Amara Andra Angel Ant April Ara Arch Art August Augusta Ava Baby Bade Bara Baron Bart Bell Berk Bora ' +
    'Bell Blaze Brant Brent Brook Brown Buck Can Cara Chase Chelsea China Chyna Coy Dale Dan Dane Dawn Dean Dee Deja Del ' +
    'Delta Deste Dina Dino Dock Dora Draga Drake Dulce Eden Ela Eli Ena Era Erna Eser Esta Eve Fern Finn Fay Ford Forest ' +
    'Gala Gaye Gazi General Geo Georgia Gold Golda Grace Grant Green Gul Gus Gust Guy Hal Hale Hami Hana Hans Hop Hope Ila ' +
    'Ima Ina India Ira Israel Ivory Jada Jade Jale Jana Jean Jordan Joy Judge Kader Kale Kali Kara Kaya Kenya King Kip Kola ' +
    'Lada Lana Land Lane Lea Leda Lela Leman Lera Lila Lon London Lora Loy Madison Major Mara Marge Marks Mason May Maya ' +
    'Melis Meral Mers Meta Mete Mile Mina Mine Mir Mira Monte Murat Nada Nadi Nail Name Nash Nat Ned Neda Nia Nida Nil Noble ' +
    'Nola Nona Nova Nya Oma Ona Opal Ora Oral Oran Orin Orion Orlo Ova Paja Palma Pam Paris Pat Pera Pero Pink Price Queen ' +
    'Raci Rana Randi Rae Reba Regan Rene Rest Reta Reva Rex Rey River Rod Roma Roman Rosa Rose Ross Royal Ruta Rusty Sage ' +
    'Said Sam Santa Santos Sarai Savanna Seda Sema Serap Serin Server Sid Sim Sina Solon Stan Stone Sunny Tad Talon Tami ' +
    'Tara Tate Tea Temel Teri Thora Tia Till Tina Tod Todd Tre Tres Trey Troy Turan Turna Ulus Umur Umut Una Urban Van Veda ' +
    'Vena Vera Vern Vesta Veta Victory Vida Vidal Viola Virginia Vita Viva Vuk Ward Waldo Will Winter Yaman Zion'
  ).split(' '),
);

const version = (JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as { version: string }).version;
const nordic = namesOf(NORDIC, 'first_name');
const other = namesOf(OTHER, 'first_name').filter((name) => !nordic.includes(name) && !SWEDISH_WORDS.has(name));
const last = namesOf(NORDIC, 'last_name');

write('swedish-names.ts', [
  ...docstring([
    `${nordic.length} first names and ${last.length} last names of Sweden and its neighbours: the lists of the locales`,
    `${NORDIC.join(', ')} of @faker-js/faker ${version}, each name once. There are no figures of the population here, so the`,
    'share of people in Sweden whose names are in it is not known.',
  ]),
  ...list('NORDIC_FIRST_NAMES', nordic),
  ...list('NORDIC_LAST_NAMES', last),
]);
write('other-names.ts', [
  ...docstring([
    `${other.length} first names of other languages spoken in Sweden: the lists of the locales ${OTHER.join(', ')}`,
    `of @faker-js/faker ${version}, without those that are Nordic too and those that are common Swedish words. The share of`,
    'people in Sweden whose names are in it is not known.',
  ]),
  ...list('OTHER_FIRST_NAMES', other),
]);

function namesOf(locales: readonly (keyof typeof allLocales)[], part: 'first_name' | 'last_name'): string[] {
  const names = locales
    .flatMap((locale) => listsOf(locale, part))
    .filter((name) => /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(name));
  const latin = names.filter((name) => name.length > 2 || ['Bo', 'Ek'].includes(name)).filter(isLatin);
  return [...new Set(latin)].toSorted((a, b) => (a < b ? -1 : 1));
}

/** Of the Turkish lists only those of women and men: the third holds words more than names. */
function listsOf(locale: keyof typeof allLocales, part: 'first_name' | 'last_name'): string[] {
  const lists = Object.entries(allLocales[locale].person![part]!) as [string, string[]][];
  return lists.filter(([kind]) => locale !== 'tr' || kind !== 'generic').flatMap(([, names]) => names);
}

function isLatin(name: string): boolean {
  return /^[\p{Script=Latin}-]+$/u.test(name);
}

function docstring(lines: readonly string[]): string[] {
  return ['/**', ...lines.map((line) => ` * ${line}`), ' */'];
}

/** A list in lines of at most 120 characters. */
function list(name: string, names: readonly string[]): string[] {
  const lines = [''];
  for (const one of names) {
    const line = lines.at(-1)!;
    if (line.length + one.length > 118) lines.push(one);
    else lines[lines.length - 1] = line === '' ? one : `${line} ${one}`;
  }
  return [`export const ${name} = \``, ...lines, '`;', ''];
}

function write(file: string, lines: readonly string[]): void {
  const [own, , earlier] = readFileSync(packagePath('LICENSE'), 'utf8').split('\n===');
  const licence = [...own.trim().split('\n'), '', 'Based on:', ...earlier.trim().split('\n').slice(0, 2)];
  const head = [
    '// Written by bench/references/make-swedish-names.ts; not to be changed by hand. The names are those of Faker:',
    '//',
    ...licence.map((line) => `// ${line}`.trimEnd()),
    '',
  ];
  writeFileSync(
    new URL(`../../src/ground/screening/${file}`, import.meta.url),
    [...head, ...lines].join('\n').trimEnd() + '\n',
  );
}

function packagePath(file: string): URL {
  return new URL(`../../node_modules/@faker-js/faker/${file}`, import.meta.url);
}
