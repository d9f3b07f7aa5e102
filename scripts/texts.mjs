// What is said before anything is installed. The rest of the start has its words in src/platform/texts.
const seconds = (value, locale) => value.toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const SWEDISH = {
  'install-begins': () => 'Installerar det som låsfilen anger. Första gången tar det omkring en halv minut.',
  'install-done': (data) => `Installerat ${seconds(data.seconds, 'sv-SE')} s`,
  'install-waiting': (data) => `Väntar på en annan installation (process ${data.holder}).`,
  'npm-missing': (data) => `npm kunde inte startas: ${data.reason}. Installera Node 20 eller nyare, npm följer med.`,
  'npm-failed': (data) => `Installationen misslyckades (${data.reason}). Kontrollera nätet och försök igen.`,
  'node-missing': (data) =>
    `Node 24 finns inte för den här datorn och din egen är ${data.version}. Installera Node 24.`,
  'folder-not-writable': (data) => `Platsbild behöver installeras, men mappen ${data.folder} går inte att skriva i.`,
};

const ENGLISH = {
  'install-begins': () => 'Installing what the lock file says. The first time takes about half a minute.',
  'install-done': (data) => `Installed ${seconds(data.seconds, 'en-GB')} s`,
  'install-waiting': (data) => `Waiting for another installation (process ${data.holder}).`,
  'npm-missing': (data) => `npm could not be started: ${data.reason}. Install Node 20 or newer, npm comes with it.`,
  'npm-failed': (data) => `The installation failed (${data.reason}). Check the network and try again.`,
  'node-missing': (data) => `Node 24 does not exist for this machine and your own is ${data.version}. Install Node 24.`,
  'folder-not-writable': (data) =>
    `Platsbild needs to be installed, but the folder ${data.folder} cannot be written to.`,
};

/** The line for a code, in Swedish unless PLATSBILD_LANGUAGE=en. */
export function text(code, data = {}) {
  return (process.env.PLATSBILD_LANGUAGE === 'en' ? ENGLISH : SWEDISH)[code](data);
}
