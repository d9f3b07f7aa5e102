import { ProgressBar } from 'react-aria-components';
import './progress.css';

interface Props {
  readonly label: string;
  /** in words, e.g. "Läser raderna, 310 av 1 240" */
  readonly said: string;
  readonly done: number;
  readonly total: number;
}

export function Progress({ label, said, done, total }: Props) {
  return (
    <ProgressBar className="progress" aria-label={label} value={done} maxValue={Math.max(total, 1)} valueLabel={said}>
      {({ percentage }) => (
        <>
          <span>{said}</span>
          <div className="track">
            <div style={{ width: `${percentage ?? 0}%` }} />
          </div>
        </>
      )}
    </ProgressBar>
  );
}
