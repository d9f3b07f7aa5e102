import { useState } from 'react';
import { FieldError, Input, Label, Text, TextField as AriaTextField } from 'react-aria-components';
import { useWords } from '../language/language-provider.tsx';
import { uiWords } from '../texts/index.ts';
import { Button } from './button.tsx';
import './password-field.css';
import './text-field.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly help?: string;
  readonly fault?: string;
  /** what the browser's own keeper of passwords is told */
  readonly autoComplete: 'current-password' | 'new-password';
}

/** A secret that can be looked at while it is written: most wrong passwords are slips of the finger. */
export function PasswordField({ label, value, onChange, help, fault, autoComplete }: Props) {
  const words = useWords(uiWords);
  const [shown, setShown] = useState(false);
  return (
    <AriaTextField
      className="field password"
      type={shown ? 'text' : 'password'}
      value={value}
      onChange={onChange}
      isInvalid={fault !== undefined}
      isRequired
      validationBehavior="aria"
      autoComplete={autoComplete}
    >
      <Label>{label}</Label>
      {help === undefined ? null : (
        <Text slot="description" className="help">
          {help}
        </Text>
      )}
      <div className="inside">
        <Input spellCheck="false" autoCapitalize="none" />
        <Button look="quiet" small aria-pressed={shown} onPress={() => setShown(!shown)}>
          {shown ? words.hide : words.show}
          <span className="vh"> {label}</span>
        </Button>
      </div>
      <FieldError className="fault">{fault}</FieldError>
    </AriaTextField>
  );
}
