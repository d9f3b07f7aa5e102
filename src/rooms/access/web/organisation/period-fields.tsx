import { TextField } from '../../../../ui/components/text-field.tsx';
import { isDay } from '../../../../ui/format/day.ts';
import { useWords } from '../../../../ui/language/language-provider.tsx';
import { accessWords } from '../access-words.ts';

/** Two days as they are being written. */
export interface PeriodDraft {
  readonly from: string;
  /** "" for no end */
  readonly to: string;
}

/** What has to be mended before the days can be sent; the server judges their order. */
export function faultsInPeriod({ from, to }: PeriodDraft, needsEnd: boolean): readonly (keyof PeriodDraft)[] {
  const isEndless = to.trim() === '' && !needsEnd;
  return [
    ...(isDay(from.trim()) ? [] : (['from'] as const)),
    ...(isEndless || isDay(to.trim()) ? [] : (['to'] as const)),
  ];
}

interface Props {
  readonly draft: PeriodDraft;
  readonly onChange: (draft: PeriodDraft) => void;
  readonly needsEnd: boolean;
  readonly tried: boolean;
}

export function PeriodFields({ draft, onChange, needsEnd, tried }: Props) {
  const words = useWords(accessWords).period;
  const faults = tried ? faultsInPeriod(draft, needsEnd) : [];
  return (
    <div className="pair">
      <TextField
        label={words.from}
        help={words.help}
        value={draft.from}
        onChange={(from) => onChange({ ...draft, from })}
        fault={faults.includes('from') ? words.fromNeeded : undefined}
        inputMode="numeric"
        name="from"
      />
      <TextField
        label={needsEnd ? words.to : words.toOptional}
        help={words.help}
        value={draft.to}
        onChange={(to) => onChange({ ...draft, to })}
        fault={faults.includes('to') ? words.toNeeded : undefined}
        inputMode="numeric"
        name="to"
      />
    </div>
  );
}
