import { Link } from 'react-aria-components';
import { Card } from '../../../ui/components/card.tsx';
import { DataTable } from '../../../ui/components/data-table.tsx';
import { counted } from '../../../ui/format/words.ts';
import { useLanguage, useWords } from '../../../ui/language/language-provider.tsx';
import { schoolPath, unplacedFlag } from '../../schools/web.ts';
import type { PlaceExposure } from '../contract.ts';
import { exposureWords, flagInWords } from './exposure-words.ts';

/** Schools whose place on the map nobody knows: beside the answer, never counted as outside it, and named once. */
export function UnknownCard({ exposure }: { readonly exposure: PlaceExposure }) {
  const words = useWords(exposureWords);
  const language = useLanguage();
  const named = new Set(exposure.schools.map(({ id }) => id));
  const schools = exposure.positionUnknown.filter(({ id }) => !named.has(id));
  if (schools.length === 0) return null;
  return (
    <Card title={words.unknown.title} padded={false}>
      <div className="body">
        <p>{words.unknown.intro(counted(schools.length, language))}</p>
      </div>
      <DataTable
        caption={words.unknown.title}
        rows={schools}
        idOf={({ id }) => id}
        columns={[
          { id: 'name', head: words.place.school, cell: ({ id, name }) => <Link href={schoolPath(id)}>{name}</Link> },
          {
            id: 'why',
            head: words.unknown.why,
            cell: ({ flags }) => flagInWords(unplacedFlag(flags) ?? flags[0] ?? '', language),
          },
          {
            id: 'correct',
            head: words.unknown.correct,
            wideOnly: true,
            cell: ({ id, name }) => (
              <Link href={schoolPath(id)} aria-label={`${words.unknown.correct}: ${name}`}>
                {words.unknown.correct}
              </Link>
            ),
          },
        ]}
      />
    </Card>
  );
}
