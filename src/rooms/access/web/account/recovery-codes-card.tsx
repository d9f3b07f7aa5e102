import { useEffect, useRef } from 'react';
import { Button } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { CopyText } from '../../../../ui/components/copy-text.tsx';
import { useWords } from '../../../../ui/language/language-provider.tsx';
import { accessWords } from '../access-words.ts';

interface Props {
  readonly codes: readonly string[];
  readonly onSaved: () => void;
}

/** Shown once: to copy, to print, and to say that they have been saved. */
export function RecoveryCodesCard({ codes, onSaved }: Props) {
  const words = useWords(accessWords).account;
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => list.current?.focus(), []);
  return (
    <Card title={words.codesTitle}>
      <div className="stack">
        <p>{words.codesText}</p>
        <ol className="recovery-codes" ref={list} tabIndex={-1} aria-label={words.codesTitle}>
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ol>
        <div className="screen-only stack">
          <CopyText label={words.copyCodes} text={codes.join('\n')} lines={codes.length} />
          <div className="row">
            <Button look="primary" onPress={onSaved}>
              {words.codesSaved}
            </Button>
            <Button onPress={() => window.print()}>{words.print}</Button>
          </div>
        </div>
      </div>
    </Card>
  );
}
