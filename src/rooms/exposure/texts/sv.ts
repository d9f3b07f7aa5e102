/** The room's words in Swedish, by code: for the screens, the files, the API and the command line. */
export const sv = {
  nearness: { within: 'inom', outside: 'utanför', undecided: 'kan inte avgöras', positionUnknown: 'läge okänt' },
  youthExposed: { yes: 'ja, enligt förslaget', no: 'nej, enligt förslaget', undecided: 'kan inte avgöras' },
  /** why the answer is what it is; `{radius}` is the asked distance with its unit */
  reasons: {
    'school-within': 'Minst en skola ligger inom {radius}.',
    'no-school-within': 'Ingen skola ligger inom {radius}.',
    'school-undecided': 'Minst en skola ligger så nära gränsen att lägets osäkerhet avgör.',
    'register-coverage':
      'Registret är inte angivet som fullständigt för skolformen. Det kan visa att en skola finns, men inte att ingen finns.',
    'position-unknown': 'Minst en skola i kommunen har ett läge som saknas eller inte kan stämma.',
    'municipality-unknown': 'Platsens kommun är inte känd, så ingen skola med okänt läge kan räknas bort.',
    'form-not-stated': 'Registret säger inte vilken skolform en skola inom avståndet har.',
    'years-not-stated': 'Registret säger inte vilka årskurser en skola inom avståndet har.',
    'centre-outside-place': 'Mittpunkten ligger utanför själva platsen.',
  },
  /** what speaks about one school's position or data */
  flags: {
    'position-missing': 'Läge saknas i registret.',
    'position-shared': 'Läget är exakt detsamma som för skolor i andra kommuner. Det är troligen huvudmannens adress.',
    'position-outside-municipality': 'Läget är utanför den kommun som skolan hör till.',
    'position-corrected': 'Läget är rättat av kommunen.',
    'uncertainty-not-stated': 'Registret säger inte hur säkert läget är. Vi räknar med 20 meter.',
    'form-not-stated': 'Registret säger inte skolform.',
    'years-not-stated': 'Registret säger inte årskurser.',
  },
  settingRefusals: {
    'radius-not-a-number': 'Avståndet "{value}" är inte ett tal. Skriv meter med siffror, till exempel 500.',
    'radius-out-of-range': 'Avståndet "{value}" går inte att använda. Skriv ett tal över 0 och högst 50 000 meter.',
    'measure-from-unknown':
      '"{value}" är inget sätt att mäta. Skriv boundary (platsens gräns) eller centre (mittpunkten).',
    'form-unknown': 'Skolformen "{value}" finns inte. Välj bland fsk, gr, gran, sp, sam, gy och gyan.',
    'year-unknown': 'Årskursen "{value}" finns inte. Skriv 0 för förskoleklass, annars 1 till 9.',
  },
};
