import { type FormEvent, useState } from 'react';
import { Arriving } from '../../../../ui/components/arriving.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { RefusalNote } from '../../../../ui/components/refusal-note.tsx';
import { useWords } from '../../../../ui/language/language-provider.tsx';
import { today } from '../../../../ui/today.ts';
import type { MemberView } from '../../contract.ts';
import type { Role } from '../../domain/role.ts';
import { accessWords } from '../access-words.ts';
import {
  type AreaHome,
  type AreaNames,
  areaDraftFault,
  areaFrom,
  areaKindsFor,
  emptyArea,
} from '../organisation/area-draft.ts';
import { AreaField } from '../organisation/area-field.tsx';
import { rolesFor } from '../organisation/invite-draft.ts';
import { useGiveRole } from '../organisation/organisation-queries.ts';
import { PeriodFields, faultsInPeriod } from '../organisation/period-fields.tsx';
import { RoleField } from '../organisation/role-field.tsx';
import { useSignedIn } from '../session/session-provider.tsx';
import { sessionWords } from '../session/session-words.ts';

interface Props {
  readonly member: MemberView;
  readonly areaNames: AreaNames;
  readonly onDone: () => void;
}

const NOWHERE: AreaHome = { kind: 'otherAuthority', municipality: null };

export function GiveRoleForm({ member, areaNames, onDone }: Props) {
  const words = useWords(accessWords).member;
  const names = useWords(sessionWords).roles;
  const home = useSignedIn()?.organisation ?? NOWHERE;
  const [role, setRole] = useState<Role>(rolesFor(home.kind)[0]);
  const [area, setArea] = useState(() => emptyArea(home, areaKindsFor(home, role)[0]));
  const [period, setPeriod] = useState({ from: today(), to: '' });
  const [tried, setTried] = useState(false);
  const giving = useGiveRole(member.id);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (areaDraftFault(area) !== undefined || faultsInPeriod(period, false).length > 0) return;
    const to = period.to.trim() === '' ? null : period.to.trim();
    giving.mutate({ role, area: areaFrom(area), from: period.from.trim(), to }, { onSuccess: onDone });
  };
  const changeRole = (next: Role) => {
    setRole(next);
    setArea(emptyArea(home, areaKindsFor(home, next)[0]));
  };
  return (
    <Arriving>
      <form className="stack form" onSubmit={submit} noValidate>
        <RefusalNote error={giving.error} />
        <RoleField roles={rolesFor(home.kind)} value={role} onChange={changeRole} />
        <AreaField home={home} role={role} names={areaNames} draft={area} onChange={setArea} tried={tried} />
        <PeriodFields draft={period} onChange={setPeriod} needsEnd={false} tried={tried} />
        <div className="row">
          <Button type="submit" look="primary" isDisabled={giving.isPending}>
            {words.give(names[role])}
          </Button>
          <Button onPress={onDone}>{words.cancel}</Button>
        </div>
      </form>
    </Arriving>
  );
}
