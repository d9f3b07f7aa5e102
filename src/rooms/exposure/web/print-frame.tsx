import { type ReactNode, useMemo } from 'react';
import { formatAge } from '../../../ui/format/age.ts';
import { formatDate } from '../../../ui/format/date.ts';
import { useLanguage, useWords } from '../../../ui/language/language-provider.tsx';
import { PageHead } from '../../../ui/page/page-head.tsx';
import { today } from '../../../ui/today.ts';
import type { PlaceView, SourceNote } from '../../places/index.ts';
import type { CoverageView, ExposureSettings } from '../contract.ts';
import { exposureWords } from './exposure-words.ts';
import { Footnoted } from './footnotes.tsx';
import { askedIn, formsAsked } from './settings.ts';

interface Props {
  readonly title: string;
  readonly sentence: ReactNode;
  readonly settings: ExposureSettings;
  readonly coverage: readonly CoverageView[];
  /** each once, in the order of their numbers */
  readonly sources: readonly SourceNote[];
  /** the place that the sheet is about, when it is about one */
  readonly place?: PlaceView;
  readonly children: ReactNode;
}

/** Head and foot of a printed sheet: what was asked, when, and what the answer rests on, as numbered notes. */
export function PrintFrame({ title, sentence, settings, coverage, sources, place, children }: Props) {
  const words = useWords(exposureWords).print;
  const language = useLanguage();
  const footnotes = useMemo(() => ({ sources, coverage }), [sources, coverage]);
  return (
    <Footnoted value={footnotes}>
      <PageHead title={title}>{sentence}</PageHead>
      <div className="meta">
        <span>{words.settings(askedIn(settings, language), formsAsked(settings, language))}</span>
        {place === undefined ? null : <span>{words.boundary(String(place.version), noteOf(place, sources))}</span>}
        <span>{words.printed(formatDate(today(), language))}</span>
        <span>{words.visibility}</span>
      </div>
      {children}
      <div className="notes">
        <h2>{words.sources}</h2>
        <ol>
          {sources.map((source, order) => (
            <li key={source.id}>
              <sup>{order + 1}</sup> <SourceLine source={source} />
            </li>
          ))}
        </ol>
      </div>
    </Footnoted>
  );
}

function SourceLine({ source: { name, date, licence } }: { readonly source: SourceNote }) {
  const words = useWords(exposureWords).print;
  const language = useLanguage();
  const when = date === null ? words.dateUnknown : formatDate(date, language);
  const age = date === null ? '' : words.age(formatAge(date, today(), language));
  return (
    <>
      {words.source(name, when, age)} {licence === null ? null : words.licence(licence)}
    </>
  );
}

/** @returns the number of the note about the place's own source, as it is written */
function noteOf({ source }: PlaceView, sources: readonly SourceNote[]): string {
  return String(sources.findIndex(({ id }) => id === source.id) + 1);
}
