import { Chip } from '../../../../ui/components/chip.tsx';
import { PageSkeleton } from '../../../../ui/components/skeleton.tsx';
import { useWords } from '../../../../ui/language/language-provider.tsx';
import { PageHead } from '../../../../ui/page/page-head.tsx';
import { Refused } from '../../../../ui/page/refused.tsx';
import { accessWords } from '../access-words.ts';
import type { AreaNames } from '../organisation/area-draft.ts';
import { useMember } from '../organisation/organisation-queries.ts';
import { useMay } from '../session/session-provider.tsx';
import { AccountCard } from './account-card.tsx';
import { HandOverCard } from './hand-over-card.tsx';
import { NewPasswordCard } from './new-password-card.tsx';
import { RolesCard } from './roles-card.tsx';
import { SeesCard } from './sees-card.tsx';
import '../organisation/organisation.css';

interface Props {
  readonly id: string;
  readonly areaNames: AreaNames;
}

/** One colleague: what they may do and see, who stands in, and what happens to their work when they leave. */
export default function MemberPage({ id, areaNames }: Props) {
  const words = useWords(accessWords);
  const may = useMay();
  const { data: member, error, refetch } = useMember(id);
  if (member === undefined)
    return error === null ? <PageSkeleton /> : <Refused error={error} onRetry={() => void refetch()} />;
  const mayRun = may('person', 'change');
  return (
    <>
      <PageHead
        title={member.name}
        crumbs={[{ label: words.organisation.crumb, href: '/organisation' }, { label: member.name }]}
      >
        <p className="under">{[member.function, member.email].filter((fact) => fact !== null).join(' · ')}</p>
        {member.state === 'closed' ? (
          <div className="row">
            <Chip tone="attention">{words.member.closedChip}</Chip>
          </div>
        ) : null}
      </PageHead>
      <div className="member-columns">
        <div className="stack">
          <RolesCard member={member} areaNames={areaNames} />
          {mayRun ? <SeesCard member={member} /> : null}
        </div>
        {mayRun ? (
          <div className="stack">
            <HandOverCard member={member} />
            {member.state === 'active' && member.email !== null ? <NewPasswordCard member={member} /> : null}
            <AccountCard member={member} />
          </div>
        ) : null}
      </div>
    </>
  );
}
