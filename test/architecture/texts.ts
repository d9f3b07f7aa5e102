import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesBelow, foldersIn } from './source-files.ts';

type Words = Readonly<Record<string, unknown>>;

/** Folders of words: `texts/` of every room, and of every other folder that has Swedish ones. */
export function textFolders(root: string): string[] {
  const rooms = foldersIn(root, 'src/rooms').map((room) => `src/rooms/${room}/texts`);
  const others = filesBelow(root, ['src'])
    .filter((path) => /\/texts\/(?:sv|en)\.ts$/.test(path))
    .map((path) => path.replace(/\/(?:sv|en)\.ts$/, ''));
  return [...new Set([...rooms, ...others])];
}

/** Words that one language has and the other lacks, or that are not said; every room has both languages. */
export async function textFaults(root: string): Promise<string[]> {
  const folders = textFolders(root);
  if (folders.length === 0) return ['no texts were found, so no word was checked'];
  const faults = await Promise.all(folders.map((folder) => folderFaults(root, folder)));
  return faults.flat();
}

async function folderFaults(root: string, folder: string): Promise<string[]> {
  const missing = ['sv', 'en'].filter((language) => !existsSync(join(root, folder, `${language}.ts`)));
  if (missing.length > 0) return missing.map((language) => `${folder}: no ${language}.ts`);
  try {
    const sv = await wordsOf(root, `${folder}/sv.ts`, 'sv');
    const en = await wordsOf(root, `${folder}/en.ts`, 'en');
    return [...compare(sv, en, 'en'), ...compare(en, sv, 'sv')].map((fault) => `${folder}: ${fault}`);
  } catch (error) {
    return [`${folder}: does not load: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** Every word by its path: `import.button.apply` -> what is said there. */
async function wordsOf(root: string, path: string, language: 'sv' | 'en'): Promise<Map<string, unknown>> {
  const module = (await import(/* @vite-ignore */ pathToFileURL(join(root, path)).href)) as Words;
  const words = new Map<string, unknown>();
  for (const [name, value] of Object.entries(module)) collect(words, withoutLanguage(name, language), value);
  return words;
}

function collect(words: Map<string, unknown>, path: string, value: unknown): void {
  if (typeof value !== 'object' || value === null) {
    words.set(path, value);
    return;
  }
  for (const [key, inner] of Object.entries(value)) collect(words, `${path}.${key}`, inner);
}

/** `sv`, `svTexts` and `placesSv` are the same export as `en`, `enTexts` and `placesEn`. */
function withoutLanguage(name: string, language: 'sv' | 'en'): string {
  const capital = language === 'sv' ? 'Sv' : 'En';
  return name.replace(new RegExp(`^${language}(?![a-z])|${capital}(?![a-z])`), '');
}

function compare(mine: Map<string, unknown>, theirs: Map<string, unknown>, other: string): string[] {
  return [...mine].flatMap(([path, value]) => {
    const key = path.replace(/^\./, '');
    if (!theirs.has(path)) return [`${key} is missing in ${other}.ts`];
    const twin = theirs.get(path);
    if (typeof twin === 'string' && twin.trim() === '') return [`${key} says nothing in ${other}.ts`];
    if (typeof twin !== typeof value) return [`${key} is a ${typeof twin} in ${other}.ts`];
    return slots(value) === slots(twin) ? [] : [`${key} has other slots in ${other}.ts`];
  });
}

/** The names to fill in: `{place}` and `{{count}}`; their order may differ between languages. */
function slots(value: unknown): string {
  if (typeof value !== 'string') return '';
  return [...new Set(value.match(/\{+\w+\}+/g) ?? [])].toSorted().join(' ');
}
