import { type Ref } from 'react';
import { TextArea as AriaTextArea } from 'react-aria-components';
import { FieldFrame, type WrittenFieldProps } from './field-frame.tsx';

interface Props extends WrittenFieldProps {
  /** lines shown; more can be written */
  readonly rows?: number;
  readonly writtenIn?: Ref<HTMLTextAreaElement>;
}

/** Several lines of text. */
export function TextArea({ rows = 3, writtenIn, ...rest }: Props) {
  return (
    <FieldFrame {...rest} autoComplete="off">
      <AriaTextArea rows={rows} ref={writtenIn} />
    </FieldFrame>
  );
}
