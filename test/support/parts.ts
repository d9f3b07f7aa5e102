/** One part of the test run: a vitest project, and the folders whose existence makes its tests compulsory. */
export interface Part {
  readonly name: 'unit' | 'store' | 'proofs' | 'architecture' | 'journeys';
  readonly include: string[];
  readonly exclude: string[];
  /** When any of these exists, the part must find at least one test. */
  readonly requiredBy: readonly string[];
  readonly options: {
    readonly globalSetup?: string[];
    readonly testTimeout: number;
    readonly hookTimeout: number;
    readonly fileParallelism?: boolean;
  };
}

const NEVER = ['**/node_modules/**', '**/dist/**', '.platsbild/**'];
const DATABASE_TESTS = ['{src,test}/**/*.{store,api}.test.ts'];
const seconds = (count: number): number => count * 1000;

/** In the order they run: what fails fast first, the browser last. */
export const PARTS: readonly Part[] = [
  {
    name: 'unit',
    include: [
      'src/**/*.test.ts',
      'scripts/**/*.test.ts',
      'bench/**/*.test.ts',
      'test/{support,mutations,referee,statistics}/**/*.test.ts',
    ],
    exclude: [...NEVER, ...DATABASE_TESTS],
    requiredBy: ['src'],
    // No test is about time; this is only how long a hung one may hold up the rest on a busy machine.
    options: { testTimeout: seconds(90), hookTimeout: seconds(90) },
  },
  {
    name: 'architecture',
    include: ['test/architecture/**/*.test.ts'],
    exclude: NEVER,
    requiredBy: ['src'],
    options: { testTimeout: seconds(60), hookTimeout: seconds(60) },
  },
  {
    name: 'store',
    include: DATABASE_TESTS,
    exclude: NEVER,
    requiredBy: ['src/platform/database', 'migrations/*.sql'],
    options: {
      globalSetup: ['./test/support/global-database.ts'],
      testTimeout: seconds(60),
      hookTimeout: seconds(60),
    },
  },
  {
    name: 'proofs',
    include: ['src/**/*.proof.ts', 'test/{proofs,mutations,hostile}/**/*.proof.ts'],
    exclude: NEVER,
    requiredBy: ['docs/proofs', 'test/mutations'],
    // A proof at full size runs alone (scripts/prove) and for as long as it needs; it may use the database as a store test
    // does. At a tenth two run at once: most of them only compute.
    options: {
      globalSetup: ['./test/support/global-database.ts'],
      testTimeout: seconds(6 * 3600),
      hookTimeout: seconds(600),
    },
  },
  {
    name: 'journeys',
    include: ['test/journeys/**/*.journey.ts'],
    exclude: NEVER,
    requiredBy: ['src/apps/web'],
    // One browser and one server at a time: two at once make the times of both a matter of luck.
    options: {
      globalSetup: ['./test/support/journeys/training-server.ts'],
      testTimeout: seconds(120),
      hookTimeout: seconds(180),
      fileParallelism: false,
    },
  },
];
