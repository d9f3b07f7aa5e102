import { ScreenedText } from '../../../ui/components/screened-text.tsx';
import type { Screened } from '../../../ui/components/use-screened.ts';
import { useLanguage, useWords } from '../../../ui/language/language-provider.tsx';
import { useMay } from '../../access/web.ts';
import { SentForReview, useReviewers } from '../../quarantine/web.ts';
import type { SchoolDetail } from '../contract.ts';
import { heldSchoolForms } from './held-school-forms.ts';
import { schoolWords } from './school-words.ts';

interface Props {
  readonly school: SchoolDetail;
  readonly screened: Screened;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly fault: string | undefined;
}

/** How the coordinator knows where the school is: words of their own, that a colleague can look at first. */
export function SourceField({ school, screened, value, onChange, fault }: Props) {
  const words = useWords(schoolWords).form;
  const takeUp = (texts: Readonly<Record<string, string>>) => onChange(texts['body/source'] ?? value);
  return (
    <>
      <ScreenedText
        screened={screened}
        colleagues={useReviewers()}
        label={words.source}
        help={words.sourceHelp}
        value={value}
        onChange={onChange}
        fault={fault}
        name="source"
      />
      <SentPosition school={school} onTakenBack={takeUp} />
    </>
  );
}

interface SentProps {
  readonly school: SchoolDetail;
  readonly onTakenBack?: (texts: Readonly<Record<string, string>>) => void;
}

/** A correction of the reader's own that waits for a colleague, or what became of it. */
export function SentPosition({ school, onTakenBack }: SentProps) {
  const forms = heldSchoolForms(useLanguage(), useMay());
  return <SentForReview path={`/schools/${school.id}/position`} forms={forms} onTakenBack={onTakenBack} />;
}
