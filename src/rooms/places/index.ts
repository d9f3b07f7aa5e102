export * from './contract.ts';
export { areaFinder, type Area } from './domain/area.ts';
export type { AreasFollower } from './domain/areas-follower.ts';
export { UNTOLD_MUNICIPALITY, type KeptPlace } from './domain/kept-place.ts';
export type { ShownPlace } from './domain/shown-place.ts';
export { PLACE_POLICY } from './domain/policy.ts';
export type { PlaceRow } from './domain/place-row.ts';
