import {
  PlaceAnswerSentence,
  PlaceCoverage,
  PlaceExport,
  PlaceSettings,
  PlaceTwins,
  useOverviewLink,
} from '../../../rooms/exposure/web.ts';
import { PlacePage, type PlaceSlots, ShareButton } from '../../../rooms/places/web.ts';
import { useParam } from './use-param.ts';

/** What later rooms show on the page of a place. A room with something to say adds a panel here. */
const SLOTS: PlaceSlots = {
  actions: (place) => (
    <>
      <ShareButton place={place} />
      <PlaceExport code={place.code} />
    </>
  ),
  answer: ({ code }) => <PlaceAnswerSentence code={code} />,
  settings: ({ code }) => <PlaceSettings code={code} />,
  twins: ({ code }) => <PlaceTwins code={code} />,
  panels: [({ code }) => <PlaceCoverage code={code} />],
};

export function PlaceRoute() {
  const code = useParam('code');
  return <PlacePage key={code} code={code} from={useOverviewLink()} slots={SLOTS} />;
}
