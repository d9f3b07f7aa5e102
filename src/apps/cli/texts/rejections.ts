import type { RowRejection } from '../../../ground/row-report.ts';
import { POINT_REJECTIONS } from '../../../rooms/analysis/files.ts';
import { importRejectionsEn, importRejectionsSv } from '../../../rooms/imports/files.ts';
import { placeRejectionsEn, placeRejectionsSv } from '../../../rooms/places/files.ts';
import { schoolRejectionsEn, schoolRejectionsSv } from '../../../rooms/schools/files.ts';
import { fill } from './fill.ts';

type Wording = Readonly<Record<string, { readonly what: string; readonly remedy: string }>>;

// The shared words last: a room's own advice is about its register, and the command line has none.

/** What is wrong with a row, and what to do about it, in Swedish. */
export const rejectionsSv = worded({
  ...POINT_REJECTIONS.sv,
  ...schoolRejectionsSv,
  ...placeRejectionsSv,
  ...importRejectionsSv,
});

/** The same in English. */
export const rejectionsEn = worded({
  ...POINT_REJECTIONS.en,
  ...schoolRejectionsEn,
  ...placeRejectionsEn,
  ...importRejectionsEn,
});

function worded(wording: Wording): (row: RowRejection) => string {
  return ({ code, field, value }) => {
    if (!Object.hasOwn(wording, code)) return `${code} (${field}: ${value ?? ''})`;
    const { what, remedy } = wording[code];
    return fill(`${what} ${remedy}`, { field, value: value ?? '' });
  };
}
