import type { Tx } from '../../../platform/database/database.ts';
import type { RecordCount } from '../../access/index.ts';
import { countSchools } from '../store/count-schools.ts';

/** How many schools somebody can read; those that their register no longer has are history. */
export const SCHOOL_COUNTS: readonly RecordCount<Tx>[] = [{ recordType: 'school', count: countSchools }];
