import { expect, test } from 'vitest';
import { formatSchoolYears } from './school-years.ts';

test.each([
  [['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'], 'F–9'],
  [['9', '7', '8'], '7–9'],
  [['9'], '9'],
  [['0', '1', '2', '7', '8'], 'F–2, 7–8'],
  [[], ''],
])('%j', (years, text) => {
  expect(formatSchoolYears(years)).toBe(text);
});
