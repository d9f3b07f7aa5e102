import { type Wgs84Point, faultInPosition, swerefFromWgs84, wgs84FromSweref } from '../../../ground/geo/index.ts';
import type { LatLon } from '../../../ui/map/scene.ts';
import type { CorrectPosition, SchoolDetail } from '../contract.ts';

export type System = 'wgs84' | 'sweref';

/** The form as it is being written: text, since a half-written number is not a number. */
export interface CorrectionDraft {
  readonly system: System;
  /** latitude, or north */
  readonly first: string;
  /** longitude, or east */
  readonly second: string;
  readonly source: string;
  readonly date: string;
  readonly uncertainty: string;
}

export type DraftField = 'first' | 'second' | 'source' | 'date' | 'uncertainty';
export type DraftFault = 'number' | 'outside' | 'source' | 'date' | 'future' | 'uncertainty';
export type DraftFaults = Partial<Record<DraftField, DraftFault>>;

/** @returns the number in the text, decimal comma or point, spaces let be; undefined when it is none */
export function readNumber(text: string): number | undefined {
  const plain = text.replaceAll(/\s/g, '').replace('\u2212', '-').replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** The written coordinates as a point to draw; undefined while they are no point in Sweden. */
export function pointOf({ system, first, second }: CorrectionDraft): LatLon | undefined {
  const [a, b] = [readNumber(first), readNumber(second)];
  if (a === undefined || b === undefined) return undefined;
  if (faultInPosition(b, a, system === 'wgs84' ? 'EPSG:4326' : 'EPSG:3006') !== undefined) return undefined;
  if (system === 'wgs84') return { latitude: a, longitude: b };
  const { latitude, longitude } = wgs84FromSweref({ north: a, east: b });
  return { latitude, longitude };
}

/** @returns the draft with the point written in the system that it uses */
export function withPoint(draft: CorrectionDraft, point: LatLon): CorrectionDraft {
  if (draft.system === 'wgs84') {
    return { ...draft, first: comma(point.latitude.toFixed(6)), second: comma(point.longitude.toFixed(6)) };
  }
  const { north, east } = swerefFromWgs84(point satisfies Wgs84Point);
  return { ...draft, first: String(Math.round(north)), second: String(Math.round(east)) };
}

/** The same point, written in the other system; what cannot be read is left empty. */
export function inSystem(draft: CorrectionDraft, system: System): CorrectionDraft {
  const point = pointOf(draft);
  const empty = { ...draft, system, first: '', second: '' };
  return point === undefined ? empty : withPoint(empty, point);
}

function comma(text: string): string {
  return text.replace('.', ',');
}

export function emptyDraft(school: SchoolDetail, today: string): CorrectionDraft {
  const { correction, position } = school;
  const draft: CorrectionDraft = {
    system: 'wgs84',
    first: '',
    second: '',
    source: correction?.source ?? '',
    date: today,
    uncertainty: correction === null ? '5' : String(correction.uncertaintyMetres),
  };
  return position === null ? draft : withPoint(draft, position);
}

/** What has to be mended before the draft can be sent; the server judges again. */
export function faultsIn(draft: CorrectionDraft, today: string): DraftFaults {
  const uncertainty = readNumber(draft.uncertainty);
  const dateFault: DraftFault | undefined = isDay(draft.date) ? (draft.date > today ? 'future' : undefined) : 'date';
  const faults: DraftFaults = {
    ...coordinateFaults(draft),
    source: draft.source.trim() === '' ? 'source' : undefined,
    date: dateFault,
    uncertainty: uncertainty === undefined || uncertainty < 0 || uncertainty > 5000 ? 'uncertainty' : undefined,
  };
  return Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault !== undefined));
}

function coordinateFaults(draft: CorrectionDraft): DraftFaults {
  const missing = {
    first: readNumber(draft.first) === undefined ? ('number' as const) : undefined,
    second: readNumber(draft.second) === undefined ? ('number' as const) : undefined,
  };
  if (missing.first !== undefined || missing.second !== undefined) return missing;
  return pointOf(draft) === undefined ? { first: 'outside' } : {};
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** @param draft one that `faultsIn` finds nothing in */
export function correctionFrom(draft: CorrectionDraft): CorrectPosition {
  return {
    position: pointOf(draft)!,
    uncertaintyMetres: readNumber(draft.uncertainty)!,
    source: draft.source.trim(),
    date: draft.date,
  };
}
