import type * as sv from './sv.ts';

type SameCodes<Texts> = Readonly<Record<keyof Texts, string>>;

export const startRefusals: SameCodes<typeof sv.startRefusals> = {
  'argument-unknown': 'Unknown argument: {argument}. There are --work and --help.',
  'port-invalid': 'PORT={value} is not a port. Give a whole number from 0 to 65535; 0 picks a free one.',
  'port-taken': 'Port {port} is taken by {holder}. Choose another, for example PORT={next} npm start.',
  'port-forbidden': 'This user may not use port {port}. Choose one above 1023.',
  'host-unknown': 'HOST={host} does not exist on this machine. Use 127.0.0.1.',
  'public-url-missing':
    'HOST={host} opens the server to others. Then also give the address that people use, for example PUBLIC_URL=https://platsbild.example.org.',
  'public-url-invalid':
    'PUBLIC_URL={value} cannot be used. Give only the beginning of the address, like https://platsbild.example.org; http is accepted for this machine only.',
  'trust-proxy-invalid':
    'TRUST_PROXY={value} is neither an IP address nor a network. Give the address of the proxy, for example 10.0.0.5 or 10.0.0.0/24; several are parted by commas.',
  'rate-limit-invalid':
    'RATE_LIMIT_PER_MINUTE={value} is not a number of requests. Give a whole number from 1 to 9999999.',
  'language-unknown': 'PLATSBILD_LANGUAGE={value} does not exist. Give sv or en.',
  'workspace-unknown': 'PLATSBILD_WORKSPACE={value} does not exist. Give training or work.',
  'workspace-conflict': '--work and PLATSBILD_WORKSPACE={value} contradict each other. Give only one.',
  'workspace-unnamed': 'With DATABASE_URL the workspace must be named: PLATSBILD_WORKSPACE=training or work.',
  'workspace-mismatch':
    'The database {database} is a workspace of the kind {found}, but {wanted} was asked for. The kind was set when the database was made and does not change.',
  'oidc-file-unreadable': 'The file {file} in PLATSBILD_OIDC_FILE cannot be read.',
  'oidc-file-not-json': 'The file {file} in PLATSBILD_OIDC_FILE is not valid JSON.',
  'oidc-file-invalid':
    'The file {file} in PLATSBILD_OIDC_FILE has a fault at {place}. What should stand there is in docs/operator/sign-in.md.',
  'oidc-secret-missing':
    'The sign-in {provider} in PLATSBILD_OIDC_FILE has its secret in the variable {variable}, which is empty.',
  'secret-key-invalid':
    'PLATSBILD_SECRET_KEY is not a key. Give 32 random bytes as base64, for example from: openssl rand -base64 32',
  'secret-key-file-damaged':
    'The key file {file} is damaged. Fetch it from the backup. If it is removed a new one is made, and everybody must turn their second factor on again.',
  'data-folder-not-a-folder': 'The data folder {folder} is not a folder. Give another by PLATSBILD_DATA.',
  'data-folder-not-writable':
    'The user {user} cannot write to the data folder {folder}. Give another by PLATSBILD_DATA.',
  'data-folder-not-enterable':
    'The database does not run as {user} and cannot reach the data folder {folder}. Give another by PLATSBILD_DATA, for example /var/lib/platsbild.',
  'data-folder-other-user':
    'The folder {folder} belongs to another user. Start as that user, or give another by PLATSBILD_DATA.',
  'data-folder-odd-name':
    'The data folder {folder} has a character in its name that the database cannot take: " $ ` or a backslash.',
  'data-folder-in-use':
    'The data folder {folder} is already used by another Platsbild (process {pid}). Stop it, or give PLATSBILD_DATA.',
  'data-folder-other-version':
    'The data folder {folder} was made by PostgreSQL {found}, but this version of Platsbild has {wanted}. Start with the earlier version.',
  'disk-full': 'The disk is full: there was no room for the database in {folder}.',
  'platform-unsupported': 'There is no embedded database for {platform}. Give your own PostgreSQL by DATABASE_URL.',
  'database-did-not-start': 'The database did not start: {reason} (more in {log}).',
  'database-url-invalid':
    '{variable} is not an address of a PostgreSQL. It looks like postgres://name:password@host:5432/database.',
  'database-unreachable': 'The database that {variable} names does not answer: {reason}.',
  'database-too-old': 'The database is PostgreSQL {found}. Platsbild needs 15 or newer.',
  'database-not-utf8': 'The database has the encoding {found}. Platsbild needs UTF8.',
  'database-not-ours':
    'The database already holds something else (the table {table}). Give an empty database in DATABASE_URL.',
  'database-not-owned': '{user} in DATABASE_URL may not make tables in the database. Give the owner of the database.',
  'app-url-missing':
    'With DATABASE_URL, DATABASE_APP_URL is needed: the server connects by a login of its own, never as the owner.',
  'app-url-alone': 'DATABASE_APP_URL is given without DATABASE_URL. Give both, or neither for the embedded database.',
  'app-login-too-strong':
    '{user} in DATABASE_APP_URL is refused: {reason}. The server needs a login that cannot go round the rules.',
  'app-login-elsewhere': 'DATABASE_APP_URL leads to another database than DATABASE_URL.',
  'migration-changed':
    'The migration {file} was changed after it was run. Restore the file and make the change in a new one.',
  'migration-out-of-order': 'The migration {file} came after {after} had been run. Give it a higher number.',
  'migration-number-twice': 'The migrations {file} and {other} have the same number.',
  'migration-unnamed': 'The file {file} in migrations should be named by four digits and words, like 0004-places.sql.',
  'migration-failed': 'The migration {file} failed and was undone: {reason}.',
  'migration-without-grant':
    'The table {table} has no line in its migration that says what the server may do (-- app: select on {table}).',
  'database-newer': 'The database was made by a newer Platsbild (the migration {file} is not here). Update Platsbild.',
  'web-build-failed': 'The web pages could not be built: {reason}',
};

