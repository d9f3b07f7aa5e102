export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'platsbild.theme';

export function rememberedTheme(storage: Pick<Storage, 'getItem'>): Theme {
  const stored = storage.getItem(KEY);
  return stored === 'light' || stored === 'dark' ? stored : 'auto';
}

/** Puts the theme on the page and remembers it on this device; "auto" follows the machine. */
export function wearTheme(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  localStorage.setItem(KEY, theme);
}

/** Calls back when the colours of the page change, whoever changed them. @returns how to stop listening */
export function watchTheme(changed: () => void): () => void {
  const machine = matchMedia('(prefers-color-scheme: dark)');
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  machine.addEventListener('change', changed);
  return () => {
    observer.disconnect();
    machine.removeEventListener('change', changed);
  };
}
