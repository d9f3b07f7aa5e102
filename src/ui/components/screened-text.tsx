import { type RefObject, useId, useRef } from 'react';
import type { Finding } from '../../ground/screening/index.ts';
import type { WrittenFieldProps } from './field-frame.tsx';
import { withoutFinding } from './looked.ts';
import { ScreeningNote } from './screening-note.tsx';
import { TextArea } from './text-area.tsx';
import { TextField } from './text-field.tsx';
import type { AskedColleague, Screened } from './use-screened.ts';
import './screened-text.css';

interface Props extends Omit<WrittenFieldProps, 'edge' | 'onBlur'> {
  /** by `useScreened`, in the form: it must know whether the field may be sent */
  readonly screened: Screened;
  readonly lines?: 'one' | 'several';
  readonly rows?: number;
  /** who can be asked to look, where what is written may wait for that */
  readonly colleagues?: readonly AskedColleague[];
}

/** A field whose text may not speak of a person: what is found is said beside it, marked in it, and nowhere else. */
export function ScreenedText({ screened, lines = 'one', rows, colleagues = [], ...field }: Props) {
  const { value, onChange } = field;
  const saidBy = useId();
  const oneLine = useRef<HTMLInputElement>(null);
  const severalLines = useRef<HTMLTextAreaElement>(null);
  const writtenIn: RefObject<HTMLInputElement | HTMLTextAreaElement | null> = lines === 'one' ? oneLine : severalLines;
  const mark = ({ start, end }: Finding): void => {
    writtenIn.current?.focus();
    writtenIn.current?.setSelectionRange(start, end);
  };
  const remove = (finding: Finding): void => {
    onChange(withoutFinding(value, finding));
    writtenIn.current?.focus();
  };
  const tone = screened.looked.certain.length > 0 ? 'error' : 'attention';
  const edge = screened.isTold && screened.isBlocked ? ({ tone, saidBy } as const) : undefined;
  const shared = { ...field, onBlur: screened.tell, edge };
  return (
    <div className="screened">
      {lines === 'one' ? (
        <TextField {...shared} writtenIn={oneLine} />
      ) : (
        <TextArea {...shared} rows={rows} writtenIn={severalLines} />
      )}
      <div id={saidBy} className="said" hidden={!screened.isTold}>
        {screened.isTold ? (
          <ScreeningNote screened={screened} colleagues={colleagues} onMark={mark} onRemove={remove} />
        ) : null}
      </div>
    </div>
  );
}
