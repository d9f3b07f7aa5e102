import { centroidOf, type Shape } from '../../../ground/geo/index.ts';
import { areaFinder, type Area, type AreaKind } from './area.ts';
import { UNTOLD_MUNICIPALITY, type AreaOrigin, type LiesIn } from './kept-place.ts';

/** What a file, or the register, says of where a place lies; null = nothing. */
export interface Told {
  readonly municipality: string | null;
  readonly cityDistrict: string | null;
  readonly policeDistrict: string | null;
}

/**
 * Prepares the loaded areas for the question "where does this place lie?". What is told stands; the rest is taken from
 * the area that holds the centroid, and stays unknown where no area does.
 */
export function placeLocator(areas: readonly Area[]): (shape: Shape, told: Told) => LiesIn {
  const finders = new Map(
    (['municipality', 'cityDistrict', 'policeDistrict'] as const).map((kind) => [
      kind,
      areaFinder(areas.filter((area) => area.kind === kind)),
    ]),
  );
  return (shape, told) => {
    const centre = centroidOf(shape);
    const settle = (kind: AreaKind): [string | null, AreaOrigin] => {
      if (told[kind] !== null) return [told[kind], 'file'];
      const area = finders.get(kind)!(centre);
      if (area === undefined) return [null, 'untold'];
      return [kind === 'municipality' ? area.code : area.name, 'areas'];
    };
    const [municipality, municipalityFrom] = settle('municipality');
    const [cityDistrict, cityDistrictFrom] = settle('cityDistrict');
    const [policeDistrict, policeDistrictFrom] = settle('policeDistrict');
    return {
      municipality: municipality ?? UNTOLD_MUNICIPALITY,
      municipalityFrom,
      cityDistrict,
      cityDistrictFrom,
      policeDistrict,
      policeDistrictFrom,
    };
  };
}

/** What the register itself was told of a place, without what it concluded from areas. */
export function toldOf(place: LiesIn): Told {
  return {
    municipality: place.municipalityFrom === 'file' ? place.municipality : null,
    cityDistrict: place.cityDistrictFrom === 'file' ? place.cityDistrict : null,
    policeDistrict: place.policeDistrictFrom === 'file' ? place.policeDistrict : null,
  };
}
