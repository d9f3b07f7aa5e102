export { MOVEMENT_REFUSALS, type MovementRefusal } from './refusals.ts';
export { knox, type Knox, type KnoxInput } from './knox.ts';
export { nearRepeat, type NearRepeat, type NearRepeatInput } from './near-repeat.ts';
export { CONVENTIONS, type Band, type Conventions } from './near-repeat-bands.ts';
export { firstOverRepresented, type OverRepresented } from './over-represented.ts';
export { METRICS, type Metric } from './neighbourhood.ts';
export { scan, type Scan, type ScanInput } from './scan.ts';
export type { Cluster } from './scan-clusters.ts';
