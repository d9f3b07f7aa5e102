import { useState } from 'react';
import { Button } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { Note } from '../../../../ui/components/note.tsx';
import { RefusalNote } from '../../../../ui/components/refusal-note.tsx';
import { useWords } from '../../../../ui/language/language-provider.tsx';
import type { MemberView } from '../../contract.ts';
import { accessWords } from '../access-words.ts';
import { useChangeMember } from '../organisation/organisation-queries.ts';

/** Closing an account: what it does stands before it is done, and on the button. */
export function AccountCard({ member }: { readonly member: MemberView }) {
  const words = useWords(accessWords).member;
  const [isAsking, setAsking] = useState(false);
  const changing = useChangeMember(member);
  if (member.state === 'closed')
    return (
      <Card title={words.open}>
        <div className="stack-s">
          <Note live>{words.closed(member.name)}</Note>
          <RefusalNote error={changing.error} />
          <div className="row">
            <Button isDisabled={changing.isPending} onPress={() => changing.mutate({ state: 'active' })}>
              {words.openDo(member.name)}
            </Button>
          </div>
        </div>
      </Card>
    );
  return (
    <Card title={words.close}>
      <div className="stack-s">
        <p className="ink2">{words.closeText(member.name)}</p>
        <RefusalNote error={changing.error} />
        <div className="row">
          {isAsking ? (
            <>
              <Button
                look="primary"
                isDisabled={changing.isPending}
                onPress={() => changing.mutate({ state: 'closed' })}
              >
                {words.closeDo(member.name)}
              </Button>
              <Button onPress={() => setAsking(false)}>{words.cancel}</Button>
            </>
          ) : (
            <Button onPress={() => setAsking(true)}>{words.close}</Button>
          )}
        </div>
      </div>
    </Card>
  );
}
