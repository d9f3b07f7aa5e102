import { useState } from 'react';
import { Button } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { Check } from '../../../../ui/components/check.tsx';
import { RefusalNote } from '../../../../ui/components/refusal-note.tsx';
import { useWords } from '../../../../ui/language/language-provider.tsx';
import type { MemberView } from '../../contract.ts';
import { accessWords } from '../access-words.ts';
import { InvitedLink } from '../organisation/invited-link.tsx';
import { useRenewPassword } from '../organisation/organisation-queries.ts';

/** For a colleague who has forgotten the password: a link by which they choose another. Nobody is told what it was. */
export function NewPasswordCard({ member }: { readonly member: MemberView }) {
  const words = useWords(accessWords).member;
  const [endsSecondFactor, setEnds] = useState(false);
  const renewing = useRenewPassword(member.id);
  return (
    <Card title={words.newPassword}>
      {renewing.data === undefined ? (
        <div className="stack-s">
          <p className="ink2">{words.newPasswordText(member.name)}</p>
          <Check selected={endsSecondFactor} onChange={setEnds}>
            {words.endsSecondFactor}
          </Check>
          <RefusalNote error={renewing.error} />
          <div className="row">
            <Button isDisabled={renewing.isPending} onPress={() => renewing.mutate({ endsSecondFactor })}>
              {words.makeLink}
            </Button>
          </div>
        </div>
      ) : (
        <InvitedLink invited={renewing.data} onClose={() => renewing.reset()} />
      )}
    </Card>
  );
}
