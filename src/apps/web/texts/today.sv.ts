interface Counted {
  readonly count: number;
  readonly first: string;
}

const waiting = 'Det här väntar på dig';

/** The words of each role's first view, in Swedish. */
export const todaySv = {
  onTurn: 'På tur',
  nothing: 'Inget väntar på dig just nu.',
  nothingTitle: 'Idag',
  bring: 'Hämta in uppgifter',
  /** by the role that gives the first view */
  views: {
    safetyCoordinator: {
      title: waiting,
      list: 'Mina platser',
      empty: 'Det finns inga platser i registret än. Hämta in det register som ni har.',
    },
    communityPolice: {
      title: waiting,
      list: 'Platser som ni ser',
      empty: 'Ni ser ingen plats än. Be kommunen dela en plats med er, eller hämta in polisens egna.',
    },
    regionalCoordinator: {
      title: waiting,
      list: 'Platser som ni ser',
      empty: 'Ingen kommun har delat en plats med er än. Be en trygghetssamordnare att göra det.',
    },
    surveyAnalyst: {
      title: waiting,
      list: 'Platser som ni ser',
      empty: 'Ni ser ingen plats än. Be den som håller registret att dela det, eller hämta in ett eget.',
    },
    caseWriter: {
      title: waiting,
      list: 'Platser',
      empty: 'Det finns inga platser att läsa om än.',
    },
    partnerMember: {
      title: 'Vår del',
      list: 'Platser som delas med oss',
      empty: 'Ingen plats delas med er än. Den som driver arbetet på platsen bjuder in er, och då står den här.',
    },
    outreachWorker: { title: 'I kväll', list: 'Platser', empty: 'Det finns inga platser i ditt område.' },
    electedReader: { title: 'Min stadsdel', list: 'Platser', empty: 'Det finns inga platser i ditt område.' },
    schoolLead: {
      title: 'Platser nära min skola',
      list: 'Platser',
      empty: 'Ingen plats är öppnad för dig än. Be kommunens trygghetssamordnare att dela den som ligger nära skolan.',
    },
  },
  myMunicipality: 'Min kommun',
  shared: (count: Counted, organisation: string) =>
    count.count === 1 ? `En plats delas med ${organisation}.` : `${count.first} platser delas med ${organisation}.`,
  partnerNote:
    'Ni ser var platsen ligger, förenklat, och vilka skolor som finns nära. Uppgifter om brott får ni aldrig, inte heller i en sammanställning.',
  inArea: (count: Counted, area: string) => {
    const where = area === '' ? '' : ` i ${area}`;
    return count.count === 1 ? `En plats${where}.` : `${count.first} platser${where}.`;
  },
  tonightNote: 'Här syns var platserna ligger. Pass och timmar går inte att logga här.',
  districtNote: 'Du läser och ändrar ingenting. Vad som görs på platserna går inte att läsa här än.',
  school: {
    choose: 'Vilken skola är din?',
    find: 'Skolans namn',
    help: 'Skriv en del av namnet och välj skolan. Valet sparas på den här enheten.',
    none: 'Ingen skola passar det du skrev.',
    is: (school: string) => `Räknat från ${school}.`,
    change: 'Byt skola',
    unknown: 'Skolan finns inte i registret längre. Välj en annan.',
  },
};
