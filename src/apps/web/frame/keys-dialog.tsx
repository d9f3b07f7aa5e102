import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Button } from '../../../ui/components/button.tsx';
import { Check } from '../../../ui/components/check.tsx';
import { Modal } from '../../../ui/components/modal.tsx';
import { useWords } from '../../../ui/language/language-provider.tsx';
import { frameWords } from '../texts/index.ts';
import { lettersAreOn, onKey, onKeysAfter, turnLetters } from '../../../ui/keys.ts';
import type { Goal } from './goals.ts';
import type { NamedGoal } from './rail.tsx';
import './dialog.css';

type Row = readonly [keys: readonly string[], does: string];

/** What is pressed after g to come to a goal. */
const KEY_OF: Readonly<Partial<Record<Goal, string>>> = {
  idag: 'i',
  karta: 'k',
  platser: 'p',
  skolor: 's',
  hamta: 'h',
  organisation: 'o',
};

/** All keys, opened by `?`, with the way to turn the single-letter ones off. */
export function KeysDialog({ goals }: { readonly goals: readonly NamedGoal[] }) {
  const words = useWords(frameWords).keys;
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [letters, setLetters] = useState(lettersAreOn);
  useEffect(() => onKey('?', () => setOpen(true)), []);
  const reached = goals.map(({ goal }) => goal).join(' ');
  useEffect(() => {
    const keys = Object.entries(KEY_OF).filter(([goal]) => reached.split(' ').includes(goal));
    return onKeysAfter(
      'g',
      Object.fromEntries(keys.map(([goal, key]) => [key, () => router.history.push(`/${goal}`)])),
    );
  }, [router, reached]);
  const turn = (on: boolean) => {
    setLetters(on);
    turnLetters(on);
  };
  return (
    <>
      <Button look="quiet" iconOnly aria-label={words.button} onPress={() => setOpen(true)}>
        <kbd aria-hidden="true">?</kbd>
      </Button>
      <Modal title={words.title} isOpen={open} onClose={() => setOpen(false)}>
        <p>{words.intro}</p>
        <KeyList goals={goals} />
        <Check selected={letters} onChange={turn}>
          {words.letters}
        </Check>
        <div className="acts">
          <Button look="primary" onPress={() => setOpen(false)}>
            {words.close}
          </Button>
        </div>
      </Modal>
    </>
  );
}

function KeyList({ goals }: { readonly goals: readonly NamedGoal[] }) {
  const words = useWords(frameWords).keys;
  const leading = goals.flatMap(({ goal, name }): Row[] =>
    KEY_OF[goal] === undefined ? [] : [[['g', KEY_OF[goal]], name.toLocaleLowerCase()]],
  );
  const rows: readonly Row[] = [
    [['/'], words.search],
    ...leading,
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
