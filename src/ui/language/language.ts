export const LANGUAGES = ['sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Words of one part of the house, in every language the house speaks. A missing key does not compile. */
export type Words<T> = Record<Language, T>;

const KEY = 'platsbild.language';

/** Swedish unless the reader has chosen otherwise on this device. */
export function rememberedLanguage(storage: Pick<Storage, 'getItem'>): Language {
  return storage.getItem(KEY) === 'en' ? 'en' : 'sv';
}

export function rememberLanguage(storage: Pick<Storage, 'setItem'>, language: Language): void {
  storage.setItem(KEY, language);
}
