import { useState } from 'react';
import { Note } from '../../../../ui/components/note.tsx';
import { PageSkeleton } from '../../../../ui/components/skeleton.tsx';
import { useWords } from '../../../../ui/language/language-provider.tsx';
import { PageHead } from '../../../../ui/page/page-head.tsx';
import { Refused } from '../../../../ui/page/refused.tsx';
import { accessWords } from '../access-words.ts';
import { useSession } from '../session/session-queries.ts';
import { useAccount } from './account-queries.ts';
import { PasswordCard } from './password-card.tsx';
import { RecoveryCodesCard } from './recovery-codes-card.tsx';
import { SecondFactorCard } from './second-factor-card.tsx';
import { SessionsCard } from './sessions-card.tsx';
import './account.css';

/** The own account: how one signs in, and where one is signed in. */
export default function AccountPage() {
  const words = useWords(accessWords).account;
  const isTraining = useSession().data?.ways.training === true;
  const { data: account, error, refetch } = useAccount();
  const [codes, setCodes] = useState<readonly string[]>();
  if (account === undefined)
    return error === null ? <PageSkeleton /> : <Refused error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <div className={codes === undefined ? '' : 'screen-only'}>
        <PageHead title={words.title}>
          <p className="say">{words.lead}</p>
          <p className="under">{account.email}</p>
        </PageHead>
      </div>
      <div className="stack account">
        {codes === undefined ? null : <RecoveryCodesCard codes={codes} onSaved={() => setCodes(undefined)} />}
        <div className={codes === undefined ? 'stack' : 'stack screen-only'}>
          {isTraining && !account.hasPassword ? (
            <Note>{words.trainingNote}</Note>
          ) : (
            <div className="account-pair">
              <PasswordCard account={account} />
              <SecondFactorCard account={account} onCodes={setCodes} />
            </div>
          )}
          <SessionsCard />
        </div>
      </div>
    </>
  );
}
