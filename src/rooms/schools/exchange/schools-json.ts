import { accept, type Result } from '../../../ground/result.ts';
import type { FileRefusal } from '../../../ground/row-report.ts';
import { refuseFile, showValue, type JsonFile } from '../../../ground/table/index.ts';
import type { SchoolsOptions } from './options.ts';
import { isListedUnit, plannedEducationsSchool } from './planned-educations.ts';
import { registerSchool } from './school-unit-register.ts';
import { noteUnread } from './unread-fields.ts';
import { findSchoolUnits, isFields, type SchoolUnit } from './school-units.ts';
import { takeSchool, type SchoolGatherers } from './take-school.ts';

/** Reads Skolverket's Planned Educations v4 and Skolenhetsregistret v2. @returns the name of the format */
export function readSchoolsJson(
  gatherers: SchoolGatherers,
  json: JsonFile,
  options: SchoolsOptions,
): Result<string, FileRefusal> {
  const found = findSchoolUnits(json);
  if (!found.ok) return found;
  const { units, inAll } = found.value;
  const planned = units.filter(({ api }) => api === 'planned-educations');
  if (planned.length > 0 && planned.every(({ value }) => isFields(value) && isListedUnit(value) && isNamed(value))) {
    return refuseFile('details-needed', String(planned.length));
  }
  const unread = new Set<string>();
  for (const [index, unit] of units.entries()) {
    takeUnit(gatherers, unit);
    noteUnread(unit, unread);
    if ((index + 1) % 5000 === 0) options.onProgress?.(index + 1, units.length);
  }
  gatherers.gatherer.noteUnused(unread);
  if (inAll !== null && inAll > units.length) {
    const value = `${units.length} / ${inAll}`;
    gatherers.gatherer.notice({ row: 0, name: null, field: 'page', code: 'page-of-many', value });
  }
  const api = units[0]?.api === 'school-unit-register' ? 'skolenhetsregistret-v2' : 'planned-educations-v4';
  return accept(json.kind === 'lines' ? `${api}-ndjson` : `${api}-json`);
}

/** A list says at least which schools it means; an object that does not is something else. */
function isNamed(value: Readonly<Record<string, unknown>>): boolean {
  return Object.hasOwn(value, 'code') && Object.hasOwn(value, 'name');
}

function takeUnit(gatherers: SchoolGatherers, { row, value, api }: SchoolUnit): void {
  if (isFields(value)) {
    takeSchool(
      gatherers,
      api === 'school-unit-register' ? registerSchool(row, value) : plannedEducationsSchool(row, value),
    );
    return;
  }
  gatherers.gatherer.count();
  gatherers.gatherer.fault({ row, name: null, field: 'row', code: 'row-unreadable', value: showValue(value) });
}
