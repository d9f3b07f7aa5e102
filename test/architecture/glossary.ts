import { existsSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { foldersIn, textOf } from './source-files.ts';
import { parse } from './syntax.ts';

/**
 * Shapes that a word of the field takes in code: a type named by a glossary word and one of these needs no row of its
 * own. The list stands in GLOSSARY.md too, under "Shapes of a word".
 */
export const SHAPES = ['Id', 'View', 'Detail', 'List', 'Row', 'Query', 'Refusal', 'Change'] as const;

/** Code words of the first column, in lower case. */
export function glossaryWords(glossary: string): Set<string> {
  const rows = glossary.split('\n').filter((line) => line.startsWith('| `'));
  const words = rows.flatMap((row) => [...row.split('|')[1].matchAll(/`([A-Za-z0-9]+)`/g)].map((match) => match[1]));
  return new Set(words.map((word) => word.toLowerCase()));
}

/** Words that stand in two rows: one concept would then have two meanings. */
export function doubledWords(glossary: string): string[] {
  const words = [...glossary.matchAll(/^\| `([A-Za-z0-9]+)`/gm)].map((match) => match[1]);
  return words.filter((word, place) => words.indexOf(word) !== place);
}

/** Exported types of the rooms' pure doors that have no row; a house without rooms is a fault, not a success. */
export function glossaryFaults(root: string): string[] {
  const doors = foldersIn(root, 'src/rooms').map((room) => `src/rooms/${room}/index.ts`);
  const present = doors.filter((door) => existsSync(join(root, door)));
  if (present.length === 0) return ['no room was found, so no word was checked'];
  const words = glossaryWords(textOf(root, 'GLOSSARY.md'));
  return present.flatMap((door) =>
    exportedTypes(root, door)
      .filter((type) => !hasRow(words, type))
      .map((type) => `${door}: ${type} has no row in GLOSSARY.md`),
  );
}

function hasRow(words: Set<string>, type: string): boolean {
  const stems = SHAPES.filter((shape) => type.endsWith(shape)).map((shape) => type.slice(0, -shape.length));
  return [type, ...stems].some((word) => words.has(word.toLowerCase()));
}

/** Names of the types that a module exports, through `export *` too. A class counts as a type. */
export function exportedTypes(root: string, path: string, seen = new Set<string>()): string[] {
  if (seen.has(path)) return [];
  seen.add(path);
  const text = textOf(root, path);
  const { module } = parse(path, text);
  const found = module.staticExports
    .flatMap(({ entries }) => entries)
    .flatMap((entry) => {
      if (entry.importName.kind === 'AllButDefault') return starred(root, path, entry.moduleRequest!.value, seen);
      const name = entry.exportName.name;
      return name !== null && (entry.isType || isClass(text, name)) ? [name] : [];
    });
  return [...new Set(found)];
}

function starred(root: string, path: string, target: string, seen: Set<string>): string[] {
  return target.startsWith('.') ? exportedTypes(root, posix.join(dirname(path), target), seen) : [];
}

function isClass(text: string, name: string): boolean {
  return new RegExp(String.raw`export (?:abstract )?class ${name}\b`).test(text);
}
