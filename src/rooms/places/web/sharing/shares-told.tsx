import { useEffect, useRef } from 'react';
import { Button } from '../../../../ui/components/button.tsx';
import { Note } from '../../../../ui/components/note.tsx';
import { RefusalNote } from '../../../../ui/components/refusal-note.tsx';
import { useWords } from '../../../../ui/language/language-provider.tsx';
import type { PlaceDetail } from '../../contract.ts';
import { type Share, useShare } from './share-queries.ts';
import { sharingWords } from './sharing-words.ts';

/** What was done last: shared with an organisation, or taken back from it. */
export interface Told {
  readonly organisation: Share['organisation'];
  /** the share that was taken back, which can be given again */
  readonly withdrawn?: Share;
}

interface Props {
  readonly place: PlaceDetail;
  readonly told: Told | undefined;
  readonly onShared: (organisation: Share['organisation']) => void;
}

/** Takes focus when something is told: the button that was pressed has gone with what it did. */
export function SharesTold({ place, told, onShared }: Props) {
  const words = useWords(sharingWords);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (told !== undefined) box.current?.focus();
  }, [told]);
  return (
    <div role="status" ref={box} tabIndex={-1}>
      {told === undefined ? null : (
        <Note>
          {told.withdrawn === undefined ? (
            <p>{words.shared(told.organisation.name)}</p>
          ) : (
            <Withdrawn place={place} share={told.withdrawn} onShared={onShared} />
          )}
        </Note>
      )}
    </div>
  );
}

interface WithdrawnProps {
  readonly place: PlaceDetail;
  readonly share: Share;
  readonly onShared: (organisation: Share['organisation']) => void;
}

function Withdrawn({ place, share: { organisation, to }, onShared }: WithdrawnProps) {
  const words = useWords(sharingWords);
  const sharing = useShare(place.id, () => onShared(organisation));
  return (
    <>
      <p>{words.withdrawn(organisation.name)}</p>
      <RefusalNote error={sharing.error} />
      <Button
        small
        isDisabled={sharing.isPending}
        onPress={() => sharing.mutate({ organisation: organisation.id, to })}
      >
        {words.undo}
      </Button>
    </>
  );
}
