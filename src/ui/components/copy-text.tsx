import { useId, useRef, useState } from 'react';
import { useWords } from '../language/language-provider.tsx';
import { uiWords } from '../texts/index.ts';
import { Button } from './button.tsx';
import './copy-text.css';

interface Props {
  readonly label: string;
  readonly text: string;
  /** more than one for a text that has to be read as well as copied */
  readonly lines?: number;
}

/** A text that is told once and taken along: a link, a code. Says when it has been copied, and how when it cannot be. */
export function CopyText({ label, text, lines = 1 }: Props) {
  const words = useWords(uiWords);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => {
    field.current?.select();
    // Only a page that came by a safe way may write to the clipboard; others have none.
    const { clipboard } = navigator as { readonly clipboard?: Clipboard };
    const written = clipboard?.writeText(text).then(
      () => words.copied,
      () => words.selected,
    );
    setSaid((await written) ?? words.selected);
  };
  return (
    <div className="copy-text">
      <label htmlFor={id}>{label}</label>
      <div className="inside">
        <textarea
          id={id}
          ref={field}
          readOnly
          rows={lines}
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button onPress={() => void copy()}>{words.copy}</Button>
      </div>
      <p role="status">{said}</p>
    </div>
  );
}
