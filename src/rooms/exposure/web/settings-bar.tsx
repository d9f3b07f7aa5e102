import { Segments } from '../../../ui/components/segments.tsx';
import { SourceChip } from '../../../ui/components/source-chip.tsx';
import { formatMetres } from '../../../ui/format/number.ts';
import { useLanguage, useWords } from '../../../ui/language/language-provider.tsx';
import { useLinkState } from '../../../ui/page/link-state.ts';
import type { CoverageView, ExposureSettings, MeasureFrom } from '../contract.ts';
import { exposureWords } from './exposure-words.ts';
import { FormChoice } from './form-choice.tsx';
import { RadiusChoice } from './radius-choice.tsx';
import './settings-bar.css';

interface Props {
  readonly settings: ExposureSettings;
  readonly coverage: readonly CoverageView[];
  readonly busy: boolean;
}

const USUAL = [250, 500, 1000];

/** Everything that changes the answer, always in sight, kept in the link. */
export function SettingsBar({ settings, coverage, busy }: Props) {
  const words = useWords(exposureWords).settings;
  const language = useLanguage();
  const [, setLink] = useLinkState();
  return (
    <div className="card settings" role="group" aria-label={words.label} aria-busy={busy}>
      <RadiusChoice
        radiusMetres={settings.radiusMetres}
        usual={USUAL.map((metres) => ({ value: String(metres), label: formatMetres(metres, language) }))}
        onChange={(radius) => setLink({ radius: radius === '500' ? undefined : radius })}
      />
      <Segments<MeasureFrom>
        label={words.from}
        value={settings.measureFrom}
        onChange={(from) => setLink({ from: from === 'boundary' ? undefined : from })}
        options={[
          { value: 'boundary', label: words.boundary },
          { value: 'centre', label: words.centre },
        ]}
      />
      <FormChoice settings={settings} coverage={coverage} onChange={setLink} />
      <div className="register">
        {coverage.map(({ source }) => (
          <SourceChip key={source.id} source={source} lead={words.register} />
        ))}
        <a href="#tackning">{words.covers}</a>
      </div>
      <span className="vh" role="status">
        {busy ? words.recomputing : ''}
      </span>
    </div>
  );
}
