import { defineConfig } from 'vitest/config';
import { PARTS } from './test/support/parts.ts';

const reporters = [['default', { summary: false }], './test/support/reporter.ts'];

export default defineConfig({
  test: {
    reporters: reporters as never,
    // A run that found nothing has shown nothing: the reporter counts it as failed, and so does vitest.
    passWithNoTests: false,
    allowOnly: false,
    restoreMocks: true,
    // Two cores are the machine that every number in this project is stated for.
    maxWorkers: 2,
    // As the product itself is started, see scripts/under-new-node.mjs.
    execArgv: ['--no-memory-protection-keys'],
    projects: PARTS.map((part) => ({
      extends: true,
      test: { name: part.name, include: part.include, exclude: part.exclude, ...part.options },
    })),
  },
});
