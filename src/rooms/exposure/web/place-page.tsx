import { Note } from '../../../ui/components/note.tsx';
import { ProblemNote } from '../../../ui/components/problem-note.tsx';
import { PageSkeleton } from '../../../ui/components/skeleton.tsx';
import { SourceChip } from '../../../ui/components/source-chip.tsx';
import { useLanguage, useWords } from '../../../ui/language/language-provider.tsx';
import { PageHead } from '../../../ui/page/page-head.tsx';
import { Refused } from '../../../ui/page/refused.tsx';
import { useLinkState } from '../../../ui/page/link-state.ts';
import { BoundaryVersions, PlaceFacts, usePlace } from '../../places/web.ts';
import { PlaceSentence } from './answer-sentence.tsx';
import { ExportMenu } from './export-menu.tsx';
import { usePlaceExposure } from './exposure-queries.ts';
import { exposureWords, reasonInWords } from './exposure-words.ts';
import { PlaceAnswer } from './place-answer.tsx';
import { SettingsBar } from './settings-bar.tsx';
import { settingsSearch } from './settings.ts';

/** One place: what it is called, the answer in one sentence, and everything the answer rests on. */
export default function PlacePage({ code }: { readonly code: string }) {
  const words = useWords(exposureWords);
  const language = useLanguage();
  const [link] = useLinkState();
  const search = settingsSearch(link);
  const place = usePlace(code);
  const exposure = usePlaceExposure(code, search);
  if (place.data === undefined) {
    return place.error === null ? (
      <PageSkeleton />
    ) : (
      <Refused error={place.error} onRetry={() => void place.refetch()} />
    );
  }
  const { data, error, isPlaceholderData } = exposure;
  const crumbs = [
    { label: words.overview.title, href: `/karta${search}` },
    { label: place.data.cityDistrict ?? place.data.name },
  ];
  const flagged = data?.reasons.includes('centre-outside-place') === true;
  return (
    <>
      <PageHead
        title={place.data.name}
        ofPlace
        crumbs={crumbs}
        actions={<ExportMenu search={search} place={place.data.code} />}
      >
        <PlaceFacts place={place.data} />
        {data === undefined ? null : <PlaceSentence exposure={data} />}
        <div className="row">
          <SourceChip source={place.data.source} />
        </div>
      </PageHead>
      {error === null ? null : <ProblemNote error={error} onRetry={() => void exposure.refetch()} />}
      {data === undefined ? (
        error === null ? (
          <PageSkeleton />
        ) : null
      ) : (
        <>
          <SettingsBar settings={data.settings} coverage={data.coverage} busy={isPlaceholderData} />
          {flagged ? <Note tone="attention">{reasonInWords('centre-outside-place', '', language)}</Note> : null}
          <PlaceAnswer exposure={data} />
        </>
      )}
      <div className="stack" style={{ marginTop: 16 }}>
        <BoundaryVersions place={place.data} />
      </div>
    </>
  );
}
