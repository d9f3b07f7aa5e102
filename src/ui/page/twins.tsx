import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Segments } from '../components/segments.tsx';
import { onKey } from '../keys.ts';
import { useWords } from '../language/language-provider.tsx';
import { uiWords } from '../texts/index.ts';
import './twins.css';

interface Props {
  readonly map: ReactNode;
  readonly table: ReactNode;
  /** what stands under the table beside the map, e.g. the answer asked differently */
  readonly below?: ReactNode;
  /** how many rows the table has, as it is written */
  readonly rows: string;
}

type Shown = 'map' | 'table';

/** Map and table side by side, as equals; on a phone a switch between them. The key `t` swaps them. */
export function Twins({ map, table, below, rows }: Props) {
  const words = useWords(uiWords);
  const [shown, setShown] = useState<Shown>('map');
  const twins = useRef<HTMLDivElement>(null);
  useSwap(twins, setShown);
  return (
    <>
      <div className="twin-switch phone-only screen-only">
        <Segments<Shown>
          wide
          label={words.showAs}
          labelHidden
          value={shown}
          onChange={setShown}
          options={[
            { value: 'map', label: words.map },
            { value: 'table', label: words.table(rows) },
          ]}
        />
      </div>
      <div className="twins" data-shown={shown} ref={twins}>
        <div className="map-side">{map}</div>
        <div className="table-side">
          <div data-twin="">{table}</div>
          {below}
        </div>
      </div>
    </>
  );
}

/** Where focus goes: the first of these that is there. */
const TARGETS: Readonly<Record<Shown, readonly string[]>> = {
  map: ['.map-gl canvas'],
  table: ['[data-twin] [aria-current] a', '[data-twin] tbody a', '[data-twin] input', '[data-twin] button'],
};

/** On a phone the key shows the other twin, on a wide screen it moves focus to it. */
function useSwap(twins: RefObject<HTMLDivElement | null>, show: (shown: Shown) => void): void {
  useEffect(
    () =>
      onKey('t', () => {
        const both = twins.current;
        if (both === null) return;
        const folded = matchMedia('(max-width: 700px)').matches;
        const inMap = both.querySelector('.map-side')?.contains(document.activeElement) === true;
        const next: Shown = (folded ? both.dataset['shown'] === 'map' : inMap) ? 'table' : 'map';
        flushSync(() => show(next));
        const targets = TARGETS[next].map((target) => both.querySelector<HTMLElement>(target));
        targets.find((target) => target !== null)?.focus();
      }),
    [twins, show],
  );
}
