/** Several things as one sentence lists them: "a, b och c". @param last the word before the last one */
export function listed(things: readonly string[], last: string, between = ', '): string {
  if (things.length < 2) return things.join('');
  return `${things.slice(0, -1).join(between)} ${last} ${things.at(-1)}`;
}
