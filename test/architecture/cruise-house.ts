import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult, type IModule } from 'dependency-cruiser';
import { importSpecifiers, plain } from './import-specifiers.ts';
import { readUsing } from './read-using.ts';
import type { DirectionRule } from './rules/zones.ts';
import { READ_FOLDERS, textOf, typeScriptFiles } from './source-files.ts';

readUsing();

export interface Offence {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

export interface Reading {
  readonly offences: readonly Offence[];
  /** Files on disk that the gate did not read: each one is a hole in it. */
  readonly unread: readonly string[];
  /** Imports that stand in a file that was read, but that the gate did not see. */
  readonly unseen: readonly string[];
  readonly read: number;
}

/**
 * Reads every module of the house below `root` and judges its imports.
 * @param folders what to read; whatever stands in the house's folders on disk and was not read is reported
 */
export async function cruiseHouse(
  root: string,
  rules: readonly DirectionRule[],
  folders: readonly string[] = READ_FOLDERS,
): Promise<Reading> {
  const present = folders.filter((folder) => existsSync(join(root, folder)));
  const { output } = await cruise(present, options(root, rules));
  const { modules, summary } = output as ICruiseResult;
  const read = new Map(modules.map((module) => [module.source, module]));
  const onDisk = typeScriptFiles(root);
  return {
    offences: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
    unread: onDisk.filter((path) => !read.has(path)),
    unseen: onDisk.flatMap((path) => unseenIn(root, read.get(path))),
    read: onDisk.filter((path) => read.has(path)).length,
  };
}

function unseenIn(root: string, module: IModule | undefined): string[] {
  if (module === undefined) return [];
  const seen = new Set(module.dependencies.map((dependency) => plain(dependency.module)));
  const written = importSpecifiers(module.source, textOf(root, module.source));
  return written.filter((specifier) => !seen.has(specifier)).map((specifier) => `${module.source}: ${specifier}`);
}

function options(root: string, rules: readonly DirectionRule[]): ICruiseOptions {
  return {
    baseDir: root,
    validate: true,
    ruleSet: { forbidden: [...rules] },
    parser: 'swc', // with TypeScript 7 alone no `.ts` file is read, and nothing is reported
    tsPreCompilationDeps: true,
    doNotFollow: 'node_modules',
    exclude: String.raw`\.artifacts/|bench/\.data/`,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.json', '.css'],
    },
  };
}
