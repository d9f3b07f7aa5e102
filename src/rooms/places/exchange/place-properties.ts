import type { PlaceRow } from '../domain/place-row.ts';

/** What an export says of a place beside its position, by the names that the importers read. */
export function placeProperties(place: PlaceRow): Record<string, string | number | null | readonly string[]> {
  const { id, name, aliases, municipality, cityDistrict, policeDistrict, placeType, uncertaintyMetres } = place;
  const radiusMetres = place.shape.kind === 'disc' ? place.shape.radiusMetres : null;
  return { id, name, aliases, municipality, cityDistrict, policeDistrict, placeType, radiusMetres, uncertaintyMetres };
}
