import { useState } from 'react';
import { Button } from '../../../../ui/components/button.tsx';
import { useWords } from '../../../../ui/language/language-provider.tsx';
import { accessWords } from '../access-words.ts';
import { useSignedIn } from '../session/session-provider.tsx';
import type { AreaNames } from './area-draft.ts';
import { InviteDialog } from './invite-dialog.tsx';

/** Invites somebody to the own organisation. */
export function InviteButton({ areaNames }: { readonly areaNames: AreaNames }) {
  const words = useWords(accessWords).invite;
  const [isOpen, setOpen] = useState(false);
  const organisation = useSignedIn()?.organisation;
  if (organisation === undefined) return null;
  return (
    <>
      <Button look="primary" onPress={() => setOpen(true)}>
        {words.button}
      </Button>
      {isOpen ? (
        <InviteDialog organisation={organisation} areaNames={areaNames} onClose={() => setOpen(false)} />
      ) : null}
    </>
  );
}
