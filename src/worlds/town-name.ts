const FIRST = [
  'Fyr',
  'Moss',
  'Klock',
  'Lykt',
  'Alm',
  'Skut',
  'Kvarn',
  'Tegel',
  'Uggle',
  'Hassel',
  'Vind',
  'Sten',
  'Spår',
  'Brygg',
  'Segel',
  'Ankar',
  'Glimt',
  'Ros',
  'Ljung',
  'Tång',
  'Mär',
  'Sälg',
  'Rim',
  'Dimm',
  'Snäck',
  'Vass',
  'Torv',
  'Ler',
  'Gnejs',
  'Skär',
  'Löv',
  'Bark',
] as const;

/** The name of a town by its number; the first is Granvik itself, and each other name still says Granvik. */
export function townName(number: number): string {
  if (number === 0) return 'Granvik';
  const rest = number - 1;
  const last = FIRST[rest % FIRST.length];
  const before = Math.floor(rest / FIRST.length);
  if (before === 0) return `${last}granvik`;
  const first = FIRST[(before - 1) % FIRST.length];
  const round = Math.floor((before - 1) / FIRST.length);
  return `${first}${last.toLowerCase()}granvik${round === 0 ? '' : ` ${round + 1}`}`;
}
