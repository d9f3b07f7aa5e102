import { accept, refuse, type Result } from '../../../ground/result.ts';
import type { FileRefusal } from '../../../ground/row-report.ts';
import {
  matchHeads,
  refuseFile,
  showValue,
  simplified,
  unusedHeads,
  withoutGuard,
  type Columns,
  type CsvRow,
  type CsvTable,
} from '../../../ground/table/index.ts';
import type { SchoolsOptions } from './options.ts';
import { FORMS_MISSING } from './planned-educations.ts';
import { readFlag } from './read-flag.ts';
import { formOf, formOfKind, readFormCells } from './school-forms.ts';
import { SCHOOL_HEADS, SKOLVERKET_HEADS, STRICT_FIELDS, type SchoolField } from './school-heads.ts';
import { faultInSchoolColumns } from './school-columns.ts';
import { takeSchool, type RawSchool, type SchoolFault, type SchoolGatherers } from './take-school.ts';

interface Reading {
  readonly columns: Columns<SchoolField>;
  readonly options: SchoolsOptions;
  readonly ofSkolverket: boolean;
}

/** Reads a table of schools: Skolverket's own columns, or code, name, kind and position. @returns the name of the format */
export function readSchoolsTable(
  gatherers: SchoolGatherers,
  table: CsvTable,
  options: SchoolsOptions,
): Result<string, FileRefusal> {
  const matched = matchHeads(table.header, SCHOOL_HEADS, options.columns, STRICT_FIELDS);
  if (!matched.ok) return refuseFile(matched.refusal.code, matched.refusal.value, 'header');
  const heads = table.header.map(simplified);
  const ofSkolverket = SKOLVERKET_HEADS.some((head) => heads.includes(head));
  const fault = faultInSchoolColumns(matched.value, heads, ofSkolverket, options);
  if (fault) return refuseFile(fault.code, fault.value, 'header');
  const badForm = Object.entries(options.kinds ?? {}).find(([, form]) => formOf(form) === undefined);
  if (badForm) return refuseFile('kind-form-unknown', badForm.join(' = '), 'kind');
  const reading: Reading = { columns: matched.value, options, ofSkolverket };
  for (const [index, row] of table.rows.entries()) {
    takeSchool(gatherers, rawSchool(row, reading));
    if ((index + 1) % 5000 === 0) options.onProgress?.(index + 1, table.rows.length);
  }
  gatherers.gatherer.noteUnused(unusedHeads(table.header, matched.value));
  const last = table.rows.at(-1);
  if (table.lastLineOpen && last) {
    gatherers.gatherer.notice({ row: last.row, name: null, field: 'row', code: 'last-line-open', value: null });
  }
  return accept(ofSkolverket ? 'planned-educations-v4-csv' : 'csv');
}

function rawSchool({ row, cells }: CsvRow, { columns, options, ofSkolverket }: Reading): RawSchool {
  const cell = (field: SchoolField): string => (columns.has(field) ? cells[columns.get(field)!] : '');
  const text = (field: SchoolField): string => withoutGuard(cell(field));
  const forms = readForms(cell, columns, options.kinds ?? {});
  const kindUnknown = !forms.ok && forms.refusal.field === 'kind';
  return {
    row,
    code: text('code'),
    codeRule: ofSkolverket ? 'unit' : 'any',
    name: text('name'),
    municipality: text('municipality'),
    forms: kindUnknown ? accept({ taught: [], assumed: false }) : forms,
    status: accept('active'),
    abroad: readFlag(cell('abroad'), 'abroad'),
    position: {
      latitude: cell('lat'),
      longitude: cell('lon'),
      north: cell('north'),
      east: cell('east'),
      crs: ofSkolverket ? 'EPSG:3006' : (options.crs ?? 'EPSG:3006'),
      zeroIsEmpty: ofSkolverket,
    },
    uncertainty: cell('uncertaintyMetres'),
    pupils: cell('pupils'),
    organiserType: text('organiserType'),
    street: text('street'),
    postalCode: text('postalCode'),
    locality: text('locality'),
    ...(kindUnknown ? { leaveOut: forms.refusal, mayBeSchool: true } : {}),
    notices: forms.ok && forms.value.taught.length === 0 ? [FORMS_MISSING] : [],
  };
}

/** Forms told one by one, or concluded from the kind of school; a kind that nobody knows leaves the row out. */
function readForms(
  cell: (field: SchoolField) => string,
  columns: Columns<SchoolField>,
  kinds: Readonly<Record<string, string>>,
): RawSchool['forms'] {
  if (columns.has('forms') && cell('forms') !== '') {
    const taught = readFormCells(cell('forms'), cell('grYears'));
    return taught.ok ? accept({ taught: taught.value, assumed: false }) : taught;
  }
  if (!columns.has('kind')) return accept({ taught: [], assumed: false });
  const kind = formOfKind(cell('kind'), kinds);
  if (!kind) return refuse(unknownKind(cell('kind')));
  return accept({ taught: [{ form: kind.form, years: kind.form === 'fsk' ? ['0'] : [] }], assumed: kind.assumed });
}

function unknownKind(value: string): SchoolFault {
  if (value === '') return { field: 'kind', code: 'kind-missing', value: null };
  return { field: 'kind', code: 'kind-unknown', value: showValue(value) };
}
