import { CheckboxGroup, Label, Text } from 'react-aria-components';
import { Check } from '../../../ui/components/check.tsx';
import { SelectPopover } from '../../../ui/components/select-popover.tsx';
import { formatNumber } from '../../../ui/format/number.ts';
import { formatSchoolYears } from '../../../ui/format/school-years.ts';
import { capitalised } from '../../../ui/format/words.ts';
import { useLanguage, useWords } from '../../../ui/language/language-provider.tsx';
import { formName } from '../../schools/web.ts';
import type { CoverageView, ExposureSettings } from '../contract.ts';
import { exposureWords } from './exposure-words.ts';
import { formsAsked } from './settings.ts';

interface Props {
  readonly settings: ExposureSettings;
  readonly coverage: readonly CoverageView[];
  readonly onChange: (changes: { forms?: string; years?: string }) => void;
}

const FORMS = ['fsk', 'gr', 'gran', 'sp', 'sam', 'gy', 'gyan'];
const YEARS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** Which school forms and years the question is about; the register's own count stands beside each form. */
export function FormChoice({ settings, coverage, onChange }: Props) {
  const words = useWords(exposureWords).settings;
  const language = useLanguage();
  const unitsOf = (form: string) => coverage.reduce((sum, { unitsByForm }) => sum + (unitsByForm[form] ?? 0), 0);
  const chooseForms = (forms: string[]) => {
    if (forms.length === 0) return;
    const ordered = FORMS.filter((form) => forms.includes(form)).join(',');
    onChange({ forms: ordered === 'gr' ? undefined : ordered });
  };
  const chooseYears = (years: string[]) =>
    onChange({ years: YEARS.filter((year) => years.includes(year)).join(',') || undefined });
  return (
    <SelectPopover label={words.forms} summary={formsAsked(settings, language)}>
      <div className="stack">
        <CheckboxGroup className="check-list" value={[...settings.schoolForms]} onChange={chooseForms}>
          <Label className="group-label">{words.forms}</Label>
          {FORMS.map((form) => (
            <Check key={form} value={form} aside={formatNumber(unitsOf(form), language)}>
              {capitalised(formName(form, language))}
            </Check>
          ))}
        </CheckboxGroup>
        <CheckboxGroup className="check-list" value={settings.schoolYears ?? []} onChange={chooseYears}>
          <Label className="group-label">{words.years}</Label>
          <div className="check-years">
            {YEARS.map((year) => (
              <Check key={year} value={year}>
                {formatSchoolYears([year])}
              </Check>
            ))}
          </div>
          <Text slot="description" className="mut sm">
            {words.yearsNone}
          </Text>
        </CheckboxGroup>
      </div>
    </SelectPopover>
  );
}
