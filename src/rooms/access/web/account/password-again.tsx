import { type FormEvent, useState } from 'react';
import { Arriving } from '../../../../ui/components/arriving.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { PasswordField } from '../../../../ui/components/password-field.tsx';
import { RefusalNote } from '../../../../ui/components/refusal-note.tsx';
import { useWords } from '../../../../ui/language/language-provider.tsx';
import type { PasswordAgain as Given } from '../../contract.ts';
import { accessWords } from '../access-words.ts';

interface Props {
  /** what happens then, in words */
  readonly text?: string;
  readonly submit: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onGiven: (given: Given) => void;
  readonly onCancel: () => void;
}

/** Asks for the password once more before something about the account changes. */
export function PasswordAgain({ text, submit, busy, error, onGiven, onCancel }: Props) {
  const words = useWords(accessWords).account;
  const needed = useWords(accessWords).signIn.passwordNeeded;
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (password !== '') onGiven({ password });
  };
  return (
    <Arriving>
      <form className="stack" onSubmit={send} noValidate>
        {text === undefined ? null : <p>{text}</p>}
        <RefusalNote error={error} words={{ 'password-wrong': words.wrong }} />
        <PasswordField
          label={words.again}
          help={words.againHelp}
          value={password}
          onChange={setPassword}
          fault={tried && password === '' ? needed : undefined}
          autoComplete="current-password"
        />
        <div className="row">
          <Button type="submit" look="primary" isDisabled={busy}>
            {submit}
          </Button>
          <Button onPress={onCancel}>{words.cancel}</Button>
        </div>
      </form>
    </Arriving>
  );
}
