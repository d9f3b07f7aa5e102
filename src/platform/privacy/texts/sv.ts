import type { PrivacyWords } from './privacy-words.ts';

const TASK =
  'Dataskyddsförordningen art. 6.1 e: uppgift av allmänt intresse enligt lagen (2023:196) om kommuners ansvar för brottsförebyggande arbete.';

export const privacySv: PrivacyWords = {
  kinds: {
    name: 'namn',
    function: 'funktion i arbetet',
    address: 'e-postadress, eller ett avtryck av den',
    person: 'vem det är, som ett nummer utan egen mening',
    secret: 'lösenord, koder och nycklar, som avtryck eller låsta',
    provider: 'vem man är hos en annan inloggningstjänst',
    device: 'slags webbläsare och system',
    moment: 'när någon gjorde något',
    permission: 'roll, område och tid',
    act: 'vad någon gjorde eller läste, aldrig vad som stod där',
    content: 'innehåll i filer och fält; söks igenom och ska inte innehålla personuppgifter',
  },
  processings: {
    accounts: {
      title: 'Konton och inloggning',
      purpose:
        'Att bara den som ska arbeta i Platsbild kommer in, och att varje handling kan knytas till den som gjorde den.',
      ground: `${TASK} Art. 32: säkerhet i behandlingen.`,
      subjects: 'Anställda och uppdragstagare hos organisationer som arbetar i Platsbild.',
    },
    permissions: {
      title: 'Roller och delning',
      purpose: 'Att var och en ser och får göra det som hör till uppdraget, och inget annat.',
      ground: TASK,
      subjects: 'Anställda och uppdragstagare hos organisationer som arbetar i Platsbild.',
    },
    trail: {
      title: 'Spårloggen',
      purpose: 'Att i efterhand kunna visa vem som läst och ändrat vad, och att upptäcka otillåten läsning.',
      ground: 'Dataskyddsförordningen art. 6.1 e, 5.2 och 32: ansvarsskyldighet och säkerhet.',
      subjects: 'Alla som har loggat in.',
    },
    traces: {
      title: 'Vem som gjort vad i arbetet',
      purpose: 'Att en uppgift kan följas till den tjänsteman som svarar för den.',
      ground: TASK,
      subjects: 'Tjänstemän som registrerat eller rättat uppgifter eller svarar för en plats.',
    },
    uploads: {
      title: 'Inlästa filer',
      purpose: 'Att läsa in register över platser, skolor och områden.',
      ground: `${TASK} Filerna ska inte innehålla personuppgifter om enskilda; det som hittas stoppas.`,
      subjects: 'Den som läser in filen. Av misstag: personer som nämns i den.',
    },
    review: {
      title: 'Texter i karantän',
      purpose: 'Att en kollega kan avgöra om en text handlar om en enskild, innan den sparas.',
      ground: `${TASK} Texten raderas så snart den är granskad.`,
      subjects: 'Den som skickar och den som granskar texten. Av misstag: personer som nämns i den.',
    },
  },
  seenBy: {
    'sign-in': 'bara den del av systemet som loggar in',
    'self-and-administrators': 'personen själv och den egna organisationens administratörer',
    administrators: 'den egna organisationens administratörer',
    'own-organisation': 'personer med en roll i samma organisation',
    'both-organisations': 'personer i den organisation som delar och i den som delningen gäller',
    auditors: 'den egna organisationens granskare',
    'as-the-record': 'de som får se posten',
    'sender-and-reviewer': 'bara den som skickade texten och den kollega som ska granska den',
    nobody: 'ingen; används bara för att samma begäran inte ska göras två gånger',
  },
  risks: {
    'person-in-text': {
      title: 'Någon skriver om en enskild i ett fält eller en fil',
      harm: 'En enskild pekas ut, kanske som misstänkt eller utsatt.',
      measures: [
        'Kodade fält i första hand.',
        'Fri text och filer söks igenom i webbläsaren och på servern; säkra träffar stoppas.',
        'Texten hamnar aldrig i någon logg.',
        'En tveksam text kan vänta på en kollegas granskning. Bara de två ser den, och den raderas när den är granskad.',
        'Sökningen är ett nät, inte ett tillstånd: utbilda användarna.',
      ],
    },
    'offence-data-to-private': {
      title: 'En privat part får del av uppgifter om brott',
      harm: 'Uppgifter som bara myndigheter får behandla (art. 10) sprids.',
      measures: [
        'Databasen själv visar aldrig poster på nivån myndighet för en privat organisation, delade eller inte.',
        'Delning sker post för post, och den som delar ser först vad mottagaren får se.',
      ],
    },
    'place-points-at-person': {
      title: 'En plats pekar ut en bostad eller en person',
      harm: 'En enskild kan kännas igen genom platsen.',
      measures: [
        'Bostäder, trappuppgångar och lägenheter har inget fält.',
        'Gränser visas grövre för partner och allmänhet.',
      ],
    },
    'wrong-reader': {
      title: 'Någon läser det som inte hör till uppdraget',
      harm: 'Uppgifter om platser i ett känsligt skede sprids.',
      measures: [
        'Roller gäller för ett område och prövas av databasen för varje rad.',
        'Varje läsning antecknas innan svaret lämnas; kan den inte antecknas lämnas inget svar.',
        'Ändrad behörighet gäller från nästa begäran.',
      ],
    },
    'stolen-account': {
      title: 'Någon tar över ett konto',
      harm: 'Obehörig läser eller ändrar i annans namn.',
      measures: [
        'Lösenord lagras som argon2id; vanliga lösenord nekas; försök fördröjs.',
        'Tvåstegsinloggning och inloggning genom organisationens egen tjänst finns.',
        'Var och en ser och kan avsluta sina inloggningar.',
      ],
    },
    'tampered-trail': {
      title: 'Spårloggen ändras i efterhand',
      harm: 'En otillåten läsning kan inte visas.',
      measures: [
        'Loggen går bara att lägga till i och förseglas i en kedja.',
        'Sparade sigill avslöjar en kedja som kapats eller gjorts om: spara dem utanför servern.',
      ],
    },
    'staff-monitored': {
      title: 'Spårloggen används för att övervaka personalen',
      harm: 'De anställda känner sig kontrollerade.',
      measures: [
        'Bara granskare läser loggen, och varje läsning av den antecknas.',
        'Inga rörelser eller positioner för personal lagras.',
        'Informera de anställda och deras fackliga företrädare om vad loggen är till för.',
      ],
    },
    'kept-too-long': {
      title: 'Uppgifter sparas längre än de behövs',
      harm: 'Gamla uppgifter används mot någon.',
      measures: [
        'Varje tabell har en gallringsklass; det som är förbi sin tid visas och gallras med ett kommando.',
        'Myndigheten beslutar om tiderna.',
      ],
    },
    'copied-database': {
      title: 'Databasen eller en säkerhetskopia kopieras',
      harm: 'Namn och e-postadresser sprids.',
      measures: [
        'Lösenord, koder och nycklar lagras som avtryck eller låsta med en nyckel som inte finns i databasen.',
        'Kryptera disk och säkerhetskopior; begränsa vem som når servern.',
      ],
    },
    'lost-records': {
      title: 'Uppgifter går förlorade',
      harm: 'Arbetet måste göras om; spår saknas.',
      measures: ['Allt ligger i en databas, så att en enda säkerhetskopia räcker.', 'Pröva att återställa den.'],
    },
  },
  grades: { low: 'låg', medium: 'medel', high: 'hög' },
  record: {
    title: 'Register över behandling av personuppgifter (utkast)',
    intro: [
      'Den här filen är skapad ur databasens schema med `bin/platsbild privacy --record-of-processing`. Ändra den inte för hand: ett test jämför den med schemat. Kopiera den till myndighetens eget register och fyll i det som bara myndigheten vet.',
      'Varje organisation i Platsbild äger sina egna uppgifter och är personuppgiftsansvarig för dem.',
    ],
    fillIn: [
      'Personuppgiftsansvarig: [fylls i]',
      'Dataskyddsombud: [fylls i]',
      'Personuppgiftsbiträden, till exempel den som driver servern: [fylls i]',
      'Beslut om gallringstider: [fylls i]',
    ],
    purpose: 'Ändamål',
    ground: 'Rättslig grund',
    subjects: 'Registrerade',
    recipients: 'Mottagare',
    recipientsText:
      'Inga utanför de organisationer som arbetar i Platsbild. Den som begär ut en allmän handling prövas enligt offentlighets- och sekretesslagen.',
    transfer: 'Överföring till tredje land',
    transferText: 'Ingen. Produkten hämtar och skickar ingenting av detta utanför den server där den körs.',
    security: 'Säkerhet',
    securityText:
      'Behörighet prövas av databasen för varje rad. Läsning och ändring antecknas i en förseglad spårlogg. Mer i `docs/operator/audit-and-retention.md`.',
    columns: ['Tabell', 'Uppgifter', 'Vem ser', 'Hur länge (dagar)'],
    impersonal: 'Tabeller utan personuppgifter',
    impersonalText: 'De står här för att registret ska vara fullständigt.',
    impersonalColumns: ['Tabell', 'Hur länge (dagar)'],
    classes: 'Gallringsklasser',
    classColumns: ['Klass', 'Sparas', 'Räknat från', 'Vad som gallras', 'Grund', 'Vem som beslutar'],
    weededBy:
      'Tiderna är produktens förslag. `bin/platsbild retention --dry-run` visar vad som skulle gallras, `--weed` gallrar. Myndigheten anger sina egna tider och sitt beslut i den fil som `PLATSBILD_RETENTION_FILE` pekar på.',
    days: 'dagar',
  },
  assessment: {
    title: 'Konsekvensbedömning avseende dataskydd (utkast)',
    intro: [
      'Den här filen är skapad ur databasens schema med `bin/platsbild privacy --dpia`. Ändra den inte för hand: ett test jämför den med schemat. Den är ett underlag: bedömningen är myndighetens, efter råd av dataskyddsombudet (art. 35.2).',
    ],
    description: 'Behandlingen',
    descriptionText: [
      'Platsbild är ett stöd för kommunens och polisens brottsförebyggande arbete med platser: vilka platser det gäller, vilka skolor som ligger nära, vad som görs och vad det gav. Det handlar om platser, inte om personer.',
      'Flera organisationer arbetar i samma system. Var och en äger sina uppgifter och delar dem genom en uttrycklig handling.',
    ],
    personalData: 'Personuppgifter som behandlas',
    personalDataText: 'Hela förteckningen, kolumn för kolumn, finns i behandlingsregistret.',
    never: 'Det som aldrig lagras',
    neverText: 'Det finns inga fält för detta, och texter och filer söks igenom för att stoppa det:',
    neverList: [
      'namn, personnummer, alias, registreringsnummer, telefonnummer och användarnamn för andra än dem som har konto',
      'ansikten och kroppar i bild, kamerabilder',
      'misstankar om någon som kan kännas igen',
      'fokusindivider, deltagare i SIG, MUMIN-förhör och orosanmälningar',
      'uppgifter om enskilda elever',
      'hälsa, missbruk och behandling för enskilda',
      'exakt bostad, trappuppgång eller lägenhet',
      'etnicitet, ursprung, religion, uppehållsstatus och utseende',
      'planerade polisinsatser, scheman och källor',
      'exakta upptagningsområden för kameror och vakter i öppna vyer',
      'ogranskad fritext ur enkäter',
      'grupper så små att de pekar ut någon',
      'personalens rörelser',
      'poäng eller rangordning av personer eller familjer',
    ],
    necessity: 'Behov och proportion',
    necessityList: [
      'Konton behövs för att pröva behörighet. De rymmer namn, organisation, funktion och e-postadress och inget mer.',
      'Spårloggen säger vem, vad och när, aldrig vad som stod i posten.',
      'Gallringstiderna är korta där uppgiften bara behövs för driften, och följer arkivlagen där den är ett spår av myndighetens beslut.',
      'Avstånd, klasser och svar räknas ut när någon frågar och lagras inte.',
    ],
    rights: 'De registrerades rättigheter',
    rightsList: [
      'Information: beskriv behandlingen för de anställda innan konton skapas.',
      'Tillgång: den som har ett konto ser sina uppgifter och inloggningar; utdrag ur spårloggen lämnas av granskaren.',
      'Rättelse: namn och funktion ändras av administratören.',
      'Radering: kontot avslutas; inloggningsuppgifter och namn gallras enligt klasserna.',
      'Invändning och begränsning: prövas av myndigheten.',
    ],
    risks: 'Risker för de registrerade',
    risksText: 'Sannolikhet och allvar är produktens bedömning med åtgärderna på plats. Myndigheten bedömer på nytt.',
    riskColumns: ['Risk', 'Skada', 'Sannolikhet', 'Allvar', 'Åtgärder'],
    questions: 'Det som myndigheten måste svara på',
    questionList: [
      'Vad säger dataskyddsombudet?',
      'Har de anställda och deras företrädare hörts (art. 35.9)?',
      'Vilka är personuppgiftsbiträden, och finns avtal (art. 28)?',
      'Vilka organisationer delar uppgifter, och behöver de ett inbördes arrangemang (art. 26)?',
      'Vilka gallringstider har beslutats?',
      'Var förvaras de sparade sigillen, och vem läser spårloggen hur ofta?',
      'Kvarstår en hög risk, så att tillsynsmyndigheten ska höras i förväg (art. 36)?',
    ],
  },
};
