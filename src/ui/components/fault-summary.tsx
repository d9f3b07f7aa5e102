import { useEffect, useRef } from 'react';
import { counted } from '../format/words.ts';
import { useLanguage, useWords } from '../language/language-provider.tsx';
import { uiWords } from '../texts/index.ts';
import { Note } from './note.tsx';

interface Props {
  /** how many fields have to be mended; 0 shows nothing */
  readonly count: number;
  /** rises each time that the reader tries to send: focus then goes to the summary */
  readonly tries: number;
}

/** Above a form that could not be sent: how many fields to mend. Takes focus, so that it is read aloud. */
export function FaultSummary({ count, tries }: Props) {
  const words = useWords(uiWords);
  const language = useLanguage();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (tries > 0 && count > 0) summary.current?.focus();
    // oxlint-disable-next-line react/exhaustive-deps -- mending a field must not move focus away from it
  }, [tries]);
  return (
    <div ref={summary} tabIndex={-1} hidden={count === 0}>
      {count === 0 ? null : (
        <Note tone="error" live>
          {words.faults(counted(count, language).first, count === 1)}
        </Note>
      )}
    </div>
  );
}
