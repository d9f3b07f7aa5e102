import { useDeferredValue } from 'react';
import { Button, ButtonLink } from '../../../ui/components/button.tsx';
import { Card } from '../../../ui/components/card.tsx';
import { ChoiceField } from '../../../ui/components/choice-field.tsx';
import { EmptyState } from '../../../ui/components/empty-state.tsx';
import { ProblemNote } from '../../../ui/components/problem-note.tsx';
import { SearchField } from '../../../ui/components/search-field.tsx';
import { PageSkeleton } from '../../../ui/components/skeleton.tsx';
import { SourceChip } from '../../../ui/components/source-chip.tsx';
import { formatNumber } from '../../../ui/format/number.ts';
import { useLanguage, useWords } from '../../../ui/language/language-provider.tsx';
import { PageHead } from '../../../ui/page/page-head.tsx';
import { useLinkState } from '../../../ui/page/link-state.ts';
import { SchoolTable } from './school-table.tsx';
import { useSchools } from './school-queries.ts';
import { schoolWords } from './school-words.ts';
import './schools.css';

const FLAGS = [
  'position-missing',
  'position-shared',
  'position-outside-municipality',
  'position-corrected',
  'uncertainty-not-stated',
];

/** Every school of the register, those whose place on the map is unknown first. */
export default function SchoolsPage() {
  const words = useWords(schoolWords);
  const language = useLanguage();
  const [link, setLink] = useLinkState();
  const asked = useDeferredValue({ words: link['q'] ?? '', flag: link['visa'] ?? '' });
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useSchools(asked);
  if (data === undefined)
    return error === null ? <PageSkeleton /> : <ProblemNote error={error} onRetry={() => void refetch()} />;
  const schools = data.pages.flatMap((page) => page.schools);
  const { total } = data.pages[0];
  const bare = total === 0 && asked.words === '' && asked.flag === '';
  return (
    <>
      <PageHead title={words.title}>
        {bare ? null : <p className="say">{words.answer(formatNumber(total, language))}</p>}
        {schools.length === 0 ? null : <SourceChip source={schools[0].source} />}
      </PageHead>
      {bare ? (
        <EmptyState
          text={words.empty}
          action={
            <ButtonLink look="primary" href="/hamta">
              {words.emptyAction}
            </ButtonLink>
          }
        />
      ) : (
        <Card title={words.shown(formatNumber(schools.length, language), formatNumber(total, language))} padded={false}>
          <div className="list-filters">
            <SearchField label={words.search} value={link['q'] ?? ''} onChange={(q) => setLink({ q })} />
            <ChoiceField
              label={words.show}
              value={link['visa'] ?? ''}
              onChange={(visa) => setLink({ visa })}
              options={[
                { value: '', label: words.all },
                ...FLAGS.map((value) => ({ value, label: words.flagNames[value] })),
              ]}
            />
          </div>
          <SchoolTable schools={schools} />
          {hasNextPage ? (
            <div className="list-more">
              <Button onPress={() => void fetchNextPage()} isDisabled={isFetchingNextPage}>
                {words.more}
              </Button>
            </div>
          ) : null}
        </Card>
      )}
    </>
  );
}
