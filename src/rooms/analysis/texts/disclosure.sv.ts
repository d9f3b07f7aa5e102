import type { DisclosureWords } from '../domain/words/index.ts';
import { sv as n } from './numbers-sv.ts';
import { narrowest } from './saying.ts';

const ZEROS = {
  shown: 'Nollor visas.',
  mayBeHidden: 'Nollor visas, utom där de behövs för att skydda andra tal.',
  hidden: 'Nollor döljs som andra små tal.',
};
const TOTAL: Readonly<Record<string, string>> = { row: 'radsumma', column: 'kolumnsumma', grand: 'totalsumma' };

export const disclosureSv: DisclosureWords = {
  purposes: { suppress: 'Vilka tal i tabellen måste döljas för att ingen ska kunna räkna ut små grupper?' },
  refusals: {
    'table-ragged': ({ rows, columns, cells }) =>
      `Raderna är olika långa: ${rows} rader och ${columns} kolumner borde ge ${Number(rows) * Number(columns)} tal, men det är ${cells}. Fyll i 0 där ingen finns.`,
    'totals-do-not-add-up': ({ kind, place, given, summed }) =>
      `${TOTAL[String(kind)]} nummer ${Number(place) + 1} är ${given}, men talen blir ${summed}. Rätta tabellen: en summa som inte stämmer kan avslöja eller gömma fel tal.`,
    'outside-the-table': ({ row, column }) =>
      `Det finns inget tal att dölja på rad ${row}, kolumn ${column} (räknat från 0). Totalsumman visas alltid.`,
    'whole-table-small': ({ threshold }) =>
      `Hela tabellen rör färre än ${threshold}. Publicera den inte: lägg ihop flera platser eller år.`,
    'cannot-be-made-safe': ({ row, column, threshold }) =>
      `Talet på rad ${Number(row) + 1}, kolumn ${Number(column) + 1} går inte att skydda: hur mycket som än döljs kan en läsare räkna ut att det är litet. Lägg ihop rader eller kolumner så att färre tal är under ${threshold}.`,
  },
  warnings: {
    'totals-hidden': 'Även summor är dolda. Lägg hellre ihop rader eller kolumner om läsaren behöver summorna.',
    'keep-the-marks':
      'Publicera bara tabellen (published), aldrig märkena: de visar vilka tal som är små. Kontrollera också andra tabeller om samma personer.',
  },
  suppress: ({ hidden, bounds, threshold, zeros }) => {
    if (hidden.primary + hidden.secondary === 0) {
      return `Inga tal behöver döljas: inget är mellan 1 och ${n.whole(threshold - 1)}. ${ZEROS[zeros]}`;
    }
    const more = `${n.whole(hidden.secondary)} tal till döljs`;
    if (hidden.primary === 0) return `Inget tal är litet. ${more} för att det är begärt. ${ZEROS[zeros]}`;
    const { low, high } = narrowest(bounds.filter(({ mark }) => mark === 'primary'));
    const closest = `mellan ${n.whole(low)} och ${n.whole(high)}`;
    return [
      `${n.whole(hidden.primary)} tal är under ${n.whole(threshold)} och döljs. ${more} för att inget litet tal ska kunna räknas ut ur summorna.`,
      `Varje dolt tal är prövat: det närmaste en läsare kan komma ett litet tal är att det är ${closest}.`,
      ZEROS[zeros],
    ].join(' ');
  },
};
