import { type HTMLInputAutoCompleteAttribute } from 'react';
import { FieldError, Input, Label, Text, TextField as AriaTextField } from 'react-aria-components';
import { useWords } from '../language/language-provider.tsx';
import { uiWords } from '../texts/index.ts';
import './text-field.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly help?: string;
  /** what is wrong and how to mend it; shown after the field */
  readonly fault?: string;
  readonly optional?: boolean;
  readonly inputMode?: 'text' | 'decimal' | 'numeric' | 'search' | 'email';
  readonly name?: string;
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
}

/** Label above, help before the field, error after it. Required is the rule; optional is marked. */
export function TextField({
  label,
  value,
  onChange,
  help,
  fault,
  optional = false,
  inputMode,
  name,
  autoComplete = 'off',
}: Props) {
  const words = useWords(uiWords);
  return (
    <AriaTextField
      className="field"
      value={value}
      onChange={onChange}
      isInvalid={fault !== undefined}
      isRequired={!optional}
      validationBehavior="aria"
      name={name}
      autoComplete={autoComplete}
    >
      <Label>
        {label} {optional ? <span className="optional">{words.optional}</span> : null}
      </Label>
      {help === undefined ? null : (
        <Text slot="description" className="help">
          {help}
        </Text>
      )}
      <Input inputMode={inputMode} />
      <FieldError className="fault">{fault}</FieldError>
    </AriaTextField>
  );
}
