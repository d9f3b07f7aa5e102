/** @param search the settings that follow along, "?radius=250" or "" */
export function placePath(code: string, search = ''): string {
  return `/platser/${encodeURIComponent(code)}${search}`;
}
