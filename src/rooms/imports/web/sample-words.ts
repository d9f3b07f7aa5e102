import { formatNumber } from '../../../ui/format/number.ts';
import { formatSchoolYears } from '../../../ui/format/school-years.ts';
import type { Language } from '../../../ui/language/language.ts';
import type { ImportPreview } from '../contract.ts';
import type { FormOption } from './form-option.ts';
import { importWords } from './import-words.ts';

type SampleRow = ImportPreview['sample'][number];
type SampleValue = SampleRow[string];

/** What tells one row from another first, where it lies last. */
const ORDER =
  'name code id externalId change kind aliases forms years municipality cityDistrict policeDistrict placeType pupils status organiserType address latitude longitude lat lon north east radiusMetres parts uncertaintyMetres'.split(
    ' ',
  );
const IN_METRES = new Set(['north', 'east', 'radiusMetres', 'uncertaintyMetres']);
const IN_DEGREES = new Set(['latitude', 'longitude', 'lat', 'lon']);

/** @returns the fields that any of the rows has a value in, in an order that can be read */
export function fieldsWithValues(sample: readonly SampleRow[]): string[] {
  const fields = [...new Set(sample.flatMap((row) => Object.keys(row)))];
  const place = (field: string) => (ORDER.includes(field) ? ORDER.indexOf(field) : ORDER.length);
  return fields
    .filter((field) => sample.some((row) => (row[field] ?? '') !== ''))
    .toSorted((one, other) => place(one) - place(other));
}

/**
 * A value of a row as a reader says it: a code in words, a coordinate with the digits that count.
 * @returns "Grundskola 7–9", "6 589 318,8"; "–" where the row has nothing
 */
export function sampleInWords(
  field: string,
  value: SampleValue | undefined,
  forms: readonly FormOption[],
  language: Language,
): string {
  if (value === undefined || value === null || value === '') return '–';
  if (typeof value === 'number') {
    if (IN_METRES.has(field)) return formatNumber(value, language, Number.isInteger(value) ? 0 : 1);
    return formatNumber(value, language, IN_DEGREES.has(field) ? 6 : 0);
  }
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = importWords[language].preview.values;
  if (field === 'forms' && words[field]?.[value] === undefined)
    return value
      .split(', ')
      .map((taught) => formInWords(taught, forms))
      .join(', ');
  return words[field]?.[value] ?? value;
}

/** @param taught a form and its years as the preview holds them: "gr 7 8 9" */
function formInWords(taught: string, forms: readonly FormOption[]): string {
  const [form, ...years] = taught.split(' ');
  const name = forms.find(({ value }) => value === form)?.label ?? form;
  // Förskoleklass is one year, and its name says which.
  return years.length === 0 || form === 'fsk' ? name : `${name} ${formatSchoolYears(years)}`;
}
