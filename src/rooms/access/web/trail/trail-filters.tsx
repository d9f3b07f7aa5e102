import { ACT_VERBS } from '../../../../ground/act-verb.ts';
import { ChoiceField } from '../../../../ui/components/choice-field.tsx';
import { TextField } from '../../../../ui/components/text-field.tsx';
import { isDay } from '../../../../ui/format/day.ts';
import { capitalised } from '../../../../ui/format/words.ts';
import { useWords } from '../../../../ui/language/language-provider.tsx';
import { useLinkState } from '../../../../ui/page/link-state.ts';
import { accessWords } from '../access-words.ts';
import { useMembers } from '../organisation/organisation-queries.ts';

/** What of the trail is shown; it stands in the link. */
export function TrailFilters() {
  const words = useWords(accessWords).trail;
  const [link, setLink] = useLinkState();
  const members = useMembers().data?.members ?? [];
  const day = (key: 'fran' | 'till', label: string) => {
    const value = link[key] ?? '';
    return (
      <TextField
        label={label}
        help={words.day}
        value={value}
        onChange={(text) => setLink({ [key]: text })}
        fault={value === '' || isDay(value) ? undefined : words.dayFault}
        optional
        inputMode="numeric"
        name={key}
      />
    );
  };
  return (
    <div className="trail-filters">
      <ChoiceField
        label={words.find}
        value={link['person'] ?? ''}
        onChange={(person) => setLink({ person })}
        options={[
          { value: '', label: words.everybody },
          ...members.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <ChoiceField
        label={words.verb}
        value={link['handling'] ?? ''}
        onChange={(handling) => setLink({ handling })}
        options={[
          { value: '', label: words.everyVerb },
          ...ACT_VERBS.map((value) => ({ value, label: capitalised(words.verbs[value].replace(/:$/, '')) })),
        ]}
      />
      <ChoiceField
        label={words.outcome}
        value={link['utfall'] ?? ''}
        onChange={(utfall) => setLink({ utfall })}
        options={[
          { value: '', label: words.everyOutcome },
          ...(['done', 'refused'] as const).map((value) => ({ value, label: capitalised(words.outcomes[value]) })),
        ]}
      />
      {day('fran', words.from)}
      {day('till', words.to)}
    </div>
  );
}
