import { areaSquareMetres, coarseShape } from '../../../ground/geo/index.ts';
import { gridMetresOf, type Level } from '../../access/index.ts';
import type { KeptBoundary, KeptPlace } from './kept-place.ts';

/** A place as one reader is shown it. Whatever is computed from it says no more than the reader may know. */
export interface ShownPlace extends KeptPlace {
  readonly shownAs: Level;
}

/** A part that everybody is shown, or the level from which it is shown and what stands for it to others. */
type PartRule<Value> = 'public' | { readonly from: 'partner' | 'authority'; readonly hidden: Value };

/**
 * From which level each part of a place is shown. A part that is not listed here does not compile, and one that is shown to
 * some must say what the others get instead: a new part is shown to nobody by mistake.
 */
const PLACE_PARTS: { readonly [Part in keyof KeptPlace]: PartRule<KeptPlace[Part]> } = {
  id: 'public',
  code: 'public',
  externalId: { from: 'authority', hidden: null },
  name: 'public',
  aliases: 'public',
  municipality: 'public',
  municipalityFrom: { from: 'authority', hidden: 'untold' },
  cityDistrict: 'public',
  cityDistrictFrom: { from: 'authority', hidden: 'untold' },
  policeDistrict: { from: 'partner', hidden: null },
  policeDistrictFrom: { from: 'authority', hidden: 'untold' },
  placeType: 'public',
  uncertaintyMetres: 'public',
  shape: 'public',
  areaSquareMetres: 'public',
  boundaryVersion: 'public',
  sourceId: 'public',
  revision: 'public',
  owner: 'public',
  responsible: { from: 'authority', hidden: null },
  level: { from: 'partner', hidden: 'public' },
  publishedAt: 'public',
};

const WIDTH: Readonly<Record<Level, number>> = { authority: 0, partner: 1, public: 2 };

/** Whether readers of a level are shown a part at all. */
export function isPartShown(part: keyof KeptPlace, level: Level): boolean {
  const rule = PLACE_PARTS[part];
  return rule === 'public' || WIDTH[level] <= WIDTH[rule.from];
}

/** A place as readers of a level are shown it: its position on the grid of that level, and parts above it left out. */
export function showPlace(place: KeptPlace, level: Level): ShownPlace {
  if (level === 'authority') return { ...place, shownAs: level };
  const { shape, uncertaintyMetres } = coarsely(place, level, place.uncertaintyMetres);
  const hidden = Object.entries(PLACE_PARTS).flatMap(([part, rule]) =>
    rule === 'public' || isPartShown(part as keyof KeptPlace, level) ? [] : [[part, rule.hidden]],
  );
  return {
    ...place,
    ...(Object.fromEntries(hidden) as Partial<KeptPlace>),
    uncertaintyMetres,
    shape,
    areaSquareMetres: areaSquareMetres(shape),
    shownAs: level,
  };
}

/** An earlier boundary in the same way. */
export function showBoundary(boundary: KeptBoundary, level: Level): KeptBoundary {
  if (level === 'authority') return boundary;
  const { shape } = coarsely(boundary, level, null);
  return { ...boundary, shape, areaSquareMetres: areaSquareMetres(shape) };
}

/** What the grid moves is uncertainty to whoever measures, so that a coarse answer never sounds surer than a fine one. */
function coarsely({ shape }: Pick<KeptPlace, 'shape'>, level: Level, uncertaintyMetres: number | null) {
  const coarse = coarseShape(shape, gridMetresOf(level));
  return { shape: coarse.shape, uncertaintyMetres: Math.ceil((uncertaintyMetres ?? 0) + coarse.movedMetres) };
}
