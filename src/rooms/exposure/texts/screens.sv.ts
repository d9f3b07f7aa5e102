type From = 'boundary' | 'centre';
interface Counted {
  readonly count: number;
  readonly word: string;
  readonly first: string;
}
interface Asked {
  /** "500" */
  readonly metres: string;
  readonly from: From;
  /** "grundskola" when only that form is asked for */
  readonly onlyCompulsory: boolean;
}

const noun = (count: number, { onlyCompulsory }: Asked): string =>
  onlyCompulsory ? (count === 1 ? 'grundskola' : 'grundskolor') : count === 1 ? 'skola' : 'skolor';
const fromWhere = (from: From): string => (from === 'boundary' ? 'platsens gräns' : 'platsens mittpunkt');
const lies = (asked: Asked): string => `ligger inom ${asked.metres}\u00a0meter från ${fromWhere(asked.from)}.`;

/** The words of the room's own screens, in Swedish. */
export const screensSv = {
  overview: {
    title: 'Karta och tabell',
    answer: (yes: string, total: string, asked: Asked) =>
      `${yes} av ${total} platser har minst en ${noun(1, asked)} inom ${asked.metres}\u00a0meter.`,
    undecided: ({ word }: Counted) => `För ${word} kan det inte avgöras.`,
    empty: 'Inga platser än. Hämta in dina platser.',
    emptyAction: 'Hämta in platser',
    noSchools: 'Inga skolor är hämtade än. Därför kan ingenting avgöras.',
    noSchoolsAction: 'Hämta in skolor',
    table: 'Samma svar som tabell',
    places: 'Platser',
    allPlaces: 'Alla platser',
    search: 'Sök i listan',
    district: 'Stadsdel',
    allDistricts: 'Alla stadsdelar',
    answerFilter: 'Svar',
    allAnswers: 'Alla svar',
    shown: (shown: string, total: string) => `Visar ${shown} av ${total} platser`,
    shownWhere: (conditions: string) => `: ${conditions}`,
    inDistrict: (district: string) => `i ${district}`,
    withAnswer: (answer: string) => `med svaret ”${answer}”`,
    withWords: (words: string) => `med ”${words}” i namnet`,
    clear: 'Visa alla',
    matchedAlias: (alias: string) => `kallas också ${alias}`,
    none: 'Ingen plats stämmer med det du har valt.',
    place: 'Plats',
    nearest: 'Närmaste skola',
    distance: 'Avstånd',
    count: (metres: string) => `Inom ${metres}\u00a0m`,
    answerHead: 'Svar',
    mapTitle: 'alla platser med sina närmaste skolor',
    open: (name: string) => `Öppna ${name}`,
  },
  place: {
    title: (name: string) => `Skolor nära ${name}`,
    within: (schools: Counted, asked: Asked) => `${schools.first} ${noun(schools.count, asked)} ${lies(asked)}`,
    noneWithin: (asked: Asked) => `Ingen ${noun(1, asked)} ${lies(asked)}`,
    noneKnown: (asked: Asked) => `Ingen känd ${noun(1, asked)} ${lies(asked)}`,
    undecidedMore: ({ count, word }: Counted) =>
      count === 1 ? 'För en skola till kan det inte avgöras.' : `För ${word} skolor till kan det inte avgöras.`,
    undecided: ({ count, word }: Counted) =>
      count === 1 ? 'För en skola kan det inte avgöras.' : `För ${word} skolor kan det inte avgöras.`,
    registerSilent: 'Om ingen finns kan registret inte svara på.',
    table: 'Samma svar som tabell',
    nearestOf: (shown: string, total: string) => `${shown} närmaste av ${total}`,
    showAll: 'visa alla',
    showFewer: 'visa färre',
    noneInReach: (metres: string) => `Ingen skola inom ${metres}\u00a0meter finns i registret.`,
    school: 'Skola',
    years: 'Åk',
    distance: 'Avstånd',
    pupils: 'Elever, cirka',
    inside: (metres: string) => `Inom ${metres}\u00a0m`,
    mapTitle: (name: string, metres: string) => `${name} med skolor inom ${metres} meter`,
    stop: (name: string, metres: string, nearness: string) => `${name}, ${metres} meter, ${nearness}`,
    ring: (metres: string, from: From) => `${metres} m från ${from === 'boundary' ? 'gränsen' : 'mitten'}`,
  },
  nearness: { within: 'Inom', outside: 'Utanför', undecided: 'Kan inte avgöras' },
  youthExposed: { yes: 'Ja', no: 'Nej', undecided: 'Kan inte avgöras' },
  settings: {
    label: 'Inställningar för frågan',
    radius: 'Avstånd',
    other: 'Annat …',
    otherLabel: 'Annat avstånd i meter',
    otherFault: 'Skriv ett tal över 0 och högst 50 000.',
    use: 'Använd',
    from: 'Mät från',
    boundary: 'Platsens gräns',
    centre: 'Mittpunkten',
    forms: 'Skolform',
    years: 'Årskurser',
    allYears: 'alla årskurser',
    yearsNone: 'Inget val betyder alla årskurser.',
    year: (years: string) => `årskurs ${years}`,
    register: 'Skolregister',
    covers: 'Vad registret täcker',
    recomputing: 'Räknar om',
  },
  sensitivity: {
    title: 'Om frågan ställs på annat sätt',
    caption: 'Antal skolor beroende på avstånd och mätpunkt',
    distance: 'Avstånd',
    fromBoundary: 'Från gräns',
    fromCentre: 'Från mitt',
    current: 'den fråga du ser nu',
    undecided: (count: string) => `+ ${count} ?`,
    undecidedSaid: (count: string) => `och ${count} som inte kan avgöras`,
    note: '”+ 1 ?” betyder att en skolas läge är för osäkert för att avgöra svaret.',
  },
  youth: {
    title: 'Särskilt utsatt plats för unga',
    yes: 'Ja, enligt förslaget.',
    no: 'Nej, enligt förslaget.',
    undecided: 'Kan inte avgöras.',
    same: ({ word }: Counted) => `Svaret är detsamma på alla ${word} sätt att mäta.`,
    differs: 'Svaret ändras om frågan ställs på annat sätt.',
    proposed: 'Föreslagen klass, inte beslutad',
    derived: 'Räknas fram när du frågar. Sparas aldrig.',
  },
  unknown: {
    title: 'Läge okänt',
    intro: ({ count, word, first }: Counted) =>
      count === 1
        ? 'En skola kan ligga var som helst. Den räknas inte som utanför.'
        : `${first === '' ? word : first} skolor kan ligga var som helst. De räknas inte som utanför.`,
    why: 'Varför',
    correct: 'Rätta läget',
  },
  coverage: {
    title: 'Vad registret täcker',
    units: 'Skolor',
    complete: (forms: string) => `Uppges vara fullständigt för ${forms}.`,
    notDeclared:
      'Ingen har uppgett att registret är fullständigt. Det kan visa att en skola finns, men inte att ingen finns.',
    selection: (years: string) => `Registret har bara skolor med årskurs ${years}. Det kan inte svara på frågan.`,
    perYear: 'Skolor per årskurs',
    year: 'Åk',
    schools: 'Skolor',
    notCounted: (what: string) => `Räknas inte: ${what}.`,
    notCountedNames: {
      preschool: 'förskolor',
      closed: 'nedlagda',
      dormant: 'vilande',
      planned: 'planerade',
      abroad: 'utomlands',
    } as Readonly<Record<string, string>>,
    none: 'Inget skolregister är hämtat.',
  },
  school: {
    title: 'Platser nära skolan',
    answer: (places: Counted, metres: string) =>
      `${places.first} ${places.count === 1 ? 'plats' : 'platser'} ligger inom ${metres}\u00a0meter från skolan.`,
    none: (metres: string) => `Ingen plats i registret ligger inom ${metres}\u00a0meter från skolan.`,
    undecided: ({ word }: Counted) => `För ${word} kan det inte avgöras.`,
    unplaced: 'Skolans läge är okänt. Därför går det inte att säga vilka platser som är nära.',
    place: 'Plats',
    district: 'Stadsdel',
    mapTitle: (name: string) => `${name} med platser i närheten`,
  },
  export: {
    button: 'Exportera',
    csv: 'CSV, kommaseparerad text',
    geojson: 'GeoJSON, för kartprogram',
    xlsx: 'Excel',
    print: 'Skriv ut',
    help: 'med inställningar, källor och ålder',
  },
  legend: {
    place: 'Plats i registret',
    selected: 'Vald plats',
    within: 'Skola inom',
    outside: 'Skola utanför',
    undecided: 'Osäkert läge',
    ring: 'Avståndet du frågar om',
  },
  print: {
    title: 'Utskrift',
    button: 'Skriv ut',
    back: 'Tillbaka',
    training: 'Övningsuppgifter. Granvik är en påhittad kommun och alla uppgifter är påhittade.',
    printed: (day: string) => `Utskrivet ${day}`,
    settings: (asked: Asked, forms: string) =>
      `Avstånd ${asked.metres}\u00a0m från ${fromWhere(asked.from)}. ${forms}.`,
    sources: 'Källor',
    source: (name: string, date: string, age: string) => `${name}. Uppgifterna gäller ${date}${age}.`,
    age: (age: string) => `, ${age} gamla`,
    licence: (licence: string) => `Licens: ${licence}.`,
    visibility: 'Synlighet: samordnarens arbetsexemplar',
    dateUnknown: 'en okänd dag',
    boundary: (version: string, note: string) => `Gränsens version ${version} (källa ${note})`,
  },
  today: {
    map: 'Platserna på kartan',
    toMap: 'Karta och tabell',
    keptBy: 'Drivs av',
    own: 'oss',
    schools: (metres: string) => `Skolor inom ${metres}\u00a0m`,
    source: 'Underlag',
  },
};
