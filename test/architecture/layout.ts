import { existsSync, readdirSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { PARTS } from '../support/parts.ts';
import { filesBelow, foldersIn } from './source-files.ts';
import { ROOM_FILES, ROOM_FOLDERS, SOURCE_FOLDERS, STORY } from './story.ts';

const includes = (list: readonly string[], name: string): boolean => list.includes(name);

/** Folders and files that stand outside the plan of the house, and so outside its rules of direction. */
export function layoutFaults(root: string): string[] {
  const strange = foldersIn(root, 'src').filter((folder) => !includes(SOURCE_FOLDERS, folder));
  const rooms = foldersIn(root, 'src/rooms');
  return [
    ...strange.map((folder) => `src/${folder}: not a folder of the house`),
    ...rooms.filter((room) => !includes(STORY, room)).map((room) => `src/rooms/${room}: not in the story`),
    ...rooms.flatMap((room) => roomFaults(root, room)),
  ];
}

function roomFaults(root: string, room: string): string[] {
  const folder = `src/rooms/${room}`;
  const strange = readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !includes(entry.isDirectory() ? ROOM_FOLDERS : ROOM_FILES, entry.name))
    .filter((entry) => !/\.(?:test|proof)\.ts$/.test(entry.name))
    .map((entry) => `${folder}/${entry.name}: not a part of a room`);
  const doors = ['README.md', 'index.ts'].filter((door) => !existsSync(join(root, folder, door)));
  return [...strange, ...doors.map((door) => `${folder}: no ${door}`)];
}

/** Test files that no part of the test run picks up, or that two do. */
export function homelessTests(root: string): string[] {
  const tests = filesBelow(root, ['src', 'test', 'bench', 'scripts', 'proofs', 'bin', 'docs', 'migrations']).filter(
    (path) => /\.(?:test|spec|proof|journey)\.[cm]?[jt]sx?$/.test(path),
  );
  return tests.flatMap((path) => {
    const parts = PARTS.filter(({ include, exclude }) => matches(include, path) && !matches(exclude, path));
    return parts.length === 1 ? [] : [`${path}: run by ${parts.map((part) => part.name).join(' and ') || 'no part'}`];
  });
}

function matches(globs: readonly string[], path: string): boolean {
  return globs.some((glob) => matchesGlob(path, glob));
}
