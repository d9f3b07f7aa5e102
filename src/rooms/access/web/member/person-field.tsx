import { ChoiceField } from '../../../../ui/components/choice-field.tsx';
import { useWords } from '../../../../ui/language/language-provider.tsx';
import type { MemberView } from '../../contract.ts';
import { accessWords } from '../access-words.ts';
import { useMembers } from '../organisation/organisation-queries.ts';

interface Props {
  readonly label: string;
  /** who cannot be chosen */
  readonly except: string;
  /** "" while nobody is chosen */
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** @returns the colleagues with an open account, but for one */
export function useOthers(except: string): readonly MemberView[] {
  const members = useMembers().data?.members ?? [];
  return members.filter(({ id, state }) => id !== except && state === 'active');
}

/** A colleague with an open account. */
export function PersonField({ label, except, value, onChange }: Props) {
  const words = useWords(accessWords).member;
  const others = useOthers(except);
  if (others.length === 0) return <p className="mut">{words.noOther}</p>;
  return (
    <ChoiceField
      label={label}
      value={value}
      onChange={onChange}
      options={[
        { value: '', label: words.choose },
        ...others.map(({ id, name, function: work }) => ({ value: id, label: `${name}, ${work}` })),
      ]}
    />
  );
}
