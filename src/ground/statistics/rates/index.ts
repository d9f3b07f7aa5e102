export { RATES_REFUSALS, type RatesRefusal } from './refusals.ts';
