import { dayInStockholm, formatShortDate } from '../../../ui/format/date.ts';
import { formatNumber } from '../../../ui/format/number.ts';
import { useLanguage, useWords } from '../../../ui/language/language-provider.tsx';
import type { Waiting } from '../../../ui/page/waiting-list.tsx';
import type { ImportRun } from '../contract.ts';
import { useImports } from './import-queries.ts';
import { importWords } from './import-words.ts';

/** Files that somebody has handed over and nobody has decided about. @param enabled whether the reader may see them */
export function useWaitingImports(enabled: boolean): readonly Waiting[] {
  const words = useWords(importWords);
  const language = useLanguage();
  const imports = useImports(enabled).data?.imports ?? [];
  const said = (run: ImportRun): Pick<Waiting, 'title' | 'text'> | undefined => {
    const { fileName, kind, state, preview } = run;
    const rows = formatNumber(preview?.rows ?? 0, language);
    if (state === 'ready')
      return {
        title: words.waiting.decide(fileName),
        text: words.waiting.decideText(words.kinds[kind], rows, preview?.rows === 1),
      };
    if (state === 'needsMapping') return { title: words.waiting.columns(fileName), text: words.waiting.columnsText };
    if (state === 'refused') return { title: words.waiting.refused(fileName), text: words.waiting.refusedText };
    return state === 'interrupted'
      ? { title: words.waiting.interrupted(fileName), text: words.waiting.interruptedText }
      : undefined;
  };
  return imports.flatMap((run): Waiting[] => {
    const what = said(run);
    if (what === undefined) return [];
    const day = dayInStockholm(run.createdAt);
    const go = { href: `/hamta/${run.id}`, label: words.waiting.open };
    return [{ id: run.id, ...what, day, when: formatShortDate(day, language), go }];
  });
}
