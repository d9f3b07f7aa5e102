import { type FormEvent, useState } from 'react';
import { Button } from '../../../../ui/components/button.tsx';
import { FaultSummary } from '../../../../ui/components/fault-summary.tsx';
import { PasswordField } from '../../../../ui/components/password-field.tsx';
import { TextField } from '../../../../ui/components/text-field.tsx';
import { useWords } from '../../../../ui/language/language-provider.tsx';
import type { SignInStep } from '../../contract.ts';
import { accessWords } from '../access-words.ts';
import { SignInRefusal } from './sign-in-refusal.tsx';
import { useSignIn } from './sign-in-queries.ts';
import { useWait } from './use-wait.ts';

/** E-mail and password. Nothing that is answered tells whether an account exists. */
export function PasswordStep({ onStep }: { readonly onStep: (step: SignInStep['step']) => void }) {
  const words = useWords(accessWords).signIn;
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [tries, setTries] = useState(0);
  const signingIn = useSignIn();
  const waitSeconds = useWait(signingIn.error);
  const faults = {
    email: tries > 0 && email.trim() === '' ? words.emailNeeded : undefined,
    password: tries > 0 && password === '' ? words.passwordNeeded : undefined,
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTries(tries + 1);
    if (email.trim() === '' || password === '' || waitSeconds > 0) return;
    signingIn.mutate({ email: email.trim(), password }, { onSuccess: ({ step }) => onStep(step) });
  };
  return (
    <form className="sign-in-form" onSubmit={submit} noValidate>
      <FaultSummary count={Object.values(faults).filter((fault) => fault !== undefined).length} tries={tries} />
      <SignInRefusal error={signingIn.error} failed={words.failed} help={words.failedHelp} />
      <TextField
        label={words.email}
        value={email}
        onChange={setEmail}
        fault={faults.email}
        inputMode="email"
        name="email"
        autoComplete="username"
      />
      <PasswordField
        label={words.password}
        value={password}
        onChange={setPassword}
        fault={faults.password}
        autoComplete="current-password"
      />
      <Button type="submit" look="primary" isDisabled={signingIn.isPending || waitSeconds > 0}>
        {waitSeconds > 0 ? words.wait(waitSeconds) : words.submit}
      </Button>
    </form>
  );
}
