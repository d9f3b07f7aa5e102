import { useState } from 'react';
import { Button } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { counted } from '../../../../ui/format/words.ts';
import { useLanguage, useWords } from '../../../../ui/language/language-provider.tsx';
import type { AccountView, SecondFactorOffer } from '../../contract.ts';
import { accessWords } from '../access-words.ts';
import { useNewCodes, useOfferFactor, useRemoveFactor } from './account-queries.ts';
import { PasswordAgain } from './password-again.tsx';
import { SecondFactorForm } from './second-factor-form.tsx';

type Doing = 'turnOn' | 'turnOff' | 'newCodes';

interface Props {
  readonly account: AccountView;
  readonly onCodes: (codes: readonly string[]) => void;
}

/** The second step: off, being turned on, or on with so many codes left. */
export function SecondFactorCard({ account, onCodes }: Props) {
  const words = useWords(accessWords).account;
  const language = useLanguage();
  const [doing, setDoing] = useState<Doing>();
  const stop = () => setDoing(undefined);
  const given = (codes: readonly string[]) => {
    stop();
    onCodes(codes);
  };
  const state = account.secondFactor
    ? words.factorOn(counted(account.recoveryCodesLeft, language).word)
    : words.factorOff;
  return (
    <Card title={words.factor}>
      <div className="stack-s">
        <p>{account.mayHaveSecondFactor || account.secondFactor ? state : words.factorNever}</p>
        {doing === 'turnOn' ? <TurnOn onCodes={given} onStop={stop} /> : null}
        {doing === 'turnOff' ? <TurnOff onStop={stop} /> : null}
        {doing === 'newCodes' ? <NewCodes onCodes={given} onStop={stop} /> : null}
        {doing === undefined ? (
          <div className="row">
            {account.secondFactor ? (
              <>
                <Button onPress={() => setDoing('newCodes')}>{words.newCodes}</Button>
                <Button look="quiet" onPress={() => setDoing('turnOff')}>
                  {words.turnOff}
                </Button>
              </>
            ) : null}
            {account.mayHaveSecondFactor && !account.secondFactor ? (
              <Button onPress={() => setDoing('turnOn')}>{words.turnOn}</Button>
            ) : null}
          </div>
        ) : null}
      </div>
    </Card>
  );
}

interface StepProps {
  readonly onStop: () => void;
}

function TurnOn({ onCodes, onStop }: StepProps & { readonly onCodes: (codes: readonly string[]) => void }) {
  const words = useWords(accessWords).account;
  const [offer, setOffer] = useState<SecondFactorOffer>();
  const offering = useOfferFactor();
  return offer === undefined ? (
    <PasswordAgain
      submit={words.begin}
      busy={offering.isPending}
      error={offering.error}
      onGiven={(password) => offering.mutate(password, { onSuccess: setOffer })}
      onCancel={onStop}
    />
  ) : (
    <SecondFactorForm offer={offer} onCodes={onCodes} onCancel={onStop} />
  );
}

function TurnOff({ onStop }: StepProps) {
  const words = useWords(accessWords).account;
  const removing = useRemoveFactor();
  return (
    <PasswordAgain
      text={words.turnOffText}
      submit={words.turnOff}
      busy={removing.isPending}
      error={removing.error}
      onGiven={(password) => removing.mutate(password, { onSuccess: onStop })}
      onCancel={onStop}
    />
  );
}

function NewCodes({ onCodes, onStop }: StepProps & { readonly onCodes: (codes: readonly string[]) => void }) {
  const words = useWords(accessWords).account;
  const making = useNewCodes();
  return (
    <PasswordAgain
      text={words.newCodesText}
      submit={words.newCodes}
      busy={making.isPending}
      error={making.error}
      onGiven={(password) => making.mutate(password, { onSuccess: ({ codes }) => onCodes(codes) })}
      onCancel={onStop}
    />
  );
}
