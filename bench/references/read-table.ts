import { readFileSync } from 'node:fs';

/** A committed table of this folder: its source line, and its rows of numbers under their column names. */
export function readTable(name: string): { source: string; rows: Record<string, number>[] } {
  const [source, header, ...lines] = readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const columns = header.split(',');
  const rows = lines.map((line) => {
    const cells = line.split(',').map(Number);
    return Object.fromEntries(columns.map((column, i) => [column, cells[i]]));
  });
  return { source: source.slice(2), rows };
}
