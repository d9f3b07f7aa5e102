import { type ReactNode } from 'react';
import { formatAge } from '../../../ui/format/age.ts';
import { formatDate } from '../../../ui/format/date.ts';
import { useLanguage, useWords } from '../../../ui/language/language-provider.tsx';
import { PageHead } from '../../../ui/page/page-head.tsx';
import { today } from '../../../ui/today.ts';
import type { SourceNote } from '../../places/index.ts';
import type { ExposureSettings } from '../contract.ts';
import { exposureWords } from './exposure-words.ts';
import { askedIn, formsAsked } from './settings.ts';

interface Props {
  readonly title: string;
  readonly sentence: ReactNode;
  readonly settings: ExposureSettings;
  readonly sources: readonly SourceNote[];
  readonly version?: number;
  readonly children: ReactNode;
}

/** Head and foot of a printed sheet: what was asked, when, and what the answer rests on, as numbered notes. */
export function PrintFrame({ title, sentence, settings, sources, version, children }: Props) {
  const words = useWords(exposureWords).print;
  const language = useLanguage();
  return (
    <>
      <PageHead title={title}>{sentence}</PageHead>
      <div className="meta">
        <span>{words.settings(askedIn(settings, language), formsAsked(settings, language))}</span>
        {version === undefined ? null : <span>{words.boundary(String(version))}</span>}
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
    </>
  );
}

function SourceLine({ source: { name, date, licence } }: { readonly source: SourceNote }) {
  const words = useWords(exposureWords).print;
  const language = useLanguage();
  const when = date === null ? exposureWordsUnknown(language) : formatDate(date, language);
  const age = date === null ? '' : words.age(formatAge(date, today(), language));
  return (
    <>
      {words.source(name, when, age)} {licence === null ? null : words.licence(licence)}
    </>
  );
}

function exposureWordsUnknown(language: 'sv' | 'en'): string {
  return exposureWords[language].print.dateUnknown;
}
