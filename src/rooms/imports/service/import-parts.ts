import type { Tx } from '../../../platform/database/database.ts';
import type { OwnedWorkPart, RecordCount } from '../../access/index.ts';
import { countImportRecords, countImportsOf, handOverImports } from '../store/import-acts.ts';

/** Files on their way in, when the work of whoever sent them is handed over. */
export const IMPORT_WORK: OwnedWorkPart<Tx> = {
  recordType: 'import',
  count: countImportsOf,
  handOver: handOverImports,
};

/** How many imports and sources somebody can read. */
export const IMPORT_COUNTS: readonly RecordCount<Tx>[] = (['import', 'source'] as const).map((recordType) => ({
  recordType,
  count: (tx, organisation) => countImportRecords(tx, recordType, organisation),
}));
