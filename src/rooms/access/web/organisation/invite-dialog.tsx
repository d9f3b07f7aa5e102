import { useState } from 'react';
import { Button } from '../../../../ui/components/button.tsx';
import { CopyText } from '../../../../ui/components/copy-text.tsx';
import { Modal } from '../../../../ui/components/modal.tsx';
import { formatMoment } from '../../../../ui/format/date.ts';
import { useLanguage, useWords } from '../../../../ui/language/language-provider.tsx';
import type { InvitedView, OrganisationView } from '../../contract.ts';
import { accessWords } from '../access-words.ts';
import type { AreaNames } from './area-draft.ts';
import { InviteForm } from './invite-form.tsx';

export type InvitingOrganisation = Pick<OrganisationView, 'id' | 'name' | 'kind' | 'municipality'>;

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

function InvitedLink({ invited, onClose }: { readonly invited: InvitedView; readonly onClose: () => void }) {
  const words = useWords(accessWords).invite;
  const language = useLanguage();
  return (
    <>
      <p>{words.made(invited.name, formatMoment(invited.expiresAt, language))}</p>
      <CopyText label={words.link} text={invited.link} lines={2} />
      <div className="acts">
        <Button look="primary" onPress={onClose}>
          {words.done}
        </Button>
      </div>
    </>
  );
}
