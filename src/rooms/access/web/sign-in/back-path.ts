/** Where sign-in leads: a page of this house and no other, whatever the link says. */
export function backPath(asked: string | undefined): string {
  if (asked === undefined || !/^\/(?![/\\])/.test(asked)) return '/';
  // A browser reads a tab or a line feed as nothing, and then "/\t/elsewhere" leads away.
  if (/\p{Cc}/u.test(asked)) return '/';
  return /^\/(?:logga-in|inbjudan)(?:[/?#]|$)/.test(asked) ? '/' : asked;
}

/** @param path with its question part @returns the address of sign-in that leads back to it */
export function signInPath(path: string): string {
  const back = backPath(path);
  return back === '/' ? '/logga-in' : `/logga-in?tillbaka=${encodeURIComponent(back)}`;
}
