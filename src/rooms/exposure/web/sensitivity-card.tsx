import { Card } from '../../../ui/components/card.tsx';
import { formatMetres, formatNumber } from '../../../ui/format/number.ts';
import { useLanguage, useWords } from '../../../ui/language/language-provider.tsx';
import type { ExposureSettings, MeasureFrom, PlaceExposure, SensitivityRow } from '../contract.ts';
import { exposureWords } from './exposure-words.ts';
import './sensitivity-card.css';

/** The answer when the question is asked differently; the asked cell is marked. */
export function SensitivityCard({ exposure: { sensitivity, settings } }: { readonly exposure: PlaceExposure }) {
  const words = useWords(exposureWords).sensitivity;
  const language = useLanguage();
  const radii = [...new Set(sensitivity.map(({ radiusMetres }) => radiusMetres))].toSorted((a, b) => a - b);
  const cellOf = (radius: number, from: MeasureFrom) =>
    sensitivity.find(({ radiusMetres, measureFrom }) => radiusMetres === radius && measureFrom === from);
  return (
    <Card title={words.title}>
      <table className="t sens">
        <caption className="vh">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.distance}</th>
            <th scope="col" className="n">
              {words.fromBoundary}
            </th>
            <th scope="col" className="n">
              {words.fromCentre}
            </th>
          </tr>
        </thead>
        <tbody>
          {radii.map((radius) => (
            <tr key={radius}>
              <th scope="row">{formatMetres(radius, language)}</th>
              <Cell row={cellOf(radius, 'boundary')} settings={settings} />
              <Cell row={cellOf(radius, 'centre')} settings={settings} />
            </tr>
          ))}
        </tbody>
      </table>
      <p className="sm mut">{words.note}</p>
    </Card>
  );
}

function Cell({ row, settings }: { readonly row: SensitivityRow | undefined; readonly settings: ExposureSettings }) {
  const words = useWords(exposureWords).sensitivity;
  const language = useLanguage();
  if (row === undefined) return <td className="n">–</td>;
  const current = row.radiusMetres === settings.radiusMetres && row.measureFrom === settings.measureFrom;
  const open = formatNumber(row.undecided, language);
  return (
    <td className={current ? 'n now' : 'n'}>
      {formatNumber(row.within, language)}
      {row.undecided === 0 ? null : (
        <span className="open">
          {' '}
          <span aria-hidden="true">{words.undecided(open)}</span>
          <span className="vh">{words.undecidedSaid(open)}</span>
        </span>
      )}
      {current ? <span className="vh">, {words.current}</span> : null}
    </td>
  );
}
