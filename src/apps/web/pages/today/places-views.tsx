import { type ReactNode, Suspense } from 'react';
import { areaInWords, useSignedIn } from '../../../../rooms/access/web.ts';
import { PlacesToday, usePlaceAnswers } from '../../../../rooms/exposure/web.ts';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { PageSkeleton } from '../../../../ui/components/skeleton.tsx';
import { counted, listed } from '../../../../ui/format/words.ts';
import { useLanguage, useWords } from '../../../../ui/language/language-provider.tsx';
import { PageHead } from '../../../../ui/page/page-head.tsx';
import { type PlaceRole, todayWords } from './today-words.ts';

interface Props {
  readonly role: PlaceRole;
}

/** A landlord's or an association's: the places that are shared with them, by whom, and nothing about offences. */
export function PartnerToday({ role }: Props) {
  const words = useWords(todayWords);
  const language = useLanguage();
  const own = useSignedIn()?.organisation.name ?? '';
  const shared = usePlaceAnswers()?.filter(({ place }) => place.owner !== own).length ?? 0;
  return (
    <PlacesView
      role={role}
      title={words.views[role].title}
      said={shared === 0 ? undefined : words.shared(counted(shared, language), own)}
      note={words.partnerNote}
    />
  );
}

/** An outreach worker's: where the places of the evening are. Read on a phone. */
export function TonightToday({ role }: Props) {
  const words = useWords(todayWords);
  return <PlacesView role={role} title={words.views[role].title} said={useInArea(role)} note={words.tonightNote} />;
}

/** An elected reader's: the places of the own district. */
export function DistrictToday({ role }: Props) {
  const words = useWords(todayWords);
  const isDistrict = useSignedIn()?.roles.some((held) => held.role === role && held.area.kind === 'cityDistrict');
  return (
    <PlacesView
      role={role}
      title={isDistrict === true ? words.views[role].title : words.myMunicipality}
      said={useInArea(role)}
      note={words.districtNote}
    />
  );
}

/** @returns "Fyra platser i Centrum."; undefined while nobody knows, and when there are none */
function useInArea(role: PlaceRole): string | undefined {
  const words = useWords(todayWords);
  const language = useLanguage();
  const held = useSignedIn()?.roles.filter((one) => one.role === role && one.area.kind !== 'organisation') ?? [];
  const count = usePlaceAnswers()?.length ?? 0;
  const areas = held.map(({ area }) => areaInWords(area, language));
  return count === 0 ? undefined : words.inArea(counted(count, language), listed([...new Set(areas)], language));
}

interface ViewProps extends Props {
  readonly title: string;
  readonly said: string | undefined;
  /** what is shown here, and what is not */
  readonly note: ReactNode;
}

function PlacesView({ role, title, said, note }: ViewProps) {
  const words = useWords(todayWords).views[role];
  return (
    <>
      <PageHead title={title}>
        {said === undefined ? null : <p className="say">{said}</p>}
        <p className="under">{note}</p>
      </PageHead>
      <Suspense fallback={<PageSkeleton />}>
        <PlacesToday title={words.list} empty={<EmptyState text={words.empty} />} />
      </Suspense>
    </>
  );
}
