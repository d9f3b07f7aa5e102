import { type FormEvent, useState } from 'react';
import { Button } from '../../../../ui/components/button.tsx';
import { TextField } from '../../../../ui/components/text-field.tsx';
import { useWords } from '../../../../ui/language/language-provider.tsx';
import { Problem } from '../../../../ui/net/problem.ts';
import { accessWords } from '../access-words.ts';
import { SignInRefusal } from './sign-in-refusal.tsx';
import { useSignInCode } from './sign-in-queries.ts';
import { useWait } from './use-wait.ts';

interface Props {
  readonly onDone: () => void;
  readonly onStartOver: () => void;
}

function isGone(error: unknown): boolean {
  return error instanceof Problem && error.code === 'sign-in-step-gone';
}

/** The second step: the six digits of the app, or one of the codes that were saved for the day without it. */
export function CodeStep({ onDone, onStartOver }: Props) {
  const words = useWords(accessWords).signIn;
  const [byRecovery, setByRecovery] = useState(false);
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  const confirming = useSignInCode();
  const waitSeconds = useWait(confirming.error);
  const given = code.replaceAll(/\s/g, '');
  const isWhole = byRecovery ? given.length >= 6 : /^\d{6}$/.test(given);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isWhole && waitSeconds === 0) confirming.mutate({ code: given }, { onSuccess: onDone });
  };
  const change = () => {
    setByRecovery(!byRecovery);
    setCode('');
    setTried(false);
    confirming.reset();
  };
  const needed = byRecovery ? words.recoveryNeeded : words.codeNeeded;
  return (
    <form className="sign-in-form" onSubmit={submit} noValidate>
      <p>{byRecovery ? words.recoveryIntro : words.codeIntro}</p>
      <SignInRefusal error={confirming.error} failed={isGone(confirming.error) ? words.stepGone : words.codeFailed} />
      <TextField
        key={byRecovery ? 'recovery' : 'app'}
        label={byRecovery ? words.recovery : words.code}
        help={byRecovery ? undefined : words.codeHelp}
        value={code}
        onChange={setCode}
        fault={tried && !isWhole ? needed : undefined}
        inputMode={byRecovery ? 'text' : 'numeric'}
        name="code"
        autoComplete={byRecovery ? 'off' : 'one-time-code'}
      />
      <Button type="submit" look="primary" isDisabled={confirming.isPending || waitSeconds > 0}>
        {waitSeconds > 0 ? words.wait(waitSeconds) : words.confirm}
      </Button>
      <div className="row">
        <Button look="quiet" small onPress={change}>
          {byRecovery ? words.useApp : words.useRecovery}
        </Button>
        <Button look="quiet" small onPress={onStartOver}>
          {words.startOver}
        </Button>
      </div>
    </form>
  );
}
