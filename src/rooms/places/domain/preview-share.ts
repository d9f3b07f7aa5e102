import type { Level, Shown } from '../../access/index.ts';
import type { KeptPlace } from './kept-place.ts';
import { SHARED_PARTS, type SharedPart } from './shared-parts.ts';
import { isPartShown, showPlace } from './shown-place.ts';

/** What everybody, partners and authorities are shown of one part. */
export interface PartShown {
  readonly part: SharedPart;
  readonly sees: Readonly<Record<Level, Extract<Shown, 'full' | 'coarse' | 'none'>>>;
}

const WIDTH: Readonly<Record<Level, number>> = { authority: 0, partner: 1, public: 2 };

/**
 * Who is shown what of a place that stands at a level: found by showing it to each, not by a list beside it. A level says
 * how far a place is shown to those who may read it at all; who they are is decided by sharing and opening.
 */
export function partsShown(place: KeptPlace, level: Level): PartShown[] {
  const reaches = (reader: Level): boolean => WIDTH[reader] <= WIDTH[level];
  const sees = (part: SharedPart, reader: Level): PartShown['sees'][Level] => {
    if (!reaches(reader) || !isPartShown(part, reader)) return 'none';
    const isSame = JSON.stringify(showPlace(place, reader)[part]) === JSON.stringify(place[part]);
    return isSame ? 'full' : 'coarse';
  };
  return SHARED_PARTS.map((part) => ({
    part,
    sees: { public: sees(part, 'public'), partner: sees(part, 'partner'), authority: 'full' },
  }));
}
