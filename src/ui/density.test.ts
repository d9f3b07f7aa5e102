import { expect, test } from 'vitest';
import { rememberedDensity } from './density.ts';

const storage = (value: string | null) => ({ getItem: () => value });

test('rows are roomy until the reader has chosen otherwise', () => {
  expect(rememberedDensity(storage(null))).toBe('roomy');
  expect(rememberedDensity(storage('compact'))).toBe('compact');
});

test('what is remembered but not known is roomy', () => {
  expect(rememberedDensity(storage('tiny'))).toBe('roomy');
});
