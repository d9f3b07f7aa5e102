import { Suspense } from 'react';
import { PlacesNearSchool } from '../../../../rooms/exposure/web.ts';
import { useSchool } from '../../../../rooms/schools/web.ts';
import { Button } from '../../../../ui/components/button.tsx';
import { Note } from '../../../../ui/components/note.tsx';
import { PageSkeleton } from '../../../../ui/components/skeleton.tsx';
import { useWords } from '../../../../ui/language/language-provider.tsx';
import { PageHead } from '../../../../ui/page/page-head.tsx';
import { SchoolChoice } from './school-choice.tsx';
import { type PlaceRole, todayWords } from './today-words.ts';
import { useMySchool } from './use-my-school.ts';

/** A school head's: which places are near the school, and how far away. */
export function SchoolToday({ role }: { readonly role: PlaceRole }) {
  const words = useWords(todayWords);
  const { id, choose } = useMySchool();
  return id === undefined ? (
    <>
      <PageHead title={words.views[role].title} />
      <SchoolChoice onChoose={choose} />
    </>
  ) : (
    <NearSchool key={id} id={id} title={words.views[role].title} onChange={() => choose(undefined)} />
  );
}

interface Props {
  readonly id: string;
  readonly title: string;
  readonly onChange: () => void;
}

function NearSchool({ id, title, onChange }: Props) {
  const words = useWords(todayWords).school;
  const { data: school, error } = useSchool(id);
  const change = (
    <Button small onPress={onChange}>
      {words.change}
    </Button>
  );
  return (
    <>
      <PageHead title={title} actions={change}>
        {school === undefined ? null : <p className="under">{words.is(school.name)}</p>}
      </PageHead>
      {school === undefined ? (
        error === null ? (
          <PageSkeleton />
        ) : (
          <Note tone="attention">{words.unknown}</Note>
        )
      ) : (
        <Suspense fallback={<PageSkeleton />}>
          <div className="stack">
            <PlacesNearSchool school={school} />
          </div>
        </Suspense>
      )}
    </>
  );
}
