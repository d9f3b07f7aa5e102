import { accept, refuse, type Result } from '../../result.ts';
import { within, type Computation } from '../computation.ts';
import { auditBounds, type HiddenBounds } from './audit-bounds.ts';
import { coverAll } from './cover-all.ts';
import type { CoverTask, Protection } from './cover.ts';
import { faultInTable, type GivenTotals } from './demand-table.ts';
import { hide, nothingHidden } from './hiding.ts';
import { noShift } from './push.ts';
import type { DisclosureRefusal } from './refusals.ts';
import { entryAt, isOneWay, positionOf, tableNetwork, type CountTable, type TableNetwork } from './table-network.ts';

/** What is done with zeros: shown always; shown, but hidden where that covers others; hidden like other small numbers. */
export const ZERO_RULES = ['shown', 'mayBeHidden', 'hidden'] as const;
export type ZeroRule = (typeof ZERO_RULES)[number];

export interface SuppressInput extends GivenTotals, Protection {
  readonly table: CountTable;
  readonly zeros: ZeroRule;
  /** hidden whatever they are, such as in an earlier publication; totals stand in the row or column after the last */
  readonly alsoHidden: readonly { readonly row: number; readonly column: number }[];
}

export const SUPPRESSION_MARKS = ['shown', 'primary', 'secondary'] as const;
export type SuppressionMark = (typeof SUPPRESSION_MARKS)[number];

export interface Suppressed {
  /** row after row, each with its total last and the row of totals last; a one-way table is one row or column and its total */
  readonly values: readonly (number | null)[];
  /** for whoever holds the table only: with these, a reader would know which numbers are small */
  readonly marks: readonly SuppressionMark[];
  /** what a reader of the published table can work out of each hidden number */
  readonly bounds: readonly HiddenBounds[];
}

/**
 * Hides the small numbers of a table, and as many others as it takes that nobody can work the small ones out from the totals:
 * what is left is then tried out number by number. Takes this table alone: what can be worked out together with another
 * table of the same people, or by who knows one of them, it does not see.
 * Refuses: table-ragged, not-a-count, empty-data, totals-do-not-add-up, outside-the-table, whole-table-small,
 * cannot-be-made-safe.
 * @source bounds as flows: Cox 1995, J. Am. Stat. Assoc. 90:1453-1462; the problem: Fischetti & Salazar-González 2001,
 *   doi:10.1287/mnsc.47.7.1008.9805
 */
export function* suppress(input: SuppressInput): Computation<Result<Suppressed, DisclosureRefusal>> {
  const fault = faultInTable(input.table, input) ?? faultInPositions(input);
  if (fault !== undefined) return refuse(fault);
  const network = tableNetwork(input.table);
  if (isSmall(network.values[network.grand], input)) {
    return refuse({ code: 'whole-table-small', detail: { threshold: input.threshold } });
  }
  const task = taskOf(input, network);
  const left = yield* within(coverAll(task), 0, 0.6);
  if (left !== undefined) return refuse(notSafe(left, input));
  const bounds = yield* within(auditBounds(task.hiding, task.shift), 0.6, 1);
  // The last word is the audit's, whatever the covering believed.
  const bare = task.small.find(
    (entry) =>
      !isSafe(
        bounds.find((held) => held.entry === entry),
        input,
      ),
  );
  if (bare !== undefined) return refuse(notSafe(bare, input));
  return accept({ ...published(task), bounds });
}

function taskOf(input: SuppressInput, network: TableNetwork): CoverTask {
  const also = input.alsoHidden.map(({ row, column }) => entryAt(row, column, input.table)!);
  const zerosShown = input.zeros === 'shown' && also.every((entry) => network.values[entry] > 0);
  const hiding = nothingHidden(network, zerosShown ? 1 : 0);
  const small = Array.from(network.values.keys()).filter((entry) => isSmall(network.values[entry], input));
  const prices = pricesOf(network, input.zeros);
  for (const entry of [...small, ...also]) {
    hide(hiding, entry);
    prices[entry] = 0;
  }
  return { hiding, shift: noShift(hiding), protection: input, small, prices };
}

/** A total costs more than all cells together, a cell more than any difference in what it holds. */
function pricesOf({ values, isTotal, grand }: TableNetwork, zeros: ZeroRule): Float64Array {
  const cells = isTotal.reduce((sum, total) => sum + 1 - total, 0);
  const prices = values.map((value, entry) => (isTotal[entry] === 1 ? cells + 2 : 1) + value / (3 * values[grand] + 1));
  prices[grand] = Infinity;
  if (zeros === 'shown') values.forEach((value, entry) => value === 0 && (prices[entry] = Infinity));
  return prices;
}

function isSmall(value: number, { threshold, zeros }: SuppressInput): boolean {
  return value < threshold && (value > 0 || zeros === 'hidden');
}

function isSafe(bounds: HiddenBounds | undefined, { threshold, width }: Protection): boolean {
  return bounds !== undefined && bounds.high >= threshold && bounds.high - bounds.low >= width;
}

function published({ hiding, small }: CoverTask): Omit<Suppressed, 'bounds'> {
  const smallOnes = new Set(small);
  const values = Array.from(hiding.network.values, (value, entry) => (hiding.hidden[entry] === 1 ? null : value));
  const marks = values.map((value, entry) =>
    value !== null ? 'shown' : smallOnes.has(entry) ? 'primary' : 'secondary',
  );
  return { values, marks };
}

function notSafe(entry: number, { table, threshold }: SuppressInput): DisclosureRefusal {
  return { code: 'cannot-be-made-safe', detail: { ...positionOf(entry, table), threshold } };
}

function faultInPositions({ table, alsoHidden }: SuppressInput): DisclosureRefusal | undefined {
  const outside = alsoHidden.find(({ row, column }) => {
    const entry = entryAt(row, column, table);
    return entry === undefined || entry === grandOf(table);
  });
  return outside === undefined ? undefined : { code: 'outside-the-table', detail: { ...outside } };
}

/** The grand total is always published: without it nothing would be. */
function grandOf(table: CountTable): number {
  const { rows, columns, cells } = table;
  return isOneWay(table) ? cells.length : (rows + 1) * (columns + 1) - 1;
}
