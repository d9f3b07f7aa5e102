import { type ReactNode } from 'react';
import { Button } from '../../../../ui/components/button.tsx';
import { RefusalNote } from '../../../../ui/components/refusal-note.tsx';
import { formatDate } from '../../../../ui/format/date.ts';
import { useLanguage, useWords } from '../../../../ui/language/language-provider.tsx';
import type { PlaceDetail } from '../../contract.ts';
import { type Share, useWithdrawShare } from './share-queries.ts';
import type { Told } from './shares-told.tsx';
import { sharingWords } from './sharing-words.ts';

interface Props {
  readonly place: PlaceDetail;
  readonly shares: readonly Share[];
  /** shows what an organisation sees */
  readonly onShow: (organisation: string) => void;
  readonly onWithdrawn: (told: Told) => void;
  /** what was done last */
  readonly children: ReactNode;
}

/** Who has the place now. Taking it back holds at once; what was taken back can be shared again. */
export function ShareLines({ place, shares, onShow, onWithdrawn, children }: Props) {
  const words = useWords(sharingWords);
  const withdrawing = useWithdrawShare(place.id, (share) =>
    onWithdrawn({ organisation: share.organisation, withdrawn: share }),
  );
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
              onWithdraw={() => withdrawing.mutate(share)}
            />
          </li>
        ))}
      </ul>
      <RefusalNote error={withdrawing.error} />
      {children}
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
