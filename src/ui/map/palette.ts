const TOKENS = [
  'map-land',
  'map-block',
  'map-water',
  'map-water-line',
  'map-park',
  'map-wood',
  'map-building',
  'map-building-line',
  'map-street',
  'map-street-case',
  'map-road',
  'map-road-case',
  'map-rail',
  'map-label',
  'map-label-water',
  'map-label-park',
  'map-halo',
  'place',
  'school',
  'ink3',
  'surface',
  'brand',
] as const;

export type Palette = Readonly<Record<(typeof TOKENS)[number], string>>;

/** The colours of the page as they are now: light or dark. */
export function screenPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  return fromTokens((name) => style.getPropertyValue(name));
}

/** The colours that the tokens give for paper, readable while the page is on a screen. */
export function printPalette(): Palette {
  const tokens = printTokens();
  return fromTokens((name) => tokens.get(name) ?? '');
}

function fromTokens(read: (name: string) => string): Palette {
  return Object.fromEntries(TOKENS.map((token) => [token, read(`--${token}`).trim()])) as Palette;
}

/** @returns every token of the `@media print` block of the tokens, by name */
export function printTokens(): ReadonlyMap<string, string> {
  const tokens = new Map<string, string>();
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (rule instanceof CSSMediaRule && rule.conditionText === 'print') readTokens(rule, tokens);
    }
  }
  return tokens;
}

function readTokens(media: CSSMediaRule, tokens: Map<string, string>): void {
  for (const rule of media.cssRules) {
    if (!(rule instanceof CSSStyleRule) || !rule.selectorText.includes(':root')) continue;
    for (const name of rule.style) {
      if (name.startsWith('--')) tokens.set(name, rule.style.getPropertyValue(name));
    }
  }
}
