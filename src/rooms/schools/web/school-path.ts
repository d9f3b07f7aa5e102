/** @param search the settings that follow along, "?radius=250" or "" */
export function schoolPath(id: string, search = ''): string {
  return `/skolor/${encodeURIComponent(id)}${search}`;
}
