// Letters of other alphabets beside the Latin ones that they look like, and beside those that they sound like.
const LOOK_FROM = '\u0410\u0412\u0415\u0405\u0406\u0408\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425';
const LOOK_TO = 'ABESIJKMHOPCTYX';
const LOOK_SMALL_FROM =
  '\u0430\u0432\u0435\u0455\u0456\u0458\u043a\u043c\u043d\u043e\u0440\u0441\u0442\u0443\u0445\u04bb\u0501\u051b\u051d';
const LOOK_SMALL_TO = 'abesijkmhopctyxhdqw';
const LOOK_GREEK_FROM = '\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7';
const LOOK_GREEK_TO = 'ABEZHIKMNOPTYX';
const LOOK_GREEK_SMALL_FROM = '\u03b1\u03b9\u03ba\u03bd\u03bf\u03c1\u03c4\u03c5\u03c7\u03b3';
const LOOK_GREEK_SMALL_TO = 'aikvoptuxy';

const SOUND_FROM =
  '\u0430\u0431\u0432\u0433\u0434\u0435\u0437\u0438\u0439\u043a\u043b\u043c\u043d\u043e\u043f\u0440\u0441\u0442\u0443\u0444\u0445\u0446\u0447\u0436\u0448\u0449\u044b\u044d\u044e\u044f\u0451';
const SOUND_TO = 'abvgdeziiklmnoprstufhcczssyeuae';
const SOUND_GREEK_FROM =
  '\u03b1\u03b2\u03b3\u03b4\u03b5\u03b6\u03b7\u03b9\u03ba\u03bb\u03bc\u03bd\u03bf\u03c0\u03c1\u03c3\u03c2\u03c4\u03c5\u03c6\u03c7';
const SOUND_GREEK_TO = 'abgdeziiklmnoprsstyfh';

const ELSEWHERE = /[\u0370-\u03ff\u0400-\u052f]/;
const EACH_ELSEWHERE = /[\u0370-\u03ff\u0400-\u052f]/g;

const BY_LOOK = pair(
  LOOK_FROM + LOOK_SMALL_FROM + LOOK_GREEK_FROM + LOOK_GREEK_SMALL_FROM,
  LOOK_TO + LOOK_SMALL_TO + LOOK_GREEK_TO + LOOK_GREEK_SMALL_TO,
);
// What has no sound of its own here keeps what it looks like.
const BY_SOUND = new Map([...BY_LOOK, ...withCapitals(pair(SOUND_FROM + SOUND_GREEK_FROM, SOUND_TO + SOUND_GREEK_TO))]);

/**
 * The same text in Latin letters, of the same length: Cyrillic and Greek letters by what they look like, and by what
 * they sound like. A text that is Latin already is only itself.
 */
export function latinReadings(text: string): readonly string[] {
  if (!ELSEWHERE.test(text)) return [text];
  return [BY_LOOK, BY_SOUND].map((table) => text.replace(EACH_ELSEWHERE, (letter) => table.get(letter) ?? letter));
}

function pair(from: string, to: string): Map<string, string> {
  return new Map(from.split('').map((letter, at) => [letter, to[at]]));
}

function withCapitals(table: Map<string, string>): Map<string, string> {
  const capitals = [...table].map(([from, to]) => [from.toUpperCase(), to.toUpperCase()] as const);
  return new Map([...table, ...capitals]);
}
