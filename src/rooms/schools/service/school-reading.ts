import type { RowRejection } from '../../../ground/row-report.ts';
import type { FileToRead, ReadOutcome } from '../../imports/index.ts';
import type { SchoolSite } from '../domain/school-site.ts';
import { describeSchoolTable } from '../exchange/describe-table.ts';
import { readSchools } from '../exchange/read-schools.ts';

// What the columns of a table must be told for; every other refusal is about the content.
const COLUMN_CODES = new Set([
  'column-missing',
  'column-unknown',
  'column-ambiguous',
  'kind-unknown',
  'kind-form-unknown',
]);

/**
 * Reads a file of schools. Takes its time: called in a process of its own. Units without a position are taken too, so that a
 * coordinator can say where they are, and units of an unknown kind, since each may be a school; the report names them.
 */
export function readSchoolFile(
  { bytes, fileName, declaration, mapping }: FileToRead,
  onProgress: (done: number, total: number) => void,
): ReadOutcome<SchoolSite> {
  const read = readSchools(bytes, {
    fileName,
    crs: declaration?.crs ?? null,
    ...(mapping === null ? {} : { kinds: mapping.kinds }),
    ...(mapping === null || Object.keys(mapping.columns).length === 0 ? {} : { columns: mapping.columns }),
    onProgress,
  });
  if (read.ok) {
    const { unplaced, unsorted, ...reading } = read.value;
    const kept = [...unplaced, ...withOwnCodes(unsorted, [...reading.accepted, ...unplaced])];
    const taken = new Set(kept.map(({ row }) => row));
    const isTaken = ({ row }: RowRejection) => taken.has(row);
    return {
      outcome: 'read',
      reading: {
        ...reading,
        accepted: [...reading.accepted, ...kept],
        rejected: reading.rejected.filter((rejection) => !isTaken(rejection)),
        notices: [...reading.notices, ...reading.rejected.filter(isTaken)],
      },
    };
  }
  const { rejected } = read.refusal;
  const question = rejected.every(({ code }) => COLUMN_CODES.has(code)) ? describeSchoolTable(bytes) : undefined;
  return question?.ok === true && question.value !== null
    ? { outcome: 'needsMapping', question: question.value, rejected }
    : { outcome: 'refused', rejected };
}

/** The code is the key of the register: a row of unknown kind under a code that is taken stays left out. */
function withOwnCodes(unsorted: readonly SchoolSite[], accepted: readonly SchoolSite[]): SchoolSite[] {
  const codes = new Set(accepted.map(({ code }) => code));
  return unsorted.filter(({ code }) => !codes.has(code) && codes.add(code));
}
