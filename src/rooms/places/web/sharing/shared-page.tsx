import { formatMetres } from '../../../../ui/format/number.ts';
import { useLanguage, useWords } from '../../../../ui/language/language-provider.tsx';
import type { PlaceDetail, SharePreview } from '../../contract.ts';
import { PlaceFacts } from '../place-facts.tsx';
import { outlines } from './outline.ts';
import { sharingWords } from './sharing-words.ts';

interface Props {
  readonly place: PlaceDetail;
  readonly preview: SharePreview;
}

/** The head of the page as the other organisation would be shown it, made by the server as for them. */
export function SharedPage({ place, preview }: Props) {
  const words = useWords(sharingWords);
  const language = useLanguage();
  const { place: shown, organisation } = preview;
  const isCoarse = preview.parts.some(({ part, sees }) => part === 'shape' && sees[shown.shownAs] === 'coarse');
  return (
    <section className="shared-page" aria-label={words.preview(organisation.name)}>
      <h3>{words.preview(organisation.name)}</h3>
      <div className="their-page">
        <div className="what">
          <p className="name">{shown.name}</p>
          <PlaceFacts place={shown} />
          {shown.uncertaintyMetres === null ? null : (
            <p className="mut">{words.uncertainty(formatMetres(shown.uncertaintyMetres, language))}</p>
          )}
          <p className="mut">{isCoarse ? words.outlineCoarse : words.outlineFull}</p>
        </div>
        <Outline own={place} shown={shown} isCoarse={isCoarse} />
      </div>
    </section>
  );
}

interface OutlineProps {
  readonly own: PlaceDetail;
  readonly shown: SharePreview['place'];
  readonly isCoarse: boolean;
}

function Outline({ own, shown, isCoarse }: OutlineProps) {
  const words = useWords(sharingWords);
  const [theirs, ours] = outlines([shown, own]);
  return (
    <svg viewBox="0 0 200 150" role="img" aria-label={words.outline} className="outline">
      <path d={theirs} className="theirs" />
      {isCoarse ? <path d={ours} className="ours" /> : null}
    </svg>
  );
}
