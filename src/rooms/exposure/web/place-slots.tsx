import { Note } from '../../../ui/components/note.tsx';
import { ProblemNote } from '../../../ui/components/problem-note.tsx';
import { PageSkeleton } from '../../../ui/components/skeleton.tsx';
import { useLanguage } from '../../../ui/language/language-provider.tsx';
import { useLinkState } from '../../../ui/page/link-state.ts';
import { PlaceSentence } from './answer-sentence.tsx';
import { CoverageCard } from './coverage-card.tsx';
import { ExportMenu } from './export-menu.tsx';
import { usePlaceExposure } from './exposure-queries.ts';
import { reasonInWords } from './exposure-words.ts';
import { PlaceAnswer } from './place-answer.tsx';
import { SettingsBar } from './settings-bar.tsx';
import { settingsSearch } from './settings.ts';

interface Props {
  readonly code: string;
}

/** The answer as the link asks for it; every part of the page asks for the same, and it is fetched once. */
function useAsked(code: string) {
  const [link] = useLinkState();
  return usePlaceExposure(code, settingsSearch(link));
}

export function PlaceExport({ code }: Props) {
  const [link] = useLinkState();
  return <ExportMenu search={settingsSearch(link)} place={code} />;
}

export function PlaceAnswerSentence({ code }: Props) {
  const { data } = useAsked(code);
  return data === undefined ? null : <PlaceSentence exposure={data} />;
}

export function PlaceSettings({ code }: Props) {
  const language = useLanguage();
  const { data, error, refetch, isPlaceholderData } = useAsked(code);
  const flagged = data?.reasons.includes('centre-outside-place') === true;
  return (
    <>
      {error === null ? null : <ProblemNote error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null ? <PageSkeleton /> : null}
      {data === undefined ? null : (
        <SettingsBar settings={data.settings} coverage={data.coverage} busy={isPlaceholderData} />
      )}
      {flagged ? <Note tone="attention">{reasonInWords('centre-outside-place', '', language)}</Note> : null}
    </>
  );
}

export function PlaceTwins({ code }: Props) {
  const { data } = useAsked(code);
  return data === undefined ? null : <PlaceAnswer exposure={data} />;
}

export function PlaceCoverage({ code }: Props) {
  const { data } = useAsked(code);
  return data === undefined ? null : <CoverageCard coverage={data.coverage} />;
}
