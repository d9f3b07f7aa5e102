/** Digits that stand together, with what parts them from the group before. */
export interface DigitGroup {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** what stands between the group before and this one; undefined when it is too long to belong together */
  readonly gap: string | undefined;
}

const LONGEST_GAP = 3;

/** Every group of digits of a text, in one pass. */
export function digitGroups(text: string): readonly DigitGroup[] {
  const groups: DigitGroup[] = [];
  for (let at = 0; at < text.length;) {
    if (!isDigit(text, at)) {
      at++;
      continue;
    }
    const start = at;
    while (isDigit(text, at)) at++;
    const before = groups.at(-1)?.end ?? -Infinity;
    const gap = start - before <= LONGEST_GAP ? text.slice(before, start) : undefined;
    groups.push({ start, end: at, digits: text.slice(start, at), gap });
  }
  return groups;
}

export function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}
