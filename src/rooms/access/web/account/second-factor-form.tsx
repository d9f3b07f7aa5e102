import { type FormEvent, useState } from 'react';
import { Arriving } from '../../../../ui/components/arriving.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { CopyText } from '../../../../ui/components/copy-text.tsx';
import { RefusalNote } from '../../../../ui/components/refusal-note.tsx';
import { TextField } from '../../../../ui/components/text-field.tsx';
import { useWords } from '../../../../ui/language/language-provider.tsx';
import type { SecondFactorOffer } from '../../contract.ts';
import { accessWords } from '../access-words.ts';
import { useConfirmFactor } from './account-queries.ts';

interface Props {
  readonly offer: SecondFactorOffer;
  readonly onCodes: (codes: readonly string[]) => void;
  readonly onCancel: () => void;
}

/** The key as a picture and as text; a code from the app shows that it has arrived there. */
export function SecondFactorForm({ offer, onCodes, onCancel }: Props) {
  const words = useWords(accessWords).account;
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  const confirming = useConfirmFactor();
  const given = code.replaceAll(/\s/g, '');
  const isWhole = /^\d{6}$/.test(given);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isWhole) confirming.mutate({ code: given }, { onSuccess: ({ codes }) => onCodes(codes) });
  };
  return (
    <Arriving>
      <form className="stack" onSubmit={submit} noValidate>
        <p>{words.scan}</p>
        <div className="factor-key">
          <img src={offer.picture} alt={words.picture} width="168" height="168" />
          <CopyText label={words.secret} text={offer.secret} lines={3} />
        </div>
        <RefusalNote error={confirming.error} words={{ 'code-wrong': words.codeWrong }} />
        <TextField
          label={words.code}
          help={words.codeHelp}
          value={code}
          onChange={setCode}
          fault={tried && !isWhole ? words.codeNeeded : undefined}
          inputMode="numeric"
          name="code"
          autoComplete="one-time-code"
        />
        <div className="row">
          <Button type="submit" look="primary" isDisabled={confirming.isPending}>
            {words.confirm}
          </Button>
          <Button onPress={onCancel}>{words.cancel}</Button>
        </div>
      </form>
    </Arriving>
  );
}
