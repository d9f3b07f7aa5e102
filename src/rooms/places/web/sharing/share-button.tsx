import { Suspense, lazy, useState } from 'react';
import { Button } from '../../../../ui/components/button.tsx';
import { useWords } from '../../../../ui/language/language-provider.tsx';
import { useMay, useSignedIn } from '../../../access/web.ts';
import type { PlaceDetail } from '../../contract.ts';
import { sharingWords } from './sharing-words.ts';

const ShareDialog = lazy(() => import('./share-dialog.tsx'));

/** "Vem ser vad?": for those who may share, on the places of their own organisation. */
export function ShareButton({ place }: { readonly place: PlaceDetail }) {
  const words = useWords(sharingWords);
  const may = useMay();
  const own = useSignedIn()?.organisation.name;
  const [isOpen, setOpen] = useState(false);
  if (!may('share', 'create') || place.owner !== own) return null;
  return (
    <>
      <Button onPress={() => setOpen(true)}>{words.button}</Button>
      {isOpen ? (
        <Suspense>
          <ShareDialog place={place} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
