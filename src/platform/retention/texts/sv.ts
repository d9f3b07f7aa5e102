import type { RetentionWords } from './retention-words.ts';

const ARCHIVE = 'Arkivlagen (1990:782) 10 §: gallras enligt myndighetens gallringsbeslut.';
const GDPR = 'Dataskyddsförordningen art. 5.1 e: sparas inte längre än ändamålet kräver.';

export const retentionSv: RetentionWords = {
  classes: {
    'undecided-import': {
      title: 'Inlästa filer som ingen beslutat om',
      from: 'när filen lästes in',
      what: 'filens innehåll; kontrollsumma och förhandsgranskning står kvar',
      ground: GDPR,
      decides: 'registeransvarig myndighet',
    },
    'import-report': {
      title: 'Avvisade rader ur inlästa filer',
      from: 'när filen togs in eller förkastades',
      what: 'listan över avvisade rader; antal och kontrollsumma står kvar',
      ground: GDPR,
      decides: 'registeransvarig myndighet',
    },
    'request-key': {
      title: 'Nycklar för begäran som skickas två gånger',
      from: 'när begäran kom',
      what: 'nyckeln',
      ground: GDPR,
      decides: 'den som driver servern',
    },
    'sign-in-attempt': {
      title: 'Försök att logga in',
      from: 'det senaste försöket',
      what: 'räknare och påbörjade inloggningar',
      ground: 'Dataskyddsförordningen art. 32: skydd mot gissade lösenord, inte längre än det behövs.',
      decides: 'den som driver servern',
    },
    session: {
      title: 'Avslutade inloggningar',
      from: 'när inloggningen avslutades eller gick ut',
      what: 'inloggningen med tider och slags webbläsare',
      ground: GDPR,
      decides: 'registeransvarig myndighet',
    },
    invitation: {
      title: 'Inbjudningar som är använda, återtagna eller har gått ut',
      from: 'när inbjudan användes, togs tillbaka eller gick ut',
      what: 'inbjudan med namn, funktion och e-postadress',
      ground: GDPR,
      decides: 'registeransvarig myndighet',
    },
    account: {
      title: 'Inloggningsuppgifter för avslutade konton',
      from: 'när kontot avslutades',
      what: 'e-postadress, lösenord, tvåstegskoder och koppling till annan inloggning',
      ground: GDPR,
      decides: 'registeransvarig myndighet',
    },
    person: {
      title: 'Namn och funktion för avslutade konton',
      from: 'när kontot avslutades',
      what: 'namn och funktion; posten står kvar utan dem',
      ground: `${ARCHIVE} Behövs så länge spårloggen ska kunna läsas.`,
      decides: 'registeransvarig myndighet',
    },
    'past-permission': {
      title: 'Roller, ersättare, delningar och överlämningar som inte längre gäller',
      from: 'när de togs tillbaka, gick ut eller gjordes',
      what: 'posten om vem som fick göra eller se vad',
      ground: `${ARCHIVE} Behövs för att i efterhand visa vem som hade behörighet.`,
      decides: 'registeransvarig myndighet',
    },
    trail: {
      title: 'Spårloggen',
      from: 'när raden fick sitt sigill',
      what: 'raderna; sigillen står kvar så att kedjan går att pröva',
      ground: `${ARCHIVE} Dataskyddsförordningen art. 5.2 och 32: visa vem som läst och ändrat vad.`,
      decides: 'registeransvarig myndighet',
    },
  },
  kept: {
    'work-record': 'Sparas tills myndigheten beslutar annat enligt sin plan för bevarande och gallring.',
    'in-force': 'Sparas så länge det gäller.',
    'with-its-record': 'Sparas och gallras med den post det hör till.',
    proof: 'Sparas som bevis att spårloggen är hel; innehåller inga personuppgifter.',
    machine: 'Hör till själva programmet.',
  },
  recordTypes: {
    file: 'filer',
    import: 'inläsningar',
    request: 'begäran',
    signInAttempt: 'försök',
    session: 'inloggningar',
    invitation: 'inbjudningar',
    account: 'inloggningsuppgifter',
    substitute: 'ersättare',
    role: 'roller',
    share: 'delningar',
    handover: 'överlämningar',
    person: 'personer',
    audit: 'rader',
  },
};
