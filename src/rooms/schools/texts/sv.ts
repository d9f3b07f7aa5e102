/** What only files of schools can be told, by code; the rest stands in imports/texts. */
export const rejections: Readonly<Record<string, { readonly what: string; readonly remedy: string }>> = {
  'position-missing': {
    what: 'Skolan har inget läge i filen.',
    remedy:
      'Lägg till läget i filen, eller rätta det på kartan när skolan är inhämtad. Till dess räknas skolan aldrig som utanför.',
  },
  'file-holds-places': {
    what: 'Filen innehåller platser eller områden, inte skolor.',
    remedy: 'Läs in den som platser eller områden.',
  },
  'details-needed': {
    what: 'Filen är en lista med {value} skolenheter utan lägen.',
    remedy:
      'Hämta uppgifterna om varje skolenhet, eller använd Skolverkets kompakta lista. Kommandot bin/platsbild fetch schools hämtar dem.',
  },
  'api-error': {
    what: 'Filen innehåller ett felmeddelande från källan och inga skolor: {value}.',
    remedy: 'Hämta uppgifterna på nytt.',
  },
  'page-of-many': {
    what: 'Filen är bara en del av källans lista ({value}).',
    remedy: 'Hämta alla sidor, annars saknas skolor i svaret.',
  },
  'kind-missing': {
    what: 'Raden säger inte vilken verksamhet det är, så det går inte att veta om det är en skola.',
    remedy: 'Fyll i verksamheten.',
  },
  'kind-unknown': {
    what: 'Verksamheten {value} är okänd, så det går inte att veta om det är en skola.',
    remedy: 'Välj en skolform för värdet när du läser in filen.',
  },
  'kind-form-unknown': {
    what: 'Den valda skolformen finns inte: {value}.',
    remedy: 'Välj till exempel gr, gran, fsk, gy eller preschool.',
  },
  'status-unknown': {
    what: 'Skolenhetens status går inte att läsa: {value}.',
    remedy: 'Status ska vara AKTIV, VILANDE, UPPHORT eller PLANERAD. Hämta filen på nytt.',
  },
  'flag-unreadable': {
    what: 'Fältet {field} ska vara ja eller nej, men är {value}.',
    remedy: 'Skriv true eller false.',
  },
  'forms-missing': {
    what: 'Källan säger inte vilka skolformer skolan har.',
    remedy: 'Använd en källa som har skolformer, om svaret ska gälla grundskolor.',
  },
  'forms-unreadable': {
    what: 'Skolformerna eller årskurserna går inte att läsa: {value}.',
    remedy: 'Hämta filen på nytt.',
  },
  'pupils-unreadable': {
    what: 'Antalet elever går inte att läsa: {value}. Skolan tas in utan elevantal.',
    remedy: 'Skriv ett heltal, gärna med ordet cirka före.',
  },
  'school-abroad': { what: 'Skolan ligger utomlands och räknas inte.', remedy: 'Inget behöver göras.' },
  'unit-not-a-school': {
    what: 'Enheten samlar in uppgifter åt en huvudman och är ingen skola.',
    remedy: 'Inget behöver göras.',
  },
  'position-shared': {
    what: 'Läget är exakt detsamma som för skolor i andra kommuner.',
    remedy: 'Skolan tas in med läge okänt. Rätta läget på kartan när det är känt.',
  },
  'position-outside-municipality': {
    what: 'Läget är utanför den kommun som skolan hör till.',
    remedy: 'Skolan tas in med läge okänt. Rätta läget på kartan när det är känt.',
  },
};
