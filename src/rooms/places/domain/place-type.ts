import { nameKey } from '../../imports/index.ts';

/** A kind of place, as the catalogue has it. */
export interface PlaceType {
  readonly code: string;
  readonly nameSv: string;
  readonly nameEn: string;
}

/**
 * Prepares the catalogue for the words that files use: a type's code, or its name in either language. A word that no
 * type has becomes a type of its own, since what kinds of places there are is data.
 */
export function placeTypeReader(catalogue: readonly PlaceType[]): {
  read(word: string | null): string | null;
  /** types that were read and are not in the catalogue yet */
  added(): PlaceType[];
} {
  const byWord = new Map<string, string>();
  for (const { code, nameSv, nameEn } of catalogue) {
    for (const word of [nameEn, nameSv, code]) byWord.set(nameKey(word), code);
  }
  const added = new Map<string, PlaceType>();
  return {
    read(word) {
      if (word === null) return null;
      const key = nameKey(word);
      const known = byWord.get(key);
      if (known !== undefined) return known;
      const code = codeFor(key, new Set(byWord.values()));
      byWord.set(key, code);
      added.set(code, { code, nameSv: word, nameEn: word });
      return code;
    },
    added: () => [...added.values()],
  };
}

function codeFor(key: string, taken: ReadonlySet<string>): string {
  const plain = key
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-');
  const base = plain === '' ? 'type' : plain;
  for (let number = 2, code = base; ; number++) {
    if (!taken.has(code)) return code;
    code = `${base}-${number}`;
  }
}
