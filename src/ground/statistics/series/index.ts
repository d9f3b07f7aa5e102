export { SERIES_REFUSALS, type SeriesRefusal } from './refusals.ts';
