import { useState } from 'react';
import { Button } from '../../../../ui/components/button.tsx';
import { formatDate, formatShortDate } from '../../../../ui/format/date.ts';
import { capitalised } from '../../../../ui/format/words.ts';
import { useLanguage, useWords } from '../../../../ui/language/language-provider.tsx';
import { today } from '../../../../ui/today.ts';
import type { MemberView, RoleGrantView } from '../../contract.ts';
import { accessWords } from '../access-words.ts';
import { useMay } from '../session/session-provider.tsx';
import { roleInWords } from '../session/session-words.ts';
import { GiveSubstituteForm } from './give-substitute-form.tsx';
import { SubstituteLine } from './substitute-line.tsx';

interface Props {
  readonly member: MemberView;
  readonly grant: RoleGrantView;
  readonly busy: boolean;
  readonly onWithdraw: () => void;
}

/** One role of somebody: where, since and until when, and who stands in. */
export function HeldRole({ member, grant, busy, onWithdraw }: Props) {
  const words = useWords(accessWords).member;
  const language = useLanguage();
  const may = useMay();
  const [isGiving, setGiving] = useState(false);
  const role = roleInWords(grant, language);
  const isOpen = member.state === 'active';
  return (
    <div className="held-role">
      <div className="what">
        <strong>{capitalised(role)}</strong>
        <span className="mut">
          <Dates grant={grant} />
        </span>
      </div>
      <div className="row">
        {isOpen && !isGiving && may('role', 'create') ? (
          <Button small aria-label={words.giveSubstituteFor(role)} onPress={() => setGiving(true)}>
            {words.giveSubstitute}
          </Button>
        ) : null}
        {may('role', 'change') ? (
          <Button small isDisabled={busy} aria-label={words.withdrawOf(role)} onPress={onWithdraw}>
            {words.withdraw}
          </Button>
        ) : null}
      </div>
      {grant.substitutes.length === 0 ? null : (
        <div className="below">
          <h3>{words.substitutes}</h3>
          {grant.substitutes.map((substitute) => (
            <SubstituteLine
              key={substitute.id}
              substitute={substitute}
              said={words.substitute(
                substitute.person.name,
                formatShortDate(substitute.from, language),
                formatShortDate(substitute.to, language),
              )}
            />
          ))}
        </div>
      )}
      {isGiving ? (
        <div className="below">
          <GiveSubstituteForm grant={grant} holder={member.id} onDone={() => setGiving(false)} />
        </div>
      ) : null}
    </div>
  );
}

function Dates({ grant: { from, to } }: { readonly grant: RoleGrantView }) {
  const words = useWords(accessWords).member;
  const language = useLanguage();
  const begins = (from > today() ? words.coming : words.since)(formatDate(from, language));
  return to === null ? begins : `${begins}, ${words.ends(formatDate(to, language))}`;
}
