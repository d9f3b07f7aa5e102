import { Button } from '../../../../ui/components/button.tsx';
import { Modal } from '../../../../ui/components/modal.tsx';
import { useWords } from '../../../../ui/language/language-provider.tsx';
import { Problem } from '../../../../ui/net/problem.ts';
import { uiWords } from '../../../../ui/texts/index.ts';
import { sessionWords } from './session-words.ts';

interface Props {
  readonly error: Error;
  readonly isTrying: boolean;
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

/** Above the page: whoever leaves a shared computer must know that the next one would still be them. */
export function NotSignedOut({ error, isTrying, onRetry, onClose }: Props) {
  const { notOutTitle, notOut, leaving } = useWords(sessionWords);
  const words = useWords(uiWords).problem;
  const reference = error instanceof Problem ? error.reference : undefined;
  return (
    <Modal title={notOutTitle} isOpen onClose={onClose}>
      <p role="status">{isTrying ? leaving : notOut}</p>
      {isTrying || reference === undefined ? null : <p className="mut">{words.reference(reference)}</p>}
      <div className="acts">
        <Button look="primary" onPress={isTrying ? undefined : onRetry}>
          {words.retry}
        </Button>
      </div>
    </Modal>
  );
}