export const loginReasons: SameCodes<typeof sv.loginReasons> = {
  superuser: 'it is a superuser',
  'bypass-rls': 'it has BYPASSRLS',
  'create-role': 'it has CREATEROLE',
  'owns-tables': 'it owns tables in the database',
  'owns-database': 'it owns the database',
  'member-of-stronger': 'it is a member of a stronger role',
};

export const start: SameCodes<typeof sv.start> = {
  'data-moved': 'The user of the database cannot reach the data folder {from}. Using {to} instead.',
  'database-created': 'Database created',
  'database-started': 'Database started',
  'database-reached': 'Database reached',
  migrated: 'Database updated ({count} migrations)',
  'migrations-none': 'Database up to date',
  seeded: 'Training municipality filled in',
  'web-built': 'Web pages built',
  'web-current': 'Web pages up to date',
  'web-absent': 'There are no web pages, only the API is served',
  'server-started': 'Server started',
  ready: 'Platsbild is running at {address} (start {duration}).',
  'kind-training': 'Workspace: training. Everything in it is fictional.',
  'kind-work': 'Workspace: work.',
  'loopback-only': 'Only this machine can reach it. Stop with Ctrl-C.',
  'opened-work': 'Open to others: it is reached at {publicUrl} and asks for sign-in. Stop with Ctrl-C.',
  'opened-training':
    'Open to others: whoever reaches {publicUrl} can be anybody in the training. Never put real information here. Stop with Ctrl-C.',
  stopping: 'Stopping.',
  stopped: 'Platsbild has stopped.',
  'database-lost':
    'The database stopped unexpectedly, so Platsbild stops. Start again: whatever was confirmed is still there.',
  fault: 'A fault that was not expected: {reason}',
  somebody: 'another program',
  usage:
    'npm start                 the training municipality Granvik\nnpm start -- --work       an empty workspace of your own\n\nSettings: docs/operator/configuration.md',
};

