import { ChoiceField } from '../../../../ui/components/choice-field.tsx';
import { TextField } from '../../../../ui/components/text-field.tsx';
import { useWords } from '../../../../ui/language/language-provider.tsx';
import type { RoleAreaKind } from '../../domain/area.ts';
import type { Role } from '../../domain/role.ts';
import { accessWords } from '../access-words.ts';
import {
  type AreaDraft,
  type AreaHome,
  type AreaNames,
  areaDraftFault,
  areaKindsFor,
  emptyArea,
} from './area-draft.ts';

interface Props {
  readonly home: AreaHome;
  readonly role: Role;
  readonly names: AreaNames;
  readonly draft: AreaDraft;
  readonly onChange: (draft: AreaDraft) => void;
  /** the reader has tried to send */
  readonly tried: boolean;
}

/** Where a role is to hold: the kinds that fit the organisation and the role, and then which one. */
export function AreaField({ home, role, names, draft, onChange, tried }: Props) {
  const words = useWords(accessWords).area;
  const kinds = areaKindsFor(home, role);
  const fault = tried ? areaDraftFault(draft) : undefined;
  const { kind } = draft;
  const isNamed = kind === 'cityDistrict' || kind === 'policeDistrict';
  const asksMunicipality = (kind === 'municipality' || kind === 'cityDistrict') && home.municipality === null;
  return (
    <>
      <ChoiceField
        label={words.label}
        value={kind}
        onChange={(next) => onChange(emptyArea(home, next as RoleAreaKind))}
        options={kinds.map((value) => ({ value, label: words.kinds[value] }))}
      />
      {asksMunicipality ? (
        <TextField
          label={words.municipality}
          help={words.municipalityHelp}
          value={draft.digits}
          onChange={(digits) => onChange({ ...draft, digits })}
          fault={fault === 'municipality' ? words.municipalityNeeded : undefined}
          inputMode="numeric"
        />
      ) : null}
      {kind === 'county' && home.municipality === null ? (
        <TextField
          label={words.county}
          help={words.countyHelp}
          value={draft.digits}
          onChange={(digits) => onChange({ ...draft, digits })}
          fault={fault === 'county' ? words.countyNeeded : undefined}
          inputMode="numeric"
        />
      ) : null}
      {isNamed ? (
        <AreaName
          label={words.name[kind]}
          names={names[kind]}
          value={draft.name}
          onChange={(name) => onChange({ ...draft, name })}
          fault={fault === 'name' ? (names[kind].length === 0 ? words.nameNeeded : words.nameChosen) : undefined}
        />
      ) : null}
    </>
  );
}

interface NameProps {
  readonly label: string;
  readonly names: readonly string[];
  readonly value: string;
  readonly onChange: (name: string) => void;
  readonly fault: string | undefined;
}

function AreaName({ label, names, value, onChange, fault }: NameProps) {
  const choose = useWords(accessWords).area.choose;
  if (names.length === 0) return <TextField label={label} value={value} onChange={onChange} fault={fault} />;
  return (
    <ChoiceField
      label={label}
      value={value}
      onChange={onChange}
      fault={fault}
      options={[{ value: '', label: choose }, ...names.map((name) => ({ value: name, label: name }))]}
    />
  );
}
