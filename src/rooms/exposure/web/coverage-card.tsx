import { Card } from '../../../ui/components/card.tsx';
import { Note } from '../../../ui/components/note.tsx';
import { SourceChip } from '../../../ui/components/source-chip.tsx';
import { formatNumber } from '../../../ui/format/number.ts';
import { formatSchoolYears } from '../../../ui/format/school-years.ts';
import { listed } from '../../../ui/format/words.ts';
import { useLanguage, useWords } from '../../../ui/language/language-provider.tsx';
import { formName } from '../../schools/web.ts';
import type { CoverageView } from '../contract.ts';
import { silentBecause } from './coverage-words.ts';
import { exposureWords } from './exposure-words.ts';
import './coverage-card.css';

/** What each register holds, and so what it can and cannot answer. */
export function CoverageCard({ coverage }: { readonly coverage: readonly CoverageView[] }) {
  const words = useWords(exposureWords).coverage;
  return (
    <Card title={words.title} id="tackning">
      <div className="coverage">
        {coverage.length === 0 ? <p>{words.none}</p> : null}
        {coverage.map((one) => (
          <OneSource key={one.source.id} coverage={one} />
        ))}
      </div>
    </Card>
  );
}

function OneSource({ coverage }: { readonly coverage: CoverageView }) {
  const words = useWords(exposureWords).coverage;
  const language = useLanguage();
  const selection = silentBecause([coverage], language);
  const { declaredComplete, units, unitsByForm, unitsByYear, notCounted } = coverage;
  const forms = Object.entries(unitsByForm).map(
    ([form, count]) => `${formatNumber(count, language)} ${formName(form, language)}`,
  );
  const left = Object.entries(notCounted).map(
    ([what, count]) => `${formatNumber(count, language)} ${words.notCountedNames[what] ?? what}`,
  );
  return (
    <div>
      <SourceChip source={coverage.source} />
      <p>
        {words.units}: {formatNumber(units, language)}
        {forms.length === 0 ? '.' : ` (${listed(forms, language)}).`}{' '}
        {left.length === 0 ? null : words.notCounted(listed(left, language))}
      </p>
      {selection === undefined ? null : <Note tone="unknown">{selection}</Note>}
      <p>
        {declaredComplete === null
          ? words.notDeclared
          : words.complete(
              listed(
                declaredComplete.map((form) => formName(form, language)),
                language,
              ),
            )}
      </p>
      <YearBars unitsByYear={unitsByYear} />
    </div>
  );
}

/** How many schools teach each year, on a full track so that a gap shows. */
function YearBars({ unitsByYear }: Pick<CoverageView, 'unitsByYear'>) {
  const words = useWords(exposureWords).coverage;
  const language = useLanguage();
  const most = Math.max(1, ...Object.values(unitsByYear));
  if (Object.keys(unitsByYear).length === 0) return null;
  const years = Array.from({ length: 10 }, (_, year) => String(year));
  return (
    <figure>
      <figcaption className="mut sm">{words.perYear}</figcaption>
      <div className="year-bars">
        {years.map((year) => (
          <div key={year}>
            <span>{formatNumber(unitsByYear[year] ?? 0, language)}</span>
            <span className="bar" aria-hidden="true">
              <i style={{ height: `${(100 * (unitsByYear[year] ?? 0)) / most}%` }} />
            </span>
            <span className="mut">
              <span className="vh">{words.year} </span>
              {formatSchoolYears([year])}
            </span>
          </div>
        ))}
      </div>
    </figure>
  );
}
