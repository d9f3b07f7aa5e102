import { type ReactNode } from 'react';
import { FieldError, Label, Text, TextField as AriaTextField } from 'react-aria-components';
import { useWords } from '../language/language-provider.tsx';
import { uiWords } from '../texts/index.ts';
import './text-field.css';

/** What every field for text can be told. */
export interface WrittenFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly help?: string;
  /** what is wrong and how to mend it; shown after the field */
  readonly fault?: string;
  readonly optional?: boolean;
  readonly name?: string;
  readonly onBlur?: () => void;
  /** the edge of a field that something is said of beside it, with the id of what is said */
  readonly edge?: { readonly tone: 'error' | 'attention'; readonly saidBy: string };
}

interface Props extends WrittenFieldProps {
  readonly autoComplete: string;
  readonly children: ReactNode;
}

/** Label above, help before the field, error after it. Required is the rule; optional is marked. */
export function FieldFrame({ label, help, fault, optional = false, edge, children, ...rest }: Props) {
  const words = useWords(uiWords);
  return (
    <AriaTextField
      {...rest}
      className={edge === undefined ? 'field' : `field edge-${edge.tone}`}
      isInvalid={fault !== undefined || edge?.tone === 'error'}
      isRequired={!optional}
      validationBehavior="aria"
      aria-describedby={edge?.saidBy}
    >
      <Label>
        {label} {optional ? <span className="optional">{words.optional}</span> : null}
      </Label>
      {help === undefined ? null : (
        <Text slot="description" className="help">
          {help}
        </Text>
      )}
      {children}
      <FieldError className="fault">{fault}</FieldError>
    </AriaTextField>
  );
}
