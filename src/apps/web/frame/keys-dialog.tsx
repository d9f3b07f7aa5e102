import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from '../../../ui/components/button.tsx';
import { Check } from '../../../ui/components/check.tsx';
import { useWords } from '../../../ui/language/language-provider.tsx';
import { frameWords } from '../texts/index.ts';
import { lettersAreOn, onKey, onKeysAfter, turnLetters } from '../../../ui/keys.ts';
import './dialog.css';

/** All keys, opened by `?`, with the way to turn the single-letter ones off. */
export function KeysDialog() {
  const words = useWords(frameWords).keys;
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [letters, setLetters] = useState(lettersAreOn);
  useEffect(() => onKey('?', () => setOpen(true)), []);
  useEffect(() => {
    const to = (path: string) => () => router.history.push(path);
    return onKeysAfter('g', { k: to('/karta'), p: to('/platser'), s: to('/skolor'), h: to('/hamta') });
  }, [router]);
  const turn = (on: boolean) => {
    setLetters(on);
    turnLetters(on);
  };
  return (
    <>
      <Button look="quiet" iconOnly aria-label={words.button} onPress={() => setOpen(true)}>
        <kbd aria-hidden="true">?</kbd>
      </Button>
      <ModalOverlay className="overlay" isOpen={open} onOpenChange={setOpen} isDismissable>
        <Modal className="modal">
          <Dialog>
            <Heading slot="title" level={2}>
              {words.title}
            </Heading>
            <p>{words.intro}</p>
            <KeyList />
            <Check selected={letters} onChange={turn}>
              {words.letters}
            </Check>
            <Button look="primary" onPress={() => setOpen(false)}>
              {words.close}
            </Button>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}

function KeyList() {
  const words = useWords(frameWords).keys;
  const rows: readonly (readonly [readonly string[], string])[] = [
    [['/'], words.search],
    [['g', 'k'], words.map],
    [['g', 'p'], words.places],
    [['g', 's'], words.schools],
    [['g', 'h'], words.bring],
    [['t'], words.swap],
    [['?'], words.all],
    [['↑ ↓ ← →'], words.pan],
    [['+ −'], words.zoom],
    [['Enter'], words.choose],
    [['Esc'], words.leave],
  ];
  return (
    <dl className="keys">
      {rows.map(([keys, does]) => (
        <div key={does}>
          <dt>
            {keys.map((key, order) => (
              <span key={key}>
                {order === 0 ? '' : ` ${words.after} `}
                <kbd>{key}</kbd>
              </span>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
