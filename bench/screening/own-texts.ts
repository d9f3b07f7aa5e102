import { globSync, readFileSync } from 'node:fs';
import { innocent, type Sample } from '../../test/screening/sample.ts';

const ROOT = new URL('../../', import.meta.url);
const SENTENCE = /'((?:[^'\\\n]|\\.)*)'/g;

/** Sentences that others wrote, of places, schools and imports: the Swedish words of the screens, which name nobody. */
export function ownTexts(): readonly Sample[] {
  const files = globSync(['src/**/texts/sv.ts', 'src/**/texts/*.sv.ts'], { cwd: ROOT }).toSorted();
  const sentences = files.flatMap((file) =>
    [...readFileSync(new URL(file, ROOT), 'utf8').matchAll(SENTENCE)].map(([, sentence]) => sentence),
  );
  const long = sentences.filter((sentence) => sentence.length >= 20 && sentence.includes(' '));
  return long.map((sentence) => innocent("the product's own Swedish words", sentence));
}
