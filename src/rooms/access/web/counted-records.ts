import { counted } from '../../../ui/format/words.ts';
import { useLanguage, useWords } from '../../../ui/language/language-provider.tsx';
import type { RecordType } from '../domain/record-type.ts';
import { accessNames } from './access-names.ts';
import { accessWords } from './access-words.ts';

/** @returns a way to say "sju platser", "en roll", "inga skolor" */
export function useCountedRecords(): (recordType: RecordType, count: number) => string {
  const words = useWords(accessWords);
  const many = useWords(accessNames).recordTypes;
  const language = useLanguage();
  return (recordType, count) => {
    if (count === 0) return words.noRecords(many[recordType]);
    if (count === 1) return words.oneRecord[recordType];
    return `${counted(count, language).word} ${many[recordType]}`;
  };
}
