export function memberPath(id: string): string {
  return `/organisation/person/${encodeURIComponent(id)}`;
}
