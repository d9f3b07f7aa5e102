import { useState } from 'react';
import { Button } from '../../../../ui/components/button.tsx';
import { Note } from '../../../../ui/components/note.tsx';
import { RefusalNote } from '../../../../ui/components/refusal-note.tsx';
import { formatDate } from '../../../../ui/format/date.ts';
import { useLanguage, useWords } from '../../../../ui/language/language-provider.tsx';
import type { PlaceDetail, ShareList } from '../../contract.ts';
import { useShare, useWithdrawShare } from './share-queries.ts';
import { sharingWords } from './sharing-words.ts';

type Share = ShareList['shares'][number];

interface Props {
  readonly place: PlaceDetail;
  readonly shares: readonly Share[];
  /** shows what an organisation sees */
  readonly onShow: (organisation: string) => void;
}

/** Who has the place now. Taking it back holds at once; what was taken back can be shared again. */
export function ShareLines({ place, shares, onShow }: Props) {
  const words = useWords(sharingWords);
  const [withdrawn, setWithdrawn] = useState<Share>();
  const withdrawing = useWithdrawShare(place.id);
  return (
    <section className="shares" aria-label={words.now}>
      <h3>{words.now}</h3>
      {shares.length === 0 ? <p className="ink2">{words.nobody}</p> : null}
      <ul>
        {shares.map((share) => (
          <li key={share.id}>
            <ShareLine
              share={share}
              busy={withdrawing.isPending}
              onShow={onShow}
              onWithdraw={() => withdrawing.mutate(share.id, { onSuccess: () => setWithdrawn(share) })}
            />
          </li>
        ))}
      </ul>
      <RefusalNote error={withdrawing.error} />
      <div role="status">
        {withdrawn === undefined ? null : (
          <Withdrawn place={place} share={withdrawn} onUndone={() => setWithdrawn(undefined)} />
        )}
      </div>
    </section>
  );
}

interface LineProps {
  readonly share: Share;
  readonly busy: boolean;
  readonly onShow: (organisation: string) => void;
  readonly onWithdraw: () => void;
}

function ShareLine({ share: { organisation, to }, busy, onShow, onWithdraw }: LineProps) {
  const words = useWords(sharingWords);
  const language = useLanguage();
  return (
    <>
      <span className="what">
        <strong>{organisation.name}</strong>{' '}
        <span className="mut">{to === null ? words.withoutEnd : words.until(formatDate(to, language))}</span>
      </span>
      <Button small look="quiet" aria-label={words.showOf(organisation.name)} onPress={() => onShow(organisation.id)}>
        {words.show}
      </Button>
      <Button small isDisabled={busy} aria-label={words.withdrawOf(organisation.name)} onPress={onWithdraw}>
        {words.withdraw}
      </Button>
    </>
  );
}

interface WithdrawnProps {
  readonly place: PlaceDetail;
  readonly share: Share;
  readonly onUndone: () => void;
}

function Withdrawn({ place, share: { organisation, to }, onUndone }: WithdrawnProps) {
  const words = useWords(sharingWords);
  const sharing = useShare(place.id);
  return (
    <Note>
      <p>{words.withdrawn(organisation.name)}</p>
      <RefusalNote error={sharing.error} />
      <Button
        small
        isDisabled={sharing.isPending}
        onPress={() => sharing.mutate({ organisation: organisation.id, to }, { onSuccess: onUndone })}
      >
        {words.undo}
      </Button>
    </Note>
  );
}
