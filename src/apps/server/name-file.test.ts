import { expect, test } from 'vitest';
import { stoppedClock } from '../../platform/clock.ts';
import { fileNamer } from './name-file.ts';

const clock = stoppedClock('2026-11-22T12:00:00Z');

test('a file that leaves training says so, whatever it is', () => {
  const name = fileNamer('training', clock);
  expect(name(['skolor-inom-500-m'], 'csv')).toBe('platsbild-OVNING-granvik-skolor-inom-500-m-2026-11-22.csv');
});

test('a file that leaves work does not', () => {
  const name = fileNamer('work', clock);
  expect(name(['Åkerö torg', 'skolor-inom-250-m'], 'xlsx')).toBe(
    'platsbild-akero-torg-skolor-inom-250-m-2026-11-22.xlsx',
  );
});

test('what a header or a folder could misread is left out of the name', () => {
  const name = fileNamer('work', clock);
  expect(name(['../"a";\r\nb', '½'], 'csv')).toBe('platsbild-a-b-2026-11-22.csv');
  expect(name(['a'.repeat(500)], 'csv')).toMatch(/^platsbild-a{140}-2026-11-22\.csv$/);
});
