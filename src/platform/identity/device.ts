// The first that fits: every browser also claims to be some of the ones below it.
const PROGRAMS: readonly (readonly [RegExp, string])[] = [
  [/^Platsbild\b/, 'Platsbild'],
  [/\bEdg(?:e|A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
  [/^curl\//, 'curl'],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:iPhone|iPad|iPod)\b/, 'iOS'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b|\bX11\b/, 'Linux'],
];

/**
 * Program and system by name, like "Firefox, Linux": enough to know one's own sessions apart, and no more than that.
 * @param userAgent what the browser said; it is not kept
 * @returns empty when nothing of it is known
 */
export function deviceOf(userAgent: string | undefined): string {
  const told = userAgent ?? '';
  const known = [PROGRAMS, SYSTEMS].map((names) => names.find(([pattern]) => pattern.test(told))?.[1]);
  return known.filter((name) => name !== undefined).join(', ');
}

/** What a session is opened with, of what a browser sent. */
export function browserOf({ userAgent, formerToken }: SentByBrowser): {
  readonly device: string;
  readonly formerToken: string | undefined;
} {
  return { device: deviceOf(userAgent), formerToken };
}

interface SentByBrowser {
  readonly userAgent: string | undefined;
  readonly formerToken: string | undefined;
}
