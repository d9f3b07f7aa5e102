import { accept, refuse, type Result } from '../../../ground/result.ts';
import { readMetres, readScreened, type RowGatherer, showValue } from '../../../ground/table/index.ts';
import type { FormTaught, PupilCount, SchoolSite, SchoolStatus } from '../domain/school-site.ts';
import type { SchoolCode } from './codes.ts';
import { readPosition, type RawPosition } from './read-position.ts';
import { SCHOOL_CLASSES, type SchoolField } from './school-heads.ts';

/** What one row of any format says of a school, not yet judged. */
export interface RawSchool {
  readonly row: number;
  readonly code: unknown;
  /** 'unit': eight digits, as Skolverket gives them; 'any': whatever a property register uses */
  readonly codeRule: 'unit' | 'any';
  readonly name: unknown;
  readonly municipality: unknown;
  readonly forms: Result<{ taught: readonly FormTaught[]; assumed: boolean }, SchoolFault>;
  readonly status: Result<SchoolStatus, SchoolFault>;
  readonly abroad: Result<boolean, SchoolFault>;
  readonly position: RawPosition;
  readonly uncertainty: unknown;
  readonly pupils: unknown;
  readonly organiserType: unknown;
  readonly street: unknown;
  readonly postalCode: unknown;
  readonly locality: unknown;
  /** a reason to leave the row out that the format knows of */
  readonly leaveOut?: SchoolFault;
  /** true when the row is left out because nobody knows whether it is a school */
  readonly mayBeSchool?: boolean;
  /** what deserves a look though the row is taken */
  readonly notices?: readonly SchoolFault[];
}

export interface SchoolFault {
  readonly field: string;
  readonly code: SchoolCode;
  readonly value: string | null;
}

export interface SchoolGatherers {
  readonly gatherer: RowGatherer<SchoolSite>;
  readonly unplaced: SchoolSite[];
  readonly unsorted: SchoolSite[];
}

const MOST_UNCERTAINTY_METRES = 5_000;

/** Judges one row and hands it to the gatherer: taken, left out, or a fault that refuses the file. */
export function takeSchool({ gatherer, unplaced, unsorted }: SchoolGatherers, raw: RawSchool): void {
  gatherer.count();
  const faults: SchoolFault[] = [];
  const notices: SchoolFault[] = [...(raw.notices ?? [])];
  const site = judge(raw, faults, notices);
  const { row } = raw;
  const name = site.name === '' ? null : site.name;
  if (faults.length > 0) {
    for (const fault of faults) gatherer.fault({ row, name, ...fault });
    return;
  }
  if (raw.leaveOut) {
    if (raw.mayBeSchool) unsorted.push(site);
    return gatherer.leaveOut({ row, name, ...raw.leaveOut });
  }
  if (!gatherer.claim(site.code, site, { row, name, field: 'code' })) return;
  for (const notice of notices) gatherer.notice({ row, name, ...notice });
  if (site.position !== null) return gatherer.take(site);
  unplaced.push(site);
  const code: SchoolCode = site.abroad ? 'school-abroad' : 'position-missing';
  gatherer.leaveOut({ row, name, field: 'position', code, value: null });
}

function judge(raw: RawSchool, faults: SchoolFault[], notices: SchoolFault[]): SchoolSite {
  const keep = <Value>(field: string, read: Result<Value, Omit<SchoolFault, 'field'>>): Value | null => {
    if (read.ok) return read.value;
    faults.push({ field, ...read.refusal });
    return null;
  };
  const name = keep('name', required(textOf(raw, 'name'), 'name-missing'));
  const code = keep('code', readCode(raw));
  const forms = keep('forms', raw.forms);
  const abroad = keep('abroad', raw.abroad) ?? false;
  return {
    row: raw.row,
    code: code ?? '',
    name: name ?? '',
    municipality: noted(
      'municipality',
      'municipality-not-a-code',
      keep('municipality', readMunicipality(raw)),
      notices,
    ),
    forms: forms?.taught ?? [],
    formAssumed: forms?.assumed ?? false,
    status: keep('status', raw.status) ?? 'active',
    abroad,
    position: abroad ? null : keep('position', readPosition(raw.position)),
    uncertaintyMetres: keep('uncertaintyMetres', readMetres(raw.uncertainty, MOST_UNCERTAINTY_METRES)),
    pupils: noted('pupils', 'pupils-unreadable', readPupils(raw.pupils), notices),
    organiserType: keep('organiserType', textOf(raw, 'organiserType')),
    address: addressOf(
      keep('street', textOf(raw, 'street', 'lines')),
      keep('postalCode', textOf(raw, 'postalCode')),
      keep('locality', textOf(raw, 'locality')),
    ),
  };
}

type TextField = Extract<SchoolField, keyof RawSchool & ('code' | 'name' | 'municipality' | 'organiserType' | Address)>;
type Address = 'street' | 'postalCode' | 'locality';

function textOf(raw: RawSchool, field: TextField, lines?: 'lines'): Result<string | null, Omit<SchoolFault, 'field'>> {
  return readScreened(raw[field], SCHOOL_CLASSES[field], lines);
}

/** A value that cannot be read is nothing here, but it is said. */
function noted<Value>(
  field: string,
  code: SchoolCode,
  read: { value: Value | null; odd: string | null } | null,
  notices: SchoolFault[],
): Value | null {
  if (read?.odd) notices.push({ field, code, value: showValue(read.odd) });
  return read?.value ?? null;
}

function required<Fault>(
  read: Result<string | null, Fault>,
  missing: SchoolCode,
): Result<string, Fault | Omit<SchoolFault, 'field'>> {
  if (!read.ok) return read;
  return read.value === null ? refuse({ code: missing, value: null }) : accept(read.value);
}

function readCode(raw: RawSchool): Result<string, Omit<SchoolFault, 'field'>> {
  const code = required(textOf(raw, 'code'), 'code-missing');
  if (!code.ok || raw.codeRule === 'any' || /^\d{8}$/.test(code.value)) return code;
  return refuse({ code: 'code-malformed', value: showValue(code.value) });
}

interface Read<Value> {
  readonly value: Value | null;
  /** what the file said, when it could not be read */
  readonly odd: string | null;
}

function readMunicipality(raw: RawSchool): Result<Read<string>, Omit<SchoolFault, 'field'>> {
  const text = textOf(raw, 'municipality');
  if (!text.ok) return text;
  const isCode = text.value !== null && /^\d{4}$/.test(text.value);
  return accept(isCode ? { value: text.value, odd: null } : { value: null, odd: text.value });
}

/** "cirka 410" is 410 and approximate; "", "." and ".." are Skolverket's ways of saying nothing. */
function readPupils(raw: unknown): Read<PupilCount> {
  const text = typeof raw === 'number' ? String(raw) : typeof raw === 'string' ? raw.trim() : '';
  if (/^[.\-–]*$/.test(text)) return { value: null, odd: null };
  const match = /^(cirka |ca\.? )?(\d{1,3}(?:[ \u00a0]?\d{3})?)$/i.exec(text);
  if (!match) return { value: null, odd: text };
  const count = Number(match[2].replace(/\D/g, ''));
  return { value: { count, approximate: match[1] !== undefined }, odd: null };
}

function addressOf(street: string | null, postalCode: string | null, locality: string | null): string | null {
  const town = [postalCode, locality].filter((part) => part !== null).join(' ');
  return [street, town === '' ? null : town].filter((part) => part !== null).join(', ') || null;
}
