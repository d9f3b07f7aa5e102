import { useEffect, useMemo, useRef } from 'react';
import { Button, ButtonLink } from '../../../ui/components/button.tsx';
import { EmptyState } from '../../../ui/components/empty-state.tsx';
import { ProblemNote } from '../../../ui/components/problem-note.tsx';
import { PageSkeleton } from '../../../ui/components/skeleton.tsx';
import { useLanguage, useWords } from '../../../ui/language/language-provider.tsx';
import { printTokens } from '../../../ui/map/palette.ts';
import { PageHead } from '../../../ui/page/page-head.tsx';
import { useLinkState } from '../../../ui/page/link-state.ts';
import { placePath } from '../../places/web.ts';
import { OverviewSentence, PlaceSentence } from './answer-sentence.tsx';
import { useOverview, usePlaceExposure } from './exposure-queries.ts';
import { exposureWords } from './exposure-words.ts';
import { onceEach } from './footnotes.tsx';
import { PrintFrame } from './print-frame.tsx';
import { PrintOverviewBody, PrintPlaceBody } from './print-bodies.tsx';
import { settingsSearch } from './settings.ts';
import './print-page.css';

interface Props {
  /** true where every fact is made up, and each sheet must say so */
  readonly fictional: boolean;
}

/** A sheet of paper, shown as it will be printed: one place, or all of them. */
export default function PrintPage({ fictional }: Props) {
  const words = useWords(exposureWords).print;
  const language = useLanguage();
  const [link] = useLinkState();
  const search = settingsSearch(link);
  const code = link['plats'] ?? '';
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => wearPaper(sheet.current), []);
  const back = code === '' ? `/karta${search}` : placePath(code, search);
  return (
    <>
      <div className="row screen-only" style={{ marginBottom: 14 }}>
        <Button look="primary" onPress={() => window.print()}>
          {words.button}
        </Button>
        <ButtonLink href={back}>{words.back}</ButtonLink>
      </div>
      <article className="sheet" ref={sheet} lang={language}>
        {fictional ? <p className="training">{words.training}</p> : null}
        {code === '' ? <PrintOverview search={search} /> : <PrintPlace code={code} search={search} />}
      </article>
    </>
  );
}

/** The sheet wears the colours of paper on the screen too, so that what is seen is what is printed. */
function wearPaper(sheet: HTMLElement | null): void {
  for (const [name, value] of printTokens()) sheet?.style.setProperty(name, value);
}

function PrintPlace({ code, search }: { readonly code: string; readonly search: string }) {
  const words = useWords(exposureWords);
  const { data, error } = usePlaceExposure(code, search);
  const sources = useMemo(
    () => (data === undefined ? [] : onceEach([data.place.source, ...data.coverage.map(({ source }) => source)])),
    [data],
  );
  if (data === undefined) return error === null ? <PageSkeleton /> : <ProblemNote error={error} />;
  return (
    <PrintFrame
      title={words.place.title(data.place.name)}
      settings={data.settings}
      coverage={data.coverage}
      sources={sources}
      place={data.place}
      sentence={<PlaceSentence exposure={data} />}
    >
      <PrintPlaceBody exposure={data} search={search} />
    </PrintFrame>
  );
}

function PrintOverview({ search }: { readonly search: string }) {
  const words = useWords(exposureWords);
  const { data, error } = useOverview(search);
  const sources = useMemo(() => {
    const all = (data?.answers ?? [])
      .map(({ place }) => place.source)
      .concat((data?.coverage ?? []).map(({ source }) => source));
    return onceEach(all);
  }, [data]);
  if (data === undefined) return error === null ? <PageSkeleton /> : <ProblemNote error={error} />;
  if (data.answers.length === 0)
    return (
      <>
        <PageHead title={words.overview.title} />
        <EmptyState text={words.overview.empty} />
      </>
    );
  return (
    <PrintFrame
      title={words.overview.title}
      settings={data.settings}
      coverage={data.coverage}
      sources={sources}
      sentence={<OverviewSentence overview={data} />}
    >
      <PrintOverviewBody overview={data} search={search} />
    </PrintFrame>
  );
}
