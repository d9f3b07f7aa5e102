import { Card } from '../../../ui/components/card.tsx';
import { Chip } from '../../../ui/components/chip.tsx';
import { formatMetres } from '../../../ui/format/number.ts';
import { counted } from '../../../ui/format/words.ts';
import { useLanguage, useWords } from '../../../ui/language/language-provider.tsx';
import type { PlaceExposure } from '../contract.ts';
import { exposureWords, reasonInWords } from './exposure-words.ts';

/** The derived class, with its reasons: proposed, not adopted, never stored. */
export function YouthCard({ exposure }: { readonly exposure: PlaceExposure }) {
  const words = useWords(exposureWords).youth;
  const language = useLanguage();
  const { youthExposed, reasons, sensitivity, settings } = exposure;
  const radius = formatMetres(settings.radiusMetres, language);
  const same = sensitivity.every((row) => row.youthExposed === youthExposed);
  return (
    <Card title={words.title}>
      <div className="stack-s">
        <p>
          <strong>{words[youthExposed]}</strong>{' '}
          {reasons.map((code) => reasonInWords(code, radius, language)).join(' ')}{' '}
          {same ? words.same(counted(sensitivity.length, language)) : words.differs}
        </p>
        <p>
          <Chip tone="line">{words.proposed}</Chip>
        </p>
        <p className="sm mut">{words.derived}</p>
      </div>
    </Card>
  );
}
