/** The words of one language, by code; `{name}` stands for a value. */
export type Wording = Readonly<Record<string, string>>;

export const LANGUAGES = ['sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export type Wordings = Readonly<Record<Language, Wording>>;

/** Puts values into a text. A value that is missing leaves its braces, so that it is seen. */
export function fillIn(text: string, values: Readonly<Record<string, unknown>> = {}): string {
  return text.replace(/\{(\w+)\}/g, (braces, name: string) => (name in values ? String(values[name]) : braces));
}

/** The line for a code; the code itself when nobody has put it into words. */
export function wordFor(wording: Wording, code: string, values?: Readonly<Record<string, unknown>>): string {
  return fillIn(wording[code] ?? code, values);
}

const LOCALES = { sv: 'sv-SE', en: 'en-GB' } as const satisfies Record<Language, string>;

/** A duration as `0,4 s`. */
export function inSeconds(milliseconds: number, language: Language): string {
  const format = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return `${(milliseconds / 1000).toLocaleString(LOCALES[language], format)} s`;
}

/** The first language of an Accept-Language header that Platsbild speaks; Swedish when there is none. */
export function preferredLanguage(header: string | undefined): Language {
  const wishes = (header ?? '').split(',').map((part, order) => {
    const [tag, ...parameters] = part.trim().toLowerCase().split(';');
    const quality = Number(parameters.map((text) => /^\s*q=([\d.]+)$/.exec(text)?.[1]).find(Boolean) ?? 1);
    return { language: LANGUAGES.find((language) => tag.split('-')[0] === language), quality, order };
  });
  const known = wishes.filter((wish) => wish.language !== undefined && wish.quality > 0);
  return known.toSorted((a, b) => b.quality - a.quality || a.order - b.order)[0]?.language ?? 'sv';
}
