import type { StartRefusalCode } from '../start/cannot-start.ts';

/** Why a start is refused: one line each, with what to do. */
export const startRefusals: Readonly<Record<StartRefusalCode, string>> = {
  'argument-unknown': 'Okänt argument: {argument}. Det som finns är --work och --help.',
  'port-invalid': 'PORT={value} är inte en port. Ange ett heltal mellan 0 och 65535; 0 väljer en ledig.',
  'port-taken': 'Porten {port} är upptagen av {holder}. Välj en annan, till exempel PORT={next} npm start.',
  'port-forbidden': 'Porten {port} får inte användas av den här användaren. Välj en över 1023.',
  'host-unknown': 'HOST={host} finns inte på den här datorn. Använd 127.0.0.1.',
  'public-url-missing':
    'HOST={host} öppnar servern utåt. Ange då också adressen som folk ska använda, till exempel PUBLIC_URL=https://platsbild.example.se.',
  'public-url-invalid':
    'PUBLIC_URL={value} går inte att använda. Ange bara början av adressen, som https://platsbild.example.se; http godtas bara för den egna datorn.',
  'trust-proxy-invalid':
    'TRUST_PROXY={value} är inte en IP-adress eller ett nät. Ange proxyns adress, till exempel 10.0.0.5 eller 10.0.0.0/24; flera skiljs åt med komma.',
  'rate-limit-invalid': 'RATE_LIMIT_PER_MINUTE={value} är inte ett antal. Ange ett heltal mellan 1 och 9999999.',
  'language-unknown': 'PLATSBILD_LANGUAGE={value} finns inte. Ange sv eller en.',
  'workspace-unknown': 'PLATSBILD_WORKSPACE={value} finns inte. Ange training (övning) eller work (arbete).',
  'workspace-conflict': '--work och PLATSBILD_WORKSPACE={value} säger emot varandra. Ange bara den ena.',
  'workspace-unnamed': 'Med DATABASE_URL måste arbetsytan anges: PLATSBILD_WORKSPACE=training eller work.',
  'workspace-mismatch':
    'Databasen {database} är en arbetsyta av slaget {found}, men {wanted} begärdes. Slaget bestämdes när databasen skapades och ändras inte.',
  'oidc-file-unreadable': 'Filen {file} i PLATSBILD_OIDC_FILE går inte att läsa.',
  'oidc-file-not-json': 'Filen {file} i PLATSBILD_OIDC_FILE är inte giltig JSON.',
  'oidc-file-invalid':
    'Filen {file} i PLATSBILD_OIDC_FILE har ett fel vid {place}. Vad som ska stå där står i docs/operator/sign-in.md.',
  'oidc-secret-missing':
    'Inloggningen {provider} i PLATSBILD_OIDC_FILE har sin hemlighet i variabeln {variable}, men den är tom.',
  'secret-key-invalid':
    'PLATSBILD_SECRET_KEY är ingen nyckel. Ange 32 slumpade byte som base64, till exempel från: openssl rand -base64 32',
  'secret-key-file-damaged':
    'Nyckelfilen {file} är skadad. Hämta den ur säkerhetskopian. Tas den bort görs en ny, och var och en måste slå på sitt andra inloggningssteg igen.',
  'data-folder-not-a-folder': 'Datamappen {folder} är inte en mapp. Ange en annan med PLATSBILD_DATA.',
  'data-folder-not-writable':
    'Användaren {user} kan inte skriva i datamappen {folder}. Ange en annan med PLATSBILD_DATA.',
  'data-folder-not-enterable':
    'Databasen körs inte som {user} och kommer inte åt datamappen {folder}. Ange en annan med PLATSBILD_DATA, till exempel /var/lib/platsbild.',
  'data-folder-other-user':
    'Mappen {folder} tillhör en annan användare. Starta som den, eller ange en annan med PLATSBILD_DATA.',
  'data-folder-odd-name':
    'Datamappen {folder} har ett tecken i namnet som databasen inte klarar: " $ ` eller omvänt snedstreck.',
  'data-folder-in-use':
    'Datamappen {folder} används redan av en annan Platsbild (process {pid}). Avsluta den, eller ange PLATSBILD_DATA.',
  'data-folder-other-version':
    'Datamappen {folder} är gjord av PostgreSQL {found}, men den här versionen av Platsbild har {wanted}. Starta med den tidigare versionen.',
  'disk-full': 'Disken är full: databasen fick inte plats i {folder}.',
  'platform-unsupported': 'Det finns ingen inbyggd databas för {platform}. Ange en egen PostgreSQL med DATABASE_URL.',
  'database-did-not-start': 'Databasen startade inte: {reason} (mer i {log}).',
  'database-url-invalid':
    '{variable} är inte en adress till PostgreSQL. Den ska se ut som postgres://namn:lösenord@dator:5432/databas.',
  'database-unreachable': 'Databasen som {variable} anger svarar inte: {reason}.',
  'database-too-old': 'Databasen är PostgreSQL {found}. Platsbild behöver 15 eller nyare.',
  'database-not-utf8': 'Databasen har teckenkodningen {found}. Platsbild behöver UTF8.',
  'database-not-ours': 'Databasen innehåller redan något annat (tabellen {table}). Ange en tom databas i DATABASE_URL.',
  'database-not-owned': '{user} i DATABASE_URL får inte skapa tabeller i databasen. Ange databasens ägare.',
  'app-url-missing':
    'Med DATABASE_URL behövs DATABASE_APP_URL: servern ansluter med en egen inloggning, aldrig som ägaren.',
  'app-url-alone': 'DATABASE_APP_URL är angiven utan DATABASE_URL. Ange båda, eller ingen för den inbyggda databasen.',
  'app-login-too-strong':
    '{user} i DATABASE_APP_URL nekas: {reason}. Servern behöver en inloggning som inte kan gå runt reglerna.',
  'app-login-elsewhere': 'DATABASE_APP_URL leder till en annan databas än DATABASE_URL.',
  'migration-changed': 'Migreringen {file} har ändrats sedan den kördes. Återställ filen och gör ändringen i en ny.',
  'migration-out-of-order': 'Migreringen {file} kom till efter att {after} redan körts. Ge den ett högre nummer.',
  'migration-number-twice': 'Migreringarna {file} och {other} har samma nummer.',
  'migration-unnamed': 'Filen {file} i migrations ska heta fyra siffror och ord, som 0004-places.sql.',
  'migration-failed': 'Migreringen {file} misslyckades och är ångrad: {reason}.',
  'migration-without-grant':
    'Tabellen {table} saknar rad i sin migrering för vad servern får göra (-- app: select on {table}).',
  'database-newer':
    'Databasen är gjord av en nyare Platsbild (migreringen {file} finns inte här). Uppdatera Platsbild.',
  'web-build-failed': 'Webbsidorna kunde inte byggas: {reason}',
};