export const newWorkspace: Readonly<
  Record<keyof typeof sv.newWorkspace, Readonly<Record<'name' | 'organisation', string>>>
> = {
  training: { name: 'Training: Granvik', organisation: 'Municipality of Granvik (fictional)' },
  work: { name: 'Work', organisation: 'Our municipality' },
};

export const problems: SameCodes<typeof sv.problems> = {
  'invalid-input': 'Something in the request has the wrong form.',
  'sign-in-required': 'Sign in to come here.',
  'not-found': 'There is nothing here, or it is not yours.',
  'not-allowed': 'You may not do this.',
  'method-not-allowed': 'This cannot be done at this address.',
  'host-not-allowed': 'This address does not lead to Platsbild. Use {address}.',
  'cross-site-request': 'The request came from another site and was stopped.',
  'person-data':
    'The text holds something about a person and is not saved. Write where, when and about how often instead.',
  'person-data-likely':
    'The text seems to hold something about a person. Take it away, or answer that it is not about a person.',
  'body-too-large': 'What was sent is too large. The limit is {limitBytes} bytes.',
  'unsupported-media-type': 'The format {mediaType} is not accepted here.',
  'json-too-deep': 'What was sent lies too many levels inside itself. At most {mostLevels} levels are taken.',
  'json-too-many-keys': 'There are too many values at once. At most {mostKeys} are taken.',
  'json-key-repeated': 'The same value stands twice in the request, and nobody can know which one holds.',
  'address-too-long': 'The address is too long. At most {mostLetters} letters are taken.',
  'headers-too-large': 'The head of the request is too large.',
  'too-slow': 'The request did not arrive in time. Try again.',
  'too-many-requests': 'There were too many requests in a short time. Try again in {retryAfterSeconds} seconds.',
  'upload-executable': 'The file is a program. Programs are not taken.',
  'upload-script': 'The file is a script. Scripts are not taken.',
  'upload-archive': 'The file is an archive or packed. Unpack it and choose the file inside.',
  'upload-bomb': 'The file becomes unreasonably large when unpacked and is not taken.',
  'upload-macro': 'The file holds macros or embedded objects. Save it without them, best as CSV.',
  'upload-old-office':
    'The file is of an older Office format that may hold macros. Save it as CSV and choose that file.',
  'upload-xml-entities': 'The file is XML that fetches or declares other things (DTD). Export it without a DTD.',
  'upload-markup-active': 'The file is a web page, or a picture that can run or fetch something. Those are not taken.',
  'upload-kind-not-taken': 'The file holds something other than what is taken here.',
  'photo-heic':
    'The picture is in the format HEIC, which is not taken. Save it as JPEG. On an iPhone: Settings, Camera, Formats, Most Compatible.',
  'photo-kind-not-taken': 'This is not a picture in the format JPEG, PNG or WebP.',
  'photo-broken': 'The picture is damaged or cut off and cannot be taken. Save it again and try once more.',
  'photo-moving': 'Moving pictures are not taken. Choose a still.',
  'photo-too-large': 'The picture is too large. At most {mostMegabytes} MB are taken.',
  'photo-too-many-pixels': 'The picture has too many pixels. At most {mostMegapixels} million are taken.',
  'revision-missing': 'Say which version you saw: send its revision in If-Match.',
  'revision-not-a-number': 'If-Match must be a revision, for example "3".',
  'storage-full': 'The server has no room for more right now. Tell whoever looks after it.',
  'database-unavailable': 'The database does not answer right now. Try again in a while.',
  'audit-unavailable':
    'The reading could not be noted in the record of who has read what, so nothing is handed out. Try again in a while.',
  fault: 'Something went wrong on our side. Give the reference if you contact us.',
};
