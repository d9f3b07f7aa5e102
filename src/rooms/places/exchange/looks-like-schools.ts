import { simplified, type CsvTable } from '../../../ground/table/index.ts';

const SCHOOL_HEADS = ['schoolunitcode', 'skolenhetskod', 'typeofschooling'];
const SCHOOL_KINDS = new Set(['skola', 'grundskola', 'gymnasium', 'gymnasieskola', 'forskola', 'preschool', 'school']);

/** Whether a table is a school register: by its heads, or because every value of `kind` is a kind of school. */
export function looksLikeSchools(table: CsvTable): boolean {
  const heads = table.header.map(simplified);
  if (SCHOOL_HEADS.some((head) => heads.includes(head))) return true;
  const kind = heads.indexOf('kind');
  if (kind < 0 || table.rows.length === 0) return false;
  return table.rows.every(({ cells }) => SCHOOL_KINDS.has(simplified(cells[kind])));
}
