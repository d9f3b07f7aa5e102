import { accept, type Result } from '../../../ground/result.ts';
import { matchHeads, unusedHeads, type TableFault, type Vocabulary } from '../../../ground/table/index.ts';

/**
 * The values of a feature's properties by the fields that a reader knows; heads are matched as those of a table.
 * @param unused gets the heads that no field uses
 */
export function readProperties<Field extends string>(
  properties: Readonly<Record<string, unknown>>,
  vocabulary: Vocabulary<Field>,
  unused?: Set<string>,
): Result<ReadonlyMap<Field, unknown>, TableFault> {
  const heads = Object.keys(properties);
  const columns = matchHeads(heads, vocabulary, undefined);
  if (!columns.ok) return columns;
  for (const head of unusedHeads(heads, columns.value)) unused?.add(head);
  return accept(new Map([...columns.value].map(([field, at]) => [field, properties[heads[at]]])));
}
