import { useEffect, useRef } from 'react';
import { Button } from '../../../../ui/components/button.tsx';
import { CopyText } from '../../../../ui/components/copy-text.tsx';
import { formatMoment } from '../../../../ui/format/date.ts';
import { useLanguage, useWords } from '../../../../ui/language/language-provider.tsx';
import type { InvitedView } from '../../contract.ts';
import { accessWords } from '../access-words.ts';

/**
 * The link, told once, to whoever is to send it: the product sends nothing by itself. Takes focus from the form that made
 * it, which would otherwise fall to the button that closes.
 */
export function InvitedLink({ invited, onClose }: { readonly invited: InvitedView; readonly onClose: () => void }) {
  const words = useWords(accessWords).invite;
  const language = useLanguage();
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => told.current?.focus(), []);
  return (
    <div className="stack-s">
      <p ref={told} tabIndex={-1}>
        {words.made(invited.name, formatMoment(invited.expiresAt, language))}
      </p>
      <CopyText label={words.link} text={invited.link} lines={2} />
      <div className="acts">
        <Button look="primary" onPress={onClose}>
          {words.done}
        </Button>
      </div>
    </div>
  );
}
