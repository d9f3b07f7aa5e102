import { useRef, useState } from 'react';
import { Button } from '../../../../ui/components/button.tsx';
import { ChoiceField } from '../../../../ui/components/choice-field.tsx';
import { ProblemNote } from '../../../../ui/components/problem-note.tsx';
import { RefusalNote } from '../../../../ui/components/refusal-note.tsx';
import { TextField } from '../../../../ui/components/text-field.tsx';
import { isDay } from '../../../../ui/format/day.ts';
import { useWords } from '../../../../ui/language/language-provider.tsx';
import { useOrganisations, useSignedIn } from '../../../access/web.ts';
import type { PlaceDetail, ShareList } from '../../contract.ts';
import { ShareConsequences } from './share-consequences.tsx';
import { SharedPage } from './shared-page.tsx';
import { SharedPartsTable } from './shared-parts-table.tsx';
import { type Share, useShare, useSharePreview } from './share-queries.ts';
import { sharingWords } from './sharing-words.ts';

interface Props {
  readonly place: PlaceDetail;
  readonly shares: ShareList['shares'];
  /** an organisation's id; "" while none is chosen */
  readonly chosen: string;
  readonly onChoose: (organisation: string) => void;
  readonly onShared: (organisation: Share['organisation']) => void;
}

/** Whom to share with; what they would see stands before the button that does it. */
export function ShareForm({ place, shares, chosen, onChoose, onShared }: Props) {
  const words = useWords(sharingWords);
  const own = useSignedIn()?.organisation.id;
  const { data: preview, error, refetch } = useSharePreview(place.id, chosen);
  const organisations = useOrganisations().data?.organisations ?? [];
  const isShared = shares.some(({ organisation }) => organisation.id === chosen);
  const others = organisations
    .filter(({ id, closed }) => id !== own && !closed)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'));
  return (
    <section className="share-form" aria-label={words.choose}>
      <h3>{words.choose}</h3>
      <ChoiceField
        label={words.organisation}
        value={chosen}
        onChange={onChoose}
        options={[
          { value: '', label: words.chooseFirst },
          ...others.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      {chosen === '' ? <p className="mut">{words.hint}</p> : null}
      {error === null ? null : <ProblemNote error={error} onRetry={() => void refetch()} />}
      {preview === undefined || chosen === '' ? null : (
        <>
          <SharedPartsTable parts={preview.parts} />
          <SharedPage place={place} preview={preview} />
          {isShared ? null : (
            <>
              <ShareConsequences preview={preview} />
              <ShareAct
                key={chosen}
                place={place}
                organisation={preview.organisation}
                onShared={() => onShared(preview.organisation)}
              />
            </>
          )}
        </>
      )}
    </section>
  );
}

interface ActProps {
  readonly place: PlaceDetail;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly onShared: () => void;
}

function ShareAct({ place, organisation, onShared }: ActProps) {
  const words = useWords(sharingWords);
  const [to, setTo] = useState('');
  const [tried, setTried] = useState(false);
  const sharing = useShare(place.id, onShared);
  const day = useRef<HTMLInputElement>(null);
  const last = to.trim();
  const isFit = last === '' || isDay(last);
  const share = () => {
    setTried(true);
    const given = { organisation: organisation.id, to: last === '' ? null : last };
    if (isFit) sharing.mutate(given);
    else day.current?.focus();
  };
  return (
    <>
      <RefusalNote error={sharing.error} />
      <div className="share-act">
        <TextField
          label={words.to}
          help={words.toHelp}
          value={to}
          onChange={setTo}
          fault={tried && !isFit ? words.toFault : undefined}
          optional
          inputMode="numeric"
          name="to"
          writtenIn={day}
        />
        <Button look="primary" isDisabled={sharing.isPending} onPress={share}>
          {words.share(organisation.name)}
        </Button>
      </div>
    </>
  );
}
