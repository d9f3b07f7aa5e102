import { useState } from 'react';
import { Button } from '../../../../ui/components/button.tsx';
import { Modal } from '../../../../ui/components/modal.tsx';
import { ProblemNote } from '../../../../ui/components/problem-note.tsx';
import { useWords } from '../../../../ui/language/language-provider.tsx';
import type { PlaceDetail } from '../../contract.ts';
import { ShareForm } from './share-form.tsx';
import { ShareLines } from './share-lines.tsx';
import { type Told, SharesTold } from './shares-told.tsx';
import { useShares } from './share-queries.ts';
import { sharingWords } from './sharing-words.ts';
import './sharing.css';

interface Props {
  readonly place: PlaceDetail;
  readonly onClose: () => void;
}

/** Who has the place now, what another would see of it, and the act that shows it to them. */
export default function ShareDialog({ place, onClose }: Props) {
  const words = useWords(sharingWords);
  const { data, error, refetch } = useShares(place.id);
  const [chosen, setChosen] = useState('');
  const [told, setTold] = useState<Told>();
  const shared = (organisation: Told['organisation']) => {
    setChosen('');
    setTold({ organisation });
  };
  return (
    <Modal title={words.title(place.name)} isOpen wide onClose={onClose}>
      <p className="ink2">{words.lead}</p>
      {error === null ? null : <ProblemNote error={error} onRetry={() => void refetch()} />}
      {data === undefined ? null : (
        <>
          <ShareLines place={place} shares={data.shares} onShow={setChosen} onWithdrawn={setTold}>
            <SharesTold place={place} told={told} onShared={shared} />
          </ShareLines>
          <ShareForm place={place} shares={data.shares} chosen={chosen} onChoose={setChosen} onShared={shared} />
        </>
      )}
      <div className="acts">
        <Button onPress={onClose}>{words.close}</Button>
      </div>
    </Modal>
  );
}
