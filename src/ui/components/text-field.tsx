import { type HTMLInputAutoCompleteAttribute, type Ref } from 'react';
import { Input } from 'react-aria-components';
import { FieldFrame, type WrittenFieldProps } from './field-frame.tsx';

interface Props extends WrittenFieldProps {
  readonly inputMode?: 'text' | 'decimal' | 'numeric' | 'search' | 'email';
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly writtenIn?: Ref<HTMLInputElement>;
}

/** One line of text. */
export function TextField({ inputMode, writtenIn, autoComplete = 'off', ...rest }: Props) {
  return (
    <FieldFrame {...rest} autoComplete={autoComplete}>
      <Input inputMode={inputMode} ref={writtenIn} />
    </FieldFrame>
  );
}
