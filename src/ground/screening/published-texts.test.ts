import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noteFigure } from '../../../test/support/proof-size.ts';
import { told } from '../../../test/screening/told.ts';
import { screen } from './index.ts';
import { latinReadings } from './look-alikes.ts';

const FOLDER = join(import.meta.dirname, '../../../../shared/seeds');
const here = existsSync(FOLDER);
const texts = here ? readdirSync(FOLDER).map((name) => readFileSync(join(FOLDER, name), 'utf8')) : [];
const all = texts.join('\n');

/** Names as the documents themselves mark them: two or three words and the letter of a party. The letter is taken away. */
const NAMED = /(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\p{Ll}+){1,2}) \((?:S|M|V|MP|C|L|KD|SD)\)/gu;

// skipped: documents that a city has published lie beside the repository; they name people and are not copied into it.
describe.skipIf(!here)('documents that a city has published', () => {
  it('hold letters of other alphabets, also in a name, and the name is found', () => {
    const mixed = /\p{Lu}\p{Script=Latin}+ \p{Lu}[\p{Script=Latin}]+\p{Script=Cyrillic}+\p{Script=Latin}*/u.exec(
      all,
    )?.[0];
    expect(mixed).toBeDefined();
    expect(told(`Reservation av ${mixed} i nämnden`, 'personName')).toEqual([`likely: ${mixed}`]);
  });

  it('hide no hit behind such letters: every finding of the Latin text is found in the text as it is', () => {
    const asWritten = screen(all, 'freeText').findings.map(({ start }) => start);
    const [, bySound] = latinReadings(all);
    for (const { start } of screen(bySound, 'freeText').findings) expect(asWritten).toContain(start);
  });

  it('name people, and nearly all of them are found without the letter of their party', () => {
    const names = [...new Set([...all.matchAll(NAMED)].map(([, name]) => name))];
    const missed = names.filter(
      (name) => screen(`Vi har ett yttrande av ${name} att ta upp.`, 'freeText').outcome === 'clear',
    );
    noteFigure('names in two published documents: found / named', `${names.length - missed.length} / ${names.length}`);
    expect(names.length).toBeGreaterThan(10);
    expect(missed.length / names.length).toBeLessThan(0.1);
  });

  it('hold nothing certain: no number, plate, telephone or address is made up from prose', () => {
    expect(screen(all, 'freeText').findings.filter(({ certainty }) => certainty === 'certain')).toEqual([]);
  });

  it('speak of person words where they do', () => {
    const words = told(all, 'personWord').map((line) => line.toLowerCase());
    for (const word of ['sig', 'mumin', 'fokusindivid']) expect(words.some((line) => line.includes(word))).toBe(true);
  });
});
