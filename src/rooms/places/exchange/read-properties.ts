import { accept, type Result } from '../../../ground/result.ts';
import { matchHeads, type TableFault, type Vocabulary } from '../../../ground/table/index.ts';

/** The values of a feature's properties by the fields that a reader knows; heads are matched as those of a table. */
export function readProperties<Field extends string>(
  properties: Readonly<Record<string, unknown>>,
  vocabulary: Vocabulary<Field>,
): Result<ReadonlyMap<Field, unknown>, TableFault> {
  const heads = Object.keys(properties);
  const columns = matchHeads(heads, vocabulary, undefined);
  if (!columns.ok) return columns;
  return accept(new Map([...columns.value].map(([field, at]) => [field, properties[heads[at]]])));
}
