import { Suspense } from 'react';
import { useMay, useWaitingHouse } from '../../../../rooms/access/web.ts';
import { PlacesToday } from '../../../../rooms/exposure/web.ts';
import { useWaitingImports } from '../../../../rooms/imports/web.ts';
import { ButtonLink } from '../../../../ui/components/button.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { PageSkeleton } from '../../../../ui/components/skeleton.tsx';
import { formatLongDate } from '../../../../ui/format/date.ts';
import { capitalised } from '../../../../ui/format/words.ts';
import { useLanguage, useWords } from '../../../../ui/language/language-provider.tsx';
import { PageHead } from '../../../../ui/page/page-head.tsx';
import { WaitingList } from '../../../../ui/page/waiting-list.tsx';
import { today } from '../../../../ui/today.ts';
import { type PlaceRole, todayWords } from './today-words.ts';

/** The day of those who do the work: what waits, where the places are, and which they are. */
export function WorkToday({ role }: { readonly role: PlaceRole }) {
  const words = useWords(todayWords);
  const language = useLanguage();
  const may = useMay();
  const items = [...useWaitingImports(may('import', 'read')), ...useWaitingHouse()];
  const { title, list, empty } = words.views[role];
  const bring = may('import', 'create') ? (
    <ButtonLink look="primary" href="/hamta?slag=places">
      {words.bring}
    </ButtonLink>
  ) : undefined;
  return (
    <>
      <PageHead
        title={items.length === 0 ? words.nothingTitle : title}
        over={capitalised(formatLongDate(today(), language))}
      >
        {items.length === 0 ? <p className="say">{words.nothing}</p> : null}
      </PageHead>
      <Suspense fallback={<PageSkeleton />}>
        <PlacesToday
          title={list}
          beside={items.length === 0 ? undefined : <WaitingList title={words.onTurn} items={items} />}
          empty={<EmptyState text={empty} action={bring} />}
        />
      </Suspense>
    </>
  );
}
