import { globSync } from 'node:fs';
import { basename } from 'node:path';
import type { Contest } from './contest.ts';

const FOLDER = new URL('contests/', import.meta.url);

/** The names of all contests: a file each in `contests/`. */
export function contestNames(): string[] {
  return globSync('*.ts', { cwd: FOLDER })
    .map((file) => basename(file, '.ts'))
    .toSorted();
}

export async function contestNamed(id: string): Promise<Contest> {
  const { contest } = (await import(new URL(`${id}.ts`, FOLDER).href)) as { contest: Contest };
  if (contest.id !== id) throw new Error(`contests/${id}.ts calls itself ${contest.id}`);
  return contest;
}
