export { DISCLOSURE_REFUSALS, type DisclosureRefusal } from './refusals.ts';
export {
  SUPPRESSION_MARKS,
  ZERO_RULES,
  suppress,
  type Suppressed,
  type SuppressInput,
  type SuppressionMark,
  type ZeroRule,
} from './suppress.ts';
export { entryAt, positionOf, type CountTable } from './table-network.ts';
