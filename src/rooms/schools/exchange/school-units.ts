import { accept, type Result } from '../../../ground/result.ts';
import type { FileRefusal } from '../../../ground/row-report.ts';
import { refuseFile, showValue, type JsonElement, type JsonFile } from '../../../ground/table/index.ts';

/** One school unit of a JSON file, by the interface that it came from. */
export type SchoolUnit = JsonElement & { readonly api: 'planned-educations' | 'school-unit-register' };

export interface SchoolUnits {
  readonly units: readonly SchoolUnit[];
  /** how many the interface says that it has in all; null when the file does not say */
  readonly inAll: number | null;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Finds the school units in a JSON file: one a line, a list, one alone, or as the interfaces send them: the envelope
 * `{status, message, body}` of Planned Educations with its `_embedded` lists, and `data.attributes` of the register.
 */
export function findSchoolUnits(json: JsonFile): Result<SchoolUnits, FileRefusal> {
  const elements = json.kind === 'lines' ? json.elements : listOf(json.value);
  const units: SchoolUnit[] = [];
  let inAll: number | null = null;
  for (const { row, value } of elements) {
    const found = unfold(value);
    if (!found.ok) return found;
    inAll = found.value.inAll ?? inAll;
    const alone = json.kind === 'lines' || Array.isArray(json.value);
    for (const unit of found.value.units) units.push({ ...unit, row: alone ? row : units.length + 1 });
  }
  return accept({ units, inAll });
}

function listOf(whole: unknown): readonly JsonElement[] {
  const list = Array.isArray(whole) ? (whole as unknown[]) : [whole];
  return list.map((value, index) => ({ row: index + 1, value }));
}

type Found = { readonly units: readonly Omit<SchoolUnit, 'row'>[]; readonly inAll: number | null };

function unfold(value: unknown): Result<Found, FileRefusal> {
  if (!isFields(value)) return accept({ units: [{ value, api: 'planned-educations' }], inAll: null });
  if (value['type'] === 'FeatureCollection' || value['type'] === 'Feature')
    return refuseFile('file-holds-places', null);
  if (Object.hasOwn(value, 'data')) return unfoldRegister(value);
  const body = Object.hasOwn(value, 'body') ? value['body'] : value;
  if (body === null && typeof value['status'] === 'string') {
    return refuseFile('api-error', showValue(`${value['status']}: ${showValue(value['message']) ?? ''}`));
  }
  if (Array.isArray(body)) return accept({ units: body.map(asPlanned), inAll: null });
  if (!isFields(body) || !isFields(body['_embedded'])) return accept({ units: [asPlanned(body)], inAll: null });
  const lists = Object.values(body['_embedded']).filter((list) => Array.isArray(list));
  const page = isFields(body['page']) ? body['page']['totalElements'] : null;
  return accept({ units: lists.flat().map(asPlanned), inAll: typeof page === 'number' ? page : null });
}

/** The register's list has code, name and status of each unit; only its details say where the school is. */
function unfoldRegister(value: Fields): Result<Found, FileRefusal> {
  const data = value['data'];
  if (isFields(data) && Array.isArray(data['attributes'])) {
    return refuseFile('details-needed', String(data['attributes'].length));
  }
  const details = Array.isArray(data) ? (data as unknown[]) : [data];
  return accept({ units: details.map((detail) => ({ value: detail, api: 'school-unit-register' })), inAll: null });
}

function asPlanned(value: unknown): Omit<SchoolUnit, 'row'> {
  return { value, api: 'planned-educations' };
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
