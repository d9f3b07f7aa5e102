import { type FormEvent, useState } from 'react';
import { Arriving } from '../../../../ui/components/arriving.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { Note } from '../../../../ui/components/note.tsx';
import { PasswordField } from '../../../../ui/components/password-field.tsx';
import { RefusalNote } from '../../../../ui/components/refusal-note.tsx';
import { useWords } from '../../../../ui/language/language-provider.tsx';
import type { AccountView } from '../../contract.ts';
import { accessWords } from '../access-words.ts';
import { useChangePassword } from './account-queries.ts';
import { charactersLeft } from './new-password.ts';
import { NewPasswordField, isAboutPassword } from './new-password-field.tsx';

/** Whether there is a password here, and the way to change it. */
export function PasswordCard({ account }: { readonly account: AccountView }) {
  const words = useWords(accessWords).account;
  const [isOpen, setOpen] = useState(false);
  const [isChanged, setChanged] = useState(false);
  const close = (changed: boolean) => {
    setOpen(false);
    setChanged(changed);
  };
  return (
    <Card title={words.password}>
      <div className="stack-s">
        <p>{account.hasPassword ? words.hasPassword : words.noPassword}</p>
        <div role="status">{isChanged ? <Note>{words.changed}</Note> : null}</div>
        {isOpen ? <PasswordForm onDone={close} /> : null}
        {account.hasPassword && !isOpen ? (
          <div className="row">
            <Button onPress={() => setOpen(true)}>{words.change}</Button>
          </div>
        ) : null}
      </div>
    </Card>
  );
}

function PasswordForm({ onDone }: { readonly onDone: (changed: boolean) => void }) {
  const words = useWords(accessWords).account;
  const needed = useWords(accessWords).signIn.passwordNeeded;
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [tried, setTried] = useState(false);
  const changing = useChangePassword();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (current === '' || charactersLeft(next) > 0) return;
    changing.mutate({ current, next }, { onSuccess: () => onDone(true) });
  };
  return (
    <Arriving>
      <form className="stack" onSubmit={submit} noValidate>
        {changing.error === null || isAboutPassword(changing.error) ? null : (
          <RefusalNote error={changing.error} words={{ 'password-wrong': words.currentWrong }} />
        )}
        <PasswordField
          label={words.current}
          value={current}
          onChange={setCurrent}
          fault={tried && current === '' ? needed : undefined}
          autoComplete="current-password"
        />
        <NewPasswordField label={words.next} value={next} onChange={setNext} tried={tried} error={changing.error} />
        <div className="row">
          <Button type="submit" look="primary" isDisabled={changing.isPending}>
            {words.save}
          </Button>
          <Button onPress={() => onDone(false)}>{words.cancel}</Button>
        </div>
      </form>
    </Arriving>
  );
}
