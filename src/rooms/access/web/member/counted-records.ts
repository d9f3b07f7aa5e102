import { counted } from '../../../../ui/format/words.ts';
import { useLanguage, useWords } from '../../../../ui/language/language-provider.tsx';
import type { OwnedWork } from '../../contract.ts';
import { accessNames } from '../access-names.ts';
import { accessWords } from '../access-words.ts';

/** @returns a way to say "sju platser", "en roll" */
export function useCountedRecords(): (part: OwnedWork['parts'][number]) => string {
  const one: Readonly<Partial<Record<string, string>>> = useWords(accessWords).oneRecord;
  const many = useWords(accessNames).recordTypes;
  const language = useLanguage();
  return ({ recordType, count }) => {
    const single = one[recordType];
    if (count === 1 && single !== undefined) return single;
    return `${counted(count, language).word} ${many[recordType]}`;
  };
}