/** Why a login is too strong for the server. */
export const loginReasons = {
  superuser: 'den är superuser',
  'bypass-rls': 'den har BYPASSRLS',
  'create-role': 'den har CREATEROLE',
  'owns-tables': 'den äger tabeller i databasen',
  'owns-database': 'den äger databasen',
  'member-of-stronger': 'den är medlem i en starkare roll',
} as const;

export const start = {
  'data-moved': 'Datamappen {from} kan databasens användare inte komma åt. Använder {to} i stället.',
  'database-created': 'Databas skapad',
  'database-started': 'Databas startad',
  'database-reached': 'Databas nådd',
  migrated: 'Databas uppdaterad ({count} migreringar)',
  'migrations-none': 'Databas aktuell',
  seeded: 'Övningskommunen ifylld',
  'web-built': 'Webbsidor byggda',
  'web-current': 'Webbsidor aktuella',
  'web-absent': 'Webbsidor finns inte, bara API:et visas',
  'server-started': 'Server startad',
  ready: 'Platsbild är igång på {address} (start {duration}).',
  'kind-training': 'Arbetsyta: övning. Alla uppgifter är påhittade.',
  'kind-work': 'Arbetsyta: arbete.',
  'loopback-only': 'Bara den här datorn når sidan. Avsluta med Ctrl-C.',
  'opened-work': 'Öppen utåt: sidan nås på {publicUrl} och kräver inloggning. Avsluta med Ctrl-C.',
  'opened-training':
    'Öppen utåt: alla som når {publicUrl} kan vara vem som helst i övningen. Lägg aldrig in riktiga uppgifter här. Avsluta med Ctrl-C.',
  stopping: 'Avslutar.',
  stopped: 'Platsbild är avslutad.',
  'database-lost': 'Databasen stannade oväntat, så Platsbild avslutas. Starta igen: allt som bekräftats finns kvar.',
  fault: 'Ett fel som inte var väntat: {reason}',
  somebody: 'ett annat program',
  usage:
    'npm start                 övningskommunen Granvik\nnpm start -- --work       en egen, tom arbetsyta\n\nInställningar: docs/operator/configuration.md',
} as const;

