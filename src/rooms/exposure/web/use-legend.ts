import { useMemo } from 'react';
import { useWords } from '../../../ui/language/language-provider.tsx';
import type { LegendRow } from '../../../ui/map/legend.tsx';
import { exposureWords } from './exposure-words.ts';

/** What the marks mean. @param about one place with its ring, or all of them */
export function useLegend(about: 'one' | 'all'): readonly LegendRow[] {
  const words = useWords(exposureWords).legend;
  return useMemo(() => {
    const marks =
      about === 'one'
        ? (['place', 'ring', 'within', 'outside', 'undecided'] as const)
        : (['place', 'selected', 'ring', 'within', 'outside', 'undecided'] as const);
    return marks.map((mark) => ({ mark, label: words[mark] }));
  }, [about, words]);
}
