export { BEFORE_REFUSALS, type BeforeRefusal } from './refusals.ts';