/** The names given to what a new workspace holds; they can be changed afterwards. */
export const newWorkspace = {
  training: { name: 'Övning: Granvik', organisation: 'Granviks kommun (påhittad)' },
  work: { name: 'Arbete', organisation: 'Vår kommun' },
} as const;

/** What the server answers when it says no, by code. */
export const problems = {
  'invalid-input': 'Något i begäran har fel form.',
  'sign-in-required': 'Logga in för att komma hit.',
  'not-found': 'Det finns inget här, eller så hör det inte till dig.',
  'not-allowed': 'Du får inte göra det här.',
  'method-not-allowed': 'Det går inte att göra så här på den här adressen.',
  'host-not-allowed': 'Den här adressen leder inte till Platsbild. Använd {address}.',
  'cross-site-request': 'Begäran kom från en annan webbplats och är stoppad.',
  'person-data':
    'Texten innehåller en uppgift om en person och sparas inte. Skriv i stället var, när och ungefär hur ofta.',
  'person-data-likely':
    'Texten ser ut att innehålla en uppgift om en person. Ta bort den, eller svara att den inte gäller en person.',
  'body-too-large': 'Det som skickades är för stort. Största storlek är {limitBytes} byte.',
  'unsupported-media-type': 'Formatet {mediaType} tas inte emot här.',
  'json-too-deep': 'Uppgifterna ligger för många nivåer ned i varandra. Högst {mostLevels} nivåer tas emot.',
  'json-too-many-keys': 'Det är för många uppgifter på en gång. Högst {mostKeys} tas emot.',
  'json-key-repeated': 'Samma uppgift finns två gånger i begäran, och det går inte att veta vilken som gäller.',
  'address-too-long': 'Adressen är för lång. Högst {mostLetters} tecken tas emot.',
  'headers-too-large': 'Begärans huvud är för stort.',
  'too-slow': 'Begäran kom inte fram i tid. Försök igen.',
  'too-many-requests': 'Det kom för många förfrågningar på kort tid. Försök igen om {retryAfterSeconds} sekunder.',
  'upload-executable': 'Filen är ett program. Program tas inte emot.',
  'upload-script': 'Filen är ett skript. Skript tas inte emot.',
  'upload-archive': 'Filen är ett arkiv eller packad. Packa upp den och välj filen som ligger i.',
  'upload-bomb': 'Filen blir orimligt stor när den packas upp och tas inte emot.',
  'upload-macro': 'Filen innehåller makron eller inbäddade objekt. Spara den utan dem, helst som CSV.',
  'upload-old-office':
    'Filen är i ett äldre Office-format som kan innehålla makron. Spara den som CSV och välj den filen.',
  'upload-xml-entities': 'Filen är XML som hämtar in eller förklarar annat (DTD). Exportera den utan DTD.',
  'upload-markup-active':
    'Filen är en webbsida eller en bild som kan köra något eller hämta annat. Sådana tas inte emot.',
  'upload-kind-not-taken': 'Filen innehåller något annat än det som tas emot här.',
  'photo-heic':
    'Bilden är i formatet HEIC, som inte tas emot. Spara den som JPEG. På en iPhone: Inställningar, Kamera, Format, Mest kompatibelt.',
  'photo-kind-not-taken': 'Det här är inte en bild i formatet JPEG, PNG eller WebP.',
  'photo-broken': 'Bilden är skadad eller avbruten och går inte att ta emot. Spara den igen och försök på nytt.',
  'photo-moving': 'Rörliga bilder tas inte emot. Välj en stillbild.',
  'photo-too-large': 'Bilden är för stor. Högst {mostMegabytes} MB tas emot.',
  'photo-too-many-pixels': 'Bilden har för många bildpunkter. Högst {mostMegapixels} miljoner tas emot.',
  'revision-missing': 'Säg vilken version du såg: skicka dess revision i If-Match.',
  'revision-not-a-number': 'If-Match ska vara en revision, till exempel "3".',
  'storage-full': 'Servern har inte plats för mer just nu. Säg till den som sköter den.',
  'database-unavailable': 'Databasen svarar inte just nu. Försök igen om en stund.',
  'audit-unavailable':
    'Läsningen kunde inte antecknas i loggen över vem som läst vad, så uppgifterna lämnas inte ut. Försök igen om en stund.',
  fault: 'Något gick fel hos oss. Ange referensen om du hör av dig.',
} as const;
