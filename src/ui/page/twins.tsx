import { type ReactNode, useState } from 'react';
import { Segments } from '../components/segments.tsx';
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

/** Map and table side by side, as equals; on a phone a switch between them. */
export function Twins({ map, table, below, rows }: Props) {
  const words = useWords(uiWords);
  const [shown, setShown] = useState<Shown>('map');
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
      <div className="twins" data-shown={shown}>
        <div className="map-side">{map}</div>
        <div className="table-side">
          <div data-twin="">{table}</div>
          {below}
        </div>
      </div>
    </>
  );
}
