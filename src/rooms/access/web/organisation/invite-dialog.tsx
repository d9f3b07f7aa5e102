import { useState } from 'react';
import { Modal } from '../../../../ui/components/modal.tsx';
import { useWords } from '../../../../ui/language/language-provider.tsx';
import type { InvitedView } from '../../contract.ts';
import { accessWords } from '../access-words.ts';
import type { AreaNames } from './area-draft.ts';
import type { InvitingOrganisation } from './invite-draft.ts';
import { InvitedLink } from './invited-link.tsx';
import { InviteForm } from './invite-form.tsx';

interface Props {
  readonly organisation: InvitingOrganisation;
  readonly areaNames: AreaNames;
  /** the organisation is another's, and nobody is in it yet */
  readonly isFirst?: boolean;
  readonly onClose: () => void;
}

/** Whom to invite, as what; then the link, which is told once. */
export function InviteDialog({ organisation, areaNames, isFirst = false, onClose }: Props) {
  const words = useWords(accessWords).invite;
  const [invited, setInvited] = useState<InvitedView>();
  const title = isFirst ? words.titleFirst(organisation.name) : words.title;
  return (
    <Modal title={invited === undefined ? title : words.madeTitle} isOpen onClose={onClose}>
      {invited === undefined ? (
        <>
          {isFirst ? <p>{words.introFirst}</p> : null}
          <InviteForm
            organisation={organisation}
            areaNames={areaNames}
            isFirst={isFirst}
            onInvited={setInvited}
            onCancel={onClose}
          />
        </>
      ) : (
        <InvitedLink invited={invited} onClose={onClose} />
      )}
    </Modal>
  );
}
