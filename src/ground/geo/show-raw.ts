/** Enough of what a file said to find it again: at most 80 characters, whatever the depth and size of the value. */
export function showRaw(value: unknown): string {
  return excerpt(value, 4).slice(0, 80);
}

// Bounded in depth and width: a hostile file nests ten thousand brackets, and an honest one holds a million positions.
function excerpt(value: unknown, depth: number): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 80));
  if (typeof value !== 'object' || value === null) return String(value);
  const isList = Array.isArray(value);
  if (depth === 0) return isList ? '[...]' : '{...}';
  if (isList)
    return `[${(value as unknown[])
      .slice(0, 8)
      .map((item) => excerpt(item, depth - 1))
      .join(',')}]`;
  const entries = Object.entries(value).slice(0, 8);
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${excerpt(item, depth - 1)}`).join(',')}}`;
}
