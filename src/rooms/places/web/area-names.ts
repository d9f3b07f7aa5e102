import { useMemo } from 'react';
import { useAreas } from './base-map.ts';

/** The names of the areas that have been brought in, by kind and in order. */
export function useAreaNames(): {
  readonly cityDistrict: readonly string[];
  readonly policeDistrict: readonly string[];
} {
  const areas = useAreas();
  return useMemo(() => {
    const named = (kind: string) =>
      (areas?.features ?? [])
        .filter(({ properties }) => properties?.['kind'] === kind)
        .map(({ properties }) => String(properties?.['name']))
        .toSorted((a, b) => a.localeCompare(b, 'sv'));
    return { cityDistrict: named('cityDistrict'), policeDistrict: named('policeDistrict') };
  }, [areas]);
}
