import { groundDistanceMetres, type SwerefPoint } from '../../../ground/geo/index.ts';
import type { SchoolEvent } from '../contract.ts';
import type { KeptSchool } from './kept-school.ts';
import type { SchoolSite } from './school-site.ts';

/** A shorter way than this is the register's rounding, not a school that moved. */
export const MOVED_METRES = 1;

/** A unit of a file, with how its municipality is known. */
export interface SettledSchool {
  readonly site: SchoolSite;
  readonly municipalityFrom: KeptSchool['municipalityFrom'];
}

/** One event of an import: what happened, and how far. */
export interface ForeseenEvent {
  readonly kind: Extract<SchoolEvent['kind'], 'added' | 'changed' | 'moved' | 'gone' | 'returned'>;
  readonly metres: number | null;
  readonly correctionKept: boolean;
}

/** What an import does to one school. `gone` has no row in the file, `added` none in the register. */
export type SchoolChange =
  | { readonly change: 'added'; readonly settled: SettledSchool; readonly events: readonly ForeseenEvent[] }
  | {
      readonly change: 'changed' | 'moved' | 'unchanged';
      readonly settled: SettledSchool;
      readonly school: KeptSchool;
      readonly events: readonly ForeseenEvent[];
    }
  | { readonly change: 'gone'; readonly school: KeptSchool; readonly events: readonly ForeseenEvent[] };

/**
 * Sets a register's new content against its earlier: the unit code is the key. What the new content lacks is gone: kept
 * as history, no longer counted. What was gone and is there again has returned.
 * @param kept every school of this source, the gone ones too
 */
export function compareSchools(kept: readonly KeptSchool[], rows: readonly SettledSchool[]): SchoolChange[] {
  const byCode = new Map(kept.map((school) => [school.code, school]));
  const codes = new Set(rows.map(({ site }) => site.code));
  const told = rows.map((settled): SchoolChange => {
    const school = byCode.get(settled.site.code);
    return school === undefined ? { change: 'added', settled, events: [event('added')] } : changeOf(school, settled);
  });
  const gone = kept
    .filter(({ code, goneAt }) => goneAt === null && !codes.has(code))
    .map((school): SchoolChange => ({ change: 'gone', school, events: [event('gone')] }));
  return [...told, ...gone];
}

function changeOf(school: KeptSchool, settled: SettledSchool): SchoolChange {
  const { site } = settled;
  const move = moveBetween(school.registerPosition, site.position);
  const events: ForeseenEvent[] = [];
  if (school.goneAt !== null) events.push(event('returned'));
  if (move.moved) events.push({ kind: 'moved', metres: move.metres, correctionKept: school.correction !== null });
  const differs = !sameRecord(school, settled) || move.shifted;
  if (differs && !move.moved && school.goneAt === null) events.push(event('changed'));
  const isChanged = differs || school.goneAt !== null;
  return { change: move.moved ? 'moved' : isChanged ? 'changed' : 'unchanged', settled, school, events };
}

function event(kind: ForeseenEvent['kind']): ForeseenEvent {
  return { kind, metres: null, correctionKept: false };
}

interface Move {
  readonly moved: boolean;
  /** moved, but less than counts */
  readonly shifted: boolean;
  readonly metres: number | null;
}

/** How the register's own point has changed; metres are null when it gained or lost its point. */
function moveBetween(before: SwerefPoint | null, after: SwerefPoint | null): Move {
  if (before === null || after === null) {
    return { moved: before !== after, shifted: false, metres: null };
  }
  const metres = groundDistanceMetres({ kind: 'disc', centre: before, radiusMetres: 0 }, after);
  const moved = metres > MOVED_METRES;
  return { moved, shifted: !moved && metres > 0, metres };
}

function sameRecord(school: KeptSchool, { site, municipalityFrom }: SettledSchool): boolean {
  return (
    school.name === site.name &&
    school.municipality === site.municipality &&
    school.municipalityFrom === municipalityFrom &&
    JSON.stringify(school.forms) === JSON.stringify(site.forms.map(({ form, years }) => ({ form, years }))) &&
    school.formAssumed === site.formAssumed &&
    school.status === site.status &&
    school.abroad === site.abroad &&
    school.registerUncertaintyMetres === site.uncertaintyMetres &&
    school.pupils?.count === site.pupils?.count &&
    school.pupils?.approximate === site.pupils?.approximate &&
    school.organiserType === site.organiserType &&
    school.address === site.address
  );
}
