import { Check } from '../../../../ui/components/check.tsx';
import { capitalised } from '../../../../ui/format/words.ts';
import { useWords } from '../../../../ui/language/language-provider.tsx';
import type { OpeningView } from '../../contract.ts';
import { ROLE_HOLDERS, type Role, statusesOf } from '../../domain/role.ts';
import { accessNames } from '../access-names.ts';
import { accessWords } from '../access-words.ts';

interface Props {
  readonly role: Role;
  readonly openings: readonly OpeningView[];
  readonly onSet: (opening: Pick<OpeningView, 'recordType' | 'role' | 'opened'>) => void;
}

/** Each kind of record that can be opened to a role; a tick holds at once. */
export function OpeningChoices({ role, openings, onSet }: Props) {
  const words = useWords(accessWords).openings;
  const names = useWords(accessNames).recordTypes;
  const isHeldPrivately = ROLE_HOLDERS[role].some((kind) => statusesOf(kind).includes('private'));
  return (
    <fieldset className="openings">
      <legend className="vh">{words.changeOf(words.many[role])}</legend>
      {isHeldPrivately ? <p className="mut">{words.partnerNote}</p> : null}
      <div className="choices">
        {openings.map(({ recordType, opened, byDefault }) => (
          <Check
            key={recordType}
            selected={opened}
            onChange={(next) => onSet({ recordType, role, opened: next })}
            aside={byDefault && opened ? words.byDefault : undefined}
          >
            {capitalised(names[recordType])}
          </Check>
        ))}
      </div>
    </fieldset>
  );
}
