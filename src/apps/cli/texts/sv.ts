import { exposureSv } from '../../../rooms/exposure/index.ts';
import type { CliTexts } from './cli-texts.ts';
import { fill } from './fill.ts';
import { shouldBe } from './should-be.ts';
import { rejectionsSv } from './rejections.ts';

const number = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 });
const exact = new Intl.NumberFormat('sv-SE', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const metre = (metres: number): string => `${number.format(metres)} m`;

const HELP_MAIN = `Platsbild: bilden av platsen.

  bin/platsbild exposure   vilka skolor möter vilka platser: filer in, svar ut, ingen databas
  bin/platsbild analyse    statistik för platser: var, när, hjälpte det, flyttade det
  bin/platsbild world      skriv Granvik, den påhittade övningskommunen, som filer
  bin/platsbild fetch      hämta skolor från Skolverkets öppna API till en fil
  bin/platsbild import     läs in en fil i arbetsytan
  bin/platsbild access     släpp in den första administratören i arbetsytan
  bin/platsbild audit      pröva spårloggen över vem som gjort och läst vad
  bin/platsbild retention  visa eller gallra det som har sparats sin tid
  bin/platsbild privacy    behandlingsregister och utkast till konsekvensbedömning
  bin/platsbild serve      starta servern (samma som npm start)

  bin/platsbild KOMMANDO --help visar varje kommando.
  --language en ger engelska. Slutkoder: 0 klart, 2 fel i det du gav, 1 fel hos oss.
`;

const HELP_ANALYSE = `bin/platsbild analyse METOD --input FIL.json [--json]
bin/platsbild analyse METOD --schema
bin/platsbild analyse --list [--json]

Räknar ut ett mått och säger i klartext vad man kan dra för slutsats av det. Ingen databas behövs.

  --list              metoderna, en rad om varje, och källan
  --schema            vad metoden tar och ger, som JSON Schema
  --input FIL.json    frågan: siffror och inställningar. - läser det som kommer genom ett rör
  --seed 1            fröet för det som lottas; samma frö ger samma svar
  --json              hela svaret, med inställningar, källa och varningar

Punkter ur en fil
  --points FIL.csv    en rad för varje händelse
  --x KOLUMN --y KOLUMN --time KOLUMN   kolumnerna för läge och dag: rubriken, eller numret från 1
  --crs EPSG:4326     filens koordinatsystem (EPSG:4326, EPSG:3006 eller EPSG:3011); utan det är talen meter
  --method-settings FIL.json   det metoden behöver utöver punkterna, till exempel avstånd och dagar

Korta frågor går att skriva direkt. Varje enkel uppgift i --schema är ett val:
  bin/platsbild analyse wdd --treated 207,110 --control 308,318 \\
      --displacement-treated 178,157 --displacement-control 150,140 --alpha 0.05

Slutkoder: 0 klart, 3 metoden avstår (och säger varför), 2 fel i det du gav, 1 fel hos oss.
`;

const HELP_EXPOSURE = `bin/platsbild exposure --places FIL --schools FIL [--schools FIL2 ...] [inställningar] [--json|--csv|--geojson]

Säger för varje plats vilka skolor som ligger inom avståndet, hur långt det är och hur säkert det är.

Filer
  --places FIL        platser: GeoJSON, GeoPackage eller CSV (namn och lat,lon eller wkt; radiusMetres om platsen är en cirkel)
  --schools FIL       skolor: Skolverkets API v4 (JSON, NDJSON), Skolenhetsregistret v2 eller CSV
  --boundaries FIL    kommungränser (GeoJSON): finner skolor vars läge är i fel kommun
Om filen som står före
  --complete gr       filen har varje skola av skolformen; utan det kan svaret aldrig bli "nej"
  --date 2026-04-15   dagen som uppgifterna gäller
  --crs EPSG:3006     filens koordinatsystem (EPSG:4326, EPSG:3006 eller EPSG:3011)
  FIL.source.json     säger samma sak i en fil: { "date", "completeFor", "licence" }
Om alla skolfiler
  --map kind.ORD=FORM hur ett ord i kolumnen kind läses, till exempel kind.Skola=gr eller kind.Lekplats=preschool
  --school-uncertainty METER  för skolor vars register inte säger hur säkert läget är (annars 20)
Inställningar
  --radius 500        meter på marken; exakt på gränsen räknas som inom
  --measure-from boundary|centre
  --school-forms gr   en eller flera: fsk,gr,gran,sp,sam,gy,gyan
  --school-years 7,8,9

Svar
  --json    allt, med källor, täckning och avvisade rader      --csv  en rad för varje plats och skola
  --geojson platser, skolor och avståndslinjer                 annars text

En rad utan läge listas som avvisad. En rad med ett felaktigt läge stoppar hela filen: slutkod 2 och inget svar.
Rader räknas som i filen: i CSV är rubriken rad 1, i JSON är första posten rad 1.
`;

const HELP_WORLD = `bin/platsbild world [--seed 7] [--inhabitants 30000] --out MAPP

Skriver den påhittade kommunen Granvik som filer, i samma format som verkliga källor använder. Samma frö ger samma filer.
`;

const HELP_SERVE = `bin/platsbild serve [--work]

Startar servern, samma som npm start. Utan --work öppnas övningsläget.
`;

const HELP_IMPORT = `bin/platsbild import places|schools|areas FIL [val]

Läser in en fil i arbetsytan, allt eller inget. Först visas vad som skulle ändras. Går genom servern när en är igång på
samma datamapp, annars startas databasen här.

  --source-name NAMN   källans namn; samma namn ersätter tidigare innehåll (annars filens namn)
  --date 2026-04-15    dagen som uppgifterna gäller
  --complete gr        filen har varje skola av skolformen
  --licence CC0        källans licens
  --crs EPSG:3006      filens koordinatsystem
  --map fält=kolumn    vilken kolumn som är vad; --map kind.Skola=gr hur ett ord i kolumnen kind läses
                       (för områden: --map "kind.*=cityDistrict", municipality eller policeDistrict)
  --as ADRESS          e-postadressen för kontot som läser in; behövs i arbete (i övning annars samordnaren)
  --workspace work     arbetsytan (samma som --work); annars övningsläget
  --dry-run            visa bara, ändra ingenting
  --json               svaret som JSON
`;

const HELP_ACCESS = `bin/platsbild access invite-first-administrator --email ADRESS [val]
bin/platsbild access new-password --email ADRESS [val]

invite-first-administrator skriver en länk som gör ett konto med rollen administratör. Den som har kontot bjuder in alla
andra i webbläsaren. new-password skriver en länk som låter den som har glömt sitt lösenord välja ett nytt, när ingen
administratör kan göra det. En länk gäller en gång och i en timme. Går också medan servern är igång.

  --email ADRESS       e-postadressen som personen ska logga in med
  --name NAMN          personens namn (annars adressen)
  --function TEXT      vad personen gör (annars Administratör)
  --workspace work     arbetsytan (samma som --work); annars övningsläget
  --again              också när det redan finns en administratör
  --without-second-factor  stäng också av det andra inloggningssteget (new-password)
  --json               svaret som JSON
`;

const HELP_AUDIT = `bin/platsbild audit heads
bin/platsbild audit verify [--heads FIL] [--unsealed-seconds 60] [--json]

Prövar spårloggen, över vem som gjort och läst vad, mot dess sigill. Går också medan servern är igång.

  heads                skriver ut det senaste sigillet i varje kedja; spara det på ett annat ställe
  verify               hittar varje rad som är ändrad, borttagen, omkastad eller utan sigill, och säger var
  --heads FIL          sparade sigill: svaret från heads, eller serverns logg. Hittar en kedja som kapats eller gjorts om
  --unsealed-seconds   hur gammal en rad får vara utan sigill (annars 60)
  --workspace work     arbetsytan (detsamma som --work); annars övning
  --json               svaret som JSON

Slutkoder: 0 spårloggen är hel, 1 den är inte hel, eller ett fel hos oss (det sägs i så fall), 2 något i det du angav.
`;

const HELP_RETENTION = `bin/platsbild retention --dry-run|--weed [--json]

Vad som har sparats sin tid, enligt gallringsklass. Går också medan servern är igång.

  --dry-run          visar vad som skulle gallras och ändrar ingenting
  --weed             gallrar, allt eller inget; antalen skrivs i gallringsloggen och i spårloggen
  --workspace work   arbetsytan (detsamma som --work); annars övning
  --json             svaret som JSON

PLATSBILD_RETENTION_FILE anger en fil med myndighetens beslut:
{ "decision": "KS 2026/123", "days": { "session": 30, "trail": 3653 } }. Klasser som inte nämns behåller förslaget.
`;

const HELP_PRIVACY = `bin/platsbild privacy --record-of-processing|--dpia

Skriver ett dataskyddsdokument som Markdown, skapat ur databasens schema. Ingen databas behövs.

  --record-of-processing   vad som lagras om personer, varför, vem som ser det, hur länge
  --dpia                   utkast till konsekvensbedömning
`;

const HELP_FETCH = `bin/platsbild fetch schools --municipality 0180 [--out FIL.ndjson]

Hämtar kommunens skolenheter från Skolverkets öppna API och skriver dem som en fil.
`;

const REFUSED: Record<string, string> = {
  'command-unknown': 'Kommandot "{value}" finns inte. bin/platsbild --help visar dem som finns.',
  'option-unknown': 'Valet {value} finns inte här. Lägg till --help för att se vilka som finns.',
  'option-value-missing': 'Valet {value} behöver ett värde efter sig.',
  'option-value-unwanted': 'Valet {value} tar inget värde.',
  'argument-unwanted': 'Ordet "{value}" hör inte till något val. Saknas ett val framför det?',
  'option-before-file': '{value} måste stå efter filen som det gäller.',
  'method-missing': 'Ange en metod. bin/platsbild analyse {value} visar dem som finns.',
  'method-unknown': 'Metoden "{value}" finns inte. bin/platsbild analyse --list visar dem som finns.',
  'question-missing':
    'Metoden behöver uppgifter: --input FIL.json, eller val på raden. --schema visar vilka ({value}).',
  'question-property-missing': 'Uppgiften {value} saknas. --schema visar vad metoden behöver.',
  'question-property-unknown': 'Metoden tar ingen uppgift som heter {value}. --schema visar vad den tar.',
  'question-value-wrong': '{value}. --schema visar vad metoden tar.',
  'value-no-number': '{value}: skriv tal med decimalpunkt, och komma mellan flera.',
  'value-no-yes': '{value}: skriv true eller false.',
  'json-unreadable': 'Filen går inte att läsa som JSON: {value}',
  'json-no-object': 'Filen {value} ska innehålla ett JSON-objekt: { ... }.',
  'points-need-columns': 'Ange kolumnerna för läget i {value}: --x KOLUMN --y KOLUMN.',
  'points-refused': 'Inget svar: {value} kan inte användas. Rätta raderna ovan och försök igen.',
  'points-unwanted': 'Metoden {value} tar inga punkter. --schema visar vad den tar.',
  'places-missing': 'Ange minst en fil med platser: --places FIL.',
  'schools-missing': 'Ange minst en fil med skolor: --schools FIL.',
  'crs-unknown': 'Koordinatsystemet "{value}" kan inte läsas. Använd EPSG:4326, EPSG:3006 eller EPSG:3011.',
  'date-malformed': '"{value}" är ingen dag. Skriv till exempel 2026-04-15.',
  'map-malformed': '"{value}" kan inte läsas. Skriv till exempel --map kind.Skola=gr.',
  'uncertainty-malformed': 'Osäkerheten "{value}" kan inte läsas. Skriv meter med siffror, högst 5000.',
  'outputs-exclude': 'Välj ett av {value}.',
  'source-note-unreadable':
    'Källfilen {value} kan inte läsas. Den ska ha formen { "date": "2026-04-15", "completeFor": ["gr"], "licence": "CC0" }.',
  'file-not-found': 'Filen {value} finns inte.',
  'file-not-readable': 'Filen {value} går inte att läsa. Kontrollera rättigheterna.',
  'file-is-folder': '{value} är en mapp, inte en fil.',
  'file-too-large': 'Filen {value} är större än 100 MB. Dela den.',
  'out-missing': 'Ange mappen som filerna ska skrivas i: --out MAPP.',
  'folder-not-writable': 'Mappen {value} går inte att skriva i.',
  'seed-malformed': 'Fröet "{value}" kan inte läsas. Skriv ett heltal.',
  'inhabitants-malformed': 'Antalet invånare "{value}" kan inte läsas. Skriv ett heltal mellan 3 000 och 30 000 000.',
  'import-kind-unknown': '"{value}" kan inte läsas in. Ange places, schools eller areas före filen.',
  'import-file-missing': 'Ange filen efter {value}.',
  'fetch-what-unknown': '"{value}" kan inte hämtas. Det som finns är schools.',
  'municipality-malformed': 'Ange kommunens kod med fyra siffror, till exempel --municipality 0180.',
  'privacy-what-unknown': 'Ange --record-of-processing eller --dpia.',
  'retention-what-unknown': 'Ange --dry-run för att se vad som skulle gallras, eller --weed för att gallra.',
  'retention-file-unreadable': 'Gallringsfilen går inte att läsa som JSON: {value}',
  'retention-decision-missing': 'Gallringsfilen måste ange beslutet: "decision": "KS 2026/123". Där står {value}.',
  'retention-class-unknown': 'Det finns ingen gallringsklass "{value}".',
  'retention-days-malformed': 'Dagarna för "{value}" måste vara ett heltal.',
  'retention-days-out-of-range': 'Dagarna ligger utanför vad som får väljas ({value}).',
  'as-missing': 'Ange vems konto inläsningen görs med: {value} anna@kommunen.se.',
  'as-not-there': 'Inget öppet konto har adressen "{value}". I övning: starta servern en gång först.',
  'as-may-not-import': 'Kontot {value} får inte läsa in sådana filer.',
  'access-what-unknown': 'access {value} finns inte. Det som finns är invite-first-administrator och new-password.',
  'email-missing': 'Ange e-postadressen: {value} anna@kommunen.se.',
  'email-not-an-address': '"{value}" är ingen e-postadress.',
  'email-taken': 'Det finns redan ett konto med adressen {value}.',
  'account-not-there':
    'Ingen loggar in med lösenord och adressen {value}, eller så saknar kontot roll eller är stängt.',
  'administrator-there':
    'Det finns redan någon som kan bjuda in: {value}. Be om en inbjudan där, eller lägg till --again om ingen av dem går att nå.',
  'audit-what-unknown': 'audit {value} finns inte. Det som finns är heads och verify.',
  'heads-not-there': 'Det finns inget sigill i {value}. Ett sigill är en rad som börjar med audit-head.',
  'seconds-malformed': 'Sekunderna "{value}" går inte att läsa. Ange ett heltal.',
  'workspace-not-made': 'Servern som är igång har ingen arbetsyta av slaget {value} i den här datamappen.',
  'base-url-malformed': '"{value}" är ingen adress. Den ska börja med https:// eller http://.',
  ...exposureSv.settingRefusals,
};

export const texts: CliTexts = {
  help: {
    main: HELP_MAIN,
    analyse: HELP_ANALYSE,
    exposure: HELP_EXPOSURE,
    world: HELP_WORLD,
    serve: HELP_SERVE,
    import: HELP_IMPORT,
    fetch: HELP_FETCH,
    access: HELP_ACCESS,
    audit: HELP_AUDIT,
    retention: HELP_RETENTION,
    privacy: HELP_PRIVACY,
  },
  youthExposed: exposureSv.youthExposed,
  restsOn: 'Svaret vilar på',
  heading: ({ radiusMetres, measureFrom, schoolForms, schoolYears }) =>
    `Skolor (${schoolForms.join(', ')}${schoolYears ? `, årskurs ${schoolYears.join(', ')}` : ''}) inom ${metre(radiusMetres)} från ${
      measureFrom === 'boundary' ? 'platsens gräns' : 'platsens mittpunkt'
    }, fågelvägen.
Särskilt utsatt plats för unga är en föreslagen klass, inte beslutad. Den räknas fram och sparas aldrig.`,
  reason: (code, radiusMetres) =>
    fill(exposureSv.reasons[code as keyof typeof exposureSv.reasons] ?? code, { radius: metre(radiusMetres) }),
  schoolLine: (school) =>
    `  ${exact.format(school.distanceMetres).padStart(9)} m ± ${number.format(school.uncertaintyMetres)}  ${exposureSv.nearness[school.nearness]}  ${school.name}`,
  positionUnknown: (count) =>
    `  Läge okänt för ${count} ${count === 1 ? 'skola' : 'skolor'} som kan höra hit. --json listar dem.`,
  sourceLine: ({ file, kind, rows, accepted, date, covers }) =>
    `  ${file}: ${kind === 'places' ? 'platser' : 'skolor'}, ${accepted} av ${rows} rader, ${date ?? 'utan datum'}${
      covers === null
        ? ''
        : `, ${covers.declaredComplete ? `fullständig för ${covers.declaredComplete.join(', ')}` : 'inte angiven som fullständig'}`
    }${covers && covers.yearsEveryUnitHas.length > 0 ? `, alla enheter har årskurs ${covers.yearsEveryUnitHas.join(', ')} (troligen ett urval)` : ''}`,
  rejection: (row) => rejectionsSv(row),
  rejectedRow: ({ file, row, name, message }) =>
    `${file}${row === 0 ? '' : `, rad ${row}`}${name ? ` (${name})` : ''}: ${message}`,
  filesRefused: (files) => `Inget svar: ${files.join(', ')} kan inte användas. Rätta raderna ovan och försök igen.`,
  inputRefused: (code, value) => fill(REFUSED[code] ?? `${code}: {value}`, { value }),
  fault: (reference) => `Något gick fel hos oss (${reference}). Ingenting har ändrats.`,
  methodSource: (source) => `Källa: ${source}`,
  shareDone: (share) => `${Math.floor(share * 100)} % klart. Ctrl+C avbryter.`,
  valueShouldBe: (keyword, asked) => shouldBe('sv', keyword, asked),
  answerNotWritten: (reason) => `Svaret kunde inte skrivas till slut: ${reason}. Använd inte det som hann skrivas.`,
  worldWritten: (folder, files, bytes) =>
    `Granvik är skriven i ${folder}: ${files} filer, ${number.format(bytes / 1_000_000)} MB. Allt i dem är påhittat.`,
};
