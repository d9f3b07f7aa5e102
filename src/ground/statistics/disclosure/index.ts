export { DISCLOSURE_REFUSALS, type DisclosureRefusal } from './refusals.ts';
