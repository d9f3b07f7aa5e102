import { ChoiceField } from '../../../../ui/components/choice-field.tsx';
import { capitalised } from '../../../../ui/format/words.ts';
import { useWords } from '../../../../ui/language/language-provider.tsx';
import type { Role } from '../../domain/role.ts';
import { accessNames } from '../access-names.ts';
import { accessWords } from '../access-words.ts';

interface Props {
  readonly roles: readonly Role[];
  readonly value: Role;
  readonly onChange: (role: Role) => void;
}

/** A role and, in one sentence, what it is there for. */
export function RoleField({ roles, value, onChange }: Props) {
  const words = useWords(accessWords).invite;
  const names = useWords(accessNames);
  return (
    <ChoiceField
      label={words.role}
      help={names.roleSentences[value]}
      value={value}
      onChange={(role) => onChange(role as Role)}
      options={roles.map((role) => ({ value: role, label: capitalised(names.roles[role]) }))}
    />
  );
}
