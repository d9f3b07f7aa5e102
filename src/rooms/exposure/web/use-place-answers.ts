import type { PlaceAnswer } from '../contract.ts';
import { useOverview } from './exposure-queries.ts';

/** Every place that the reader can see, as it is answered by the usual settings; undefined until it is known. */
export function usePlaceAnswers(): readonly PlaceAnswer[] | undefined {
  return useOverview('').data?.answers;
}
