import { type ReactNode, useState } from 'react';
import { Note } from '../../../ui/components/note.tsx';
import { PageSkeleton } from '../../../ui/components/skeleton.tsx';
import { SourceChip } from '../../../ui/components/source-chip.tsx';
import { formatNumber } from '../../../ui/format/number.ts';
import { useLanguage, useWords } from '../../../ui/language/language-provider.tsx';
import { Chip } from '../../../ui/components/chip.tsx';
import { PageHead } from '../../../ui/page/page-head.tsx';
import { Refused } from '../../../ui/page/refused.tsx';
import type { SchoolDetail } from '../contract.ts';
import { CorrectionForm } from './correction-form.tsx';
import { SchoolHistory } from './school-history.tsx';
import { SchoolPosition } from './school-position.tsx';
import { useSchool } from './school-queries.ts';
import { formsInWords, schoolWords } from './school-words.ts';
import { SentPosition } from './source-field.tsx';
import './schools.css';

interface Props {
  readonly id: string;
  /** what later rooms say about the school: which places are near it */
  readonly near: (school: SchoolDetail) => ReactNode;
}

type Said = 'saved' | 'takenBack' | undefined;

/** One school: what it is, where it is, and what is near it. */
export default function SchoolPage({ id, near }: Props) {
  const words = useWords(schoolWords);
  const [correcting, setCorrecting] = useState(false);
  const [said, setSaid] = useState<Said>();
  const { data: school, error, refetch } = useSchool(id);
  if (school === undefined)
    return error === null ? <PageSkeleton /> : <Refused error={error} onRetry={() => void refetch()} />;
  const done = (what: Said) => {
    setCorrecting(false);
    setSaid(what);
  };
  return (
    <>
      <PageHead title={school.name} crumbs={[{ label: words.title, href: '/skolor' }, { label: school.name }]}>
        <SchoolFacts school={school} />
      </PageHead>
      <div className="stack">
        {said === undefined ? null : <Note live>{words[said]}</Note>}
        {correcting ? (
          <CorrectionForm school={school} onDone={done} />
        ) : (
          <>
            <SentPosition school={school} />
            {near(school)}
            <div className="school-twin">
              <SchoolPosition
                school={school}
                onCorrect={() => setCorrecting(true)}
                onTakenBack={() => done('takenBack')}
              />
              <SchoolHistory school={school} />
            </div>
          </>
        )}
      </div>
    </>
  );
}

function SchoolFacts({ school }: { readonly school: SchoolDetail }) {
  const words = useWords(schoolWords);
  const language = useLanguage();
  const pupils = school.pupils === null ? undefined : `${words.pupils} ${formatNumber(school.pupils.count, language)}`;
  const facts = [
    formsInWords(school.forms, language),
    pupils,
    school.organiserType ?? undefined,
    school.address ?? undefined,
  ];
  return (
    <>
      <p className="under">{facts.filter((fact) => fact !== undefined && fact !== '').join(' · ')}</p>
      <div className="row">
        {school.status === 'active' ? null : <Chip tone="attention">{words.statusNames[school.status]}</Chip>}
        {school.formAssumed ? <Chip tone="attention">{words.formAssumed}</Chip> : null}
        <Chip tone="line">
          <span className="num">{school.code}</span>
        </Chip>
        <SourceChip source={school.source} />
      </div>
    </>
  );
}
