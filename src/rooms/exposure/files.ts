export { formsOf, writtenMetres, yearsOf, type Answered, type AnsweredPlace } from './exchange/answered.ts';
export { TABLE_COLUMNS, tableRows, type TableRow } from './exchange/table-rows.ts';
export { writeAnswerCsv } from './exchange/write-csv.ts';
export { writeAnswerGeoJson } from './exchange/write-geojson.ts';
