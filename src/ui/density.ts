export const DENSITIES = ['roomy', 'compact'] as const;
export type Density = (typeof DENSITIES)[number];

const KEY = 'platsbild.density';

/** How high the rows of tables are on this device: 44 pixels unless the reader has chosen 34. */
export function rememberedDensity(storage: Pick<Storage, 'getItem'>): Density {
  return storage.getItem(KEY) === 'compact' ? 'compact' : 'roomy';
}

/** Puts the density on the page and remembers it on this device. */
export function wearDensity(density: Density): void {
  document.documentElement.dataset['density'] = density;
  localStorage.setItem(KEY, density);
}
