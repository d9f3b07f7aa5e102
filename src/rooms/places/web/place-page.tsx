import { type ReactNode } from 'react';
import { PageSkeleton } from '../../../ui/components/skeleton.tsx';
import { SourceChip } from '../../../ui/components/source-chip.tsx';
import { type Crumb, PageHead } from '../../../ui/page/page-head.tsx';
import { Refused } from '../../../ui/page/refused.tsx';
import type { PlaceDetail } from '../contract.ts';
import { BoundaryVersions } from './boundary-versions.tsx';
import { PlaceFacts } from './place-facts.tsx';
import { ResponsibleLine } from './responsible-line.tsx';
import { usePlace } from './place-queries.ts';

type Slot = (place: PlaceDetail) => ReactNode;

/** What later rooms show on the page of a place, in the order that it is read. The app fills them. */
export interface PlaceSlots {
  /** beside the name: what can be done with the whole page */
  readonly actions?: Slot;
  /** under the facts: the answer in one sentence */
  readonly answer?: Slot;
  /** what changes the answer, always in sight */
  readonly settings?: Slot;
  /** map and table, and what stands beside the map */
  readonly twins?: Slot;
  /** below: one card for each thing that a room knows of the place */
  readonly panels?: readonly Slot[];
}

interface Props {
  /** P-0042, or the id */
  readonly code: string;
  /** where the reader came from, with the settings that follow along */
  readonly from: Crumb;
  readonly slots: PlaceSlots;
}

/** One place: what it is called, and everything that is known of it. */
export default function PlacePage({ code, from, slots }: Props) {
  const { data: place, error, refetch } = usePlace(code);
  if (place === undefined)
    return error === null ? <PageSkeleton /> : <Refused error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <PageHead
        title={place.name}
        ofPlace
        crumbs={[from, { label: place.cityDistrict ?? place.name }]}
        actions={slots.actions?.(place)}
      >
        <PlaceFacts place={place} />
        <ResponsibleLine place={place} />
        {slots.answer?.(place)}
        <div className="row">
          <SourceChip source={place.source} />
        </div>
      </PageHead>
      {slots.settings?.(place)}
      <div className="stack">
        {slots.twins?.(place)}
        {slots.panels?.map((panel, order) => (
          <div className="panel" key={order}>
            {panel(place)}
          </div>
        ))}
        <BoundaryVersions place={place} />
      </div>
    </>
  );
}
