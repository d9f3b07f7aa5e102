export * from './contract.ts';
export { areaFinder, type Area } from './domain/area.ts';
export type { PlaceRow } from './domain/place-row.ts';
