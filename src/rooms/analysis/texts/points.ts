interface Wording {
  readonly what: string;
  readonly remedy: string;
}

/** What is wrong with a row of a file of points, beside what every file can be told. */
export const POINT_REJECTIONS: {
  readonly sv: Readonly<Record<string, Wording>>;
  readonly en: Readonly<Record<string, Wording>>;
} = {
  sv: {
    'points-column-missing': {
      what: 'Tabellen saknar kolumnen {value}.',
      remedy: 'Ange kolumnens namn som det står i filens första rad: --x, --y och --time.',
    },
    'point-without-position': { what: 'Raden har inget läge.', remedy: 'Den räknas inte med.' },
    'time-unreadable': {
      what: 'Dagen går inte att läsa: {value}.',
      remedy:
        'Skriv den som 2026-04-15 eller 2026-04-15 22:30, eller som ett antal dygn från en första dag, likadant på alla rader.',
    },
    'time-only-month': {
      what: 'Det står bara en månad: {value}.',
      remedy: 'Metoder som frågar när något hände behöver dagen. Använd en fil med dagar.',
    },
  },
  en: {
    'points-column-missing': {
      what: 'The table has no column {value}.',
      remedy: "Say the column's name as it stands in the first row of the file: --x, --y and --time.",
    },
    'point-without-position': { what: 'The row has no position.', remedy: 'It is not counted.' },
    'time-unreadable': {
      what: 'The day cannot be read: {value}.',
      remedy:
        'Write it as 2026-04-15 or 2026-04-15 22:30, or as a number of days from a first day, the same way in every row.',
    },
    'time-only-month': {
      what: 'There is only a month: {value}.',
      remedy: 'Methods that ask when something happened need the day. Use a file with days.',
    },
  },
};
