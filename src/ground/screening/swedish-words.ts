// Words of the language that is searched. Every pattern has an upper bound for each of its parts, so that the work of a
// search grows as the text (see `linear-patterns.test.ts`).

/** Before a plate, in small letters: what follows is one whatever its form. */
export const AROUND_A_PLATE =
  /(?<!\p{L})(?:regnr|reg\.? ?nr|registreringsnummer|registreringsskylt|skylten?|bil(?:en)?|fordon(?:et)?|moped(?:en)?|mc|motorcykel[n]?|skåpbil(?:en)?|lastbil(?:en)?|taxi(?:n)?|personbil(?:en)?|plåt(?:en)?)(?: med)?(?: reg(?:nr)?\.?| skylt(?:en)?| nummer)?[ :.,(]{0,3}$/u;

/** Three letters before three digits that are not those of a vehicle: money, law, units, and how texts are registered. */
export const LETTERS_OF_OTHER_THINGS = new Set(
  (
    'SEK EUR USD NOK DKK GBP CHF TKR MKR SFS OSL SOU LSS PBL DNR TEL TFN LGH LPO KST KSN AFS BFS BBR RAL AMA ' +
    'SHA AES UTF LED USB GPS MHZ KHZ GHZ KWH MWH GWH TWH KLB BUS TAB FEB MAR APR MAJ JUN JUL AUG SEP OKT DEC JAN KAP PAR SID SYD OST NRP'
  ).split(' '),
);

export const AFTER_AN_AMOUNT = /^ ?(?:kr|kronor|tkr|mkr|sek|procent|%|\u20ac|euro|st|personer|invånare)(?!\p{L})/iu;

/** Before a telephone number, in small letters. */
export const BEFORE_A_PHONE =
  /(?<!\p{L})(?:tel|tele|telefon|telefonnummer|telefonnr|tfn|mobil|mobilen|mobilnummer|mobilnr|mob|ring|ringa|nummer|numret|sms|smsa|växel|växeln|jour|nås)[ .:]{0,3}(?:på |till |via |är )?[(]?$/u;

export const NAMED_IN_SOCIAL_MEDIA =
  /(?<!\p{L})(?:snap|snapchat|insta|instagram|ig|tiktok|tik tok|telegram|discord|signal|kik|wickr|twitter|facebook|fb)(?:-?(?:namn(?:et)?|konto(?:t)?|användare(?:n)?))? ?(?::|=|heter) ?[@"']?[\p{L}_](?:[\p{L}\p{N}_.-]{1,40})/giu;

export const DWELLING_CERTAIN =
  /(?<!\p{L})(?:(?:lgh|lägenhet|lägenheten)(?:snummer|snumret|nummer|snr|nr)?\.?(?: ?(?:nr|nummer))?[ .:]{0,3}\d{1,4}(?!\d)|portkod(?:en)?(?: är| till \p{L}{1,20}(?: är)?)?[ .:=]{0,3}\d{3,6}(?!\d)|c\/o[ .:]{0,2}\p{L}{2,30})/giu;

export const DWELLING_LIKELY =
  /(?<!\p{L})(?:(?:trapp)?uppgång(?:en)? (?:nr )?(?:\d{1,3}|[A-H])(?![\p{L}\d])|trapphus(?:et)? (?:nr )?\d{1,3}(?!\d)|\d{1,3} ?[A-H]?, ?(?:\d|en|ett|två|tre|fyra|fem|sex) ?(?:tr|trappor|trp)(?!\p{L})(?: upp| ned)?|\p{L}{3,40}(?:gatan|vägen|gränd|stigen|backen) \d{1,3} ?[A-H]?,? (?:bv|nb|ög)(?!\p{L})|(?:bor|boende|bosatt) (?:på|i|vid) \p{L}{2,40}(?:gatan|gata|vägen|väg|gränd|stigen|stig|backen|backe|torget|allén|plan) \d{1,3}(?!\d))/giu;
/** Without regard to small letters this would hold for "hemma hos oss". */
export const AT_HOME_OF = /(?<!\p{L})[Hh]emma hos \p{Lu}\p{L}{1,30}/gu;

export const FLOOR =
  /(?<!\p{L})(?:(?:våning|vån|plan)\.? ?\d{1,2}(?!\d)|(?:första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|översta|nedersta) våningen|\d{1,2} ?(?:tr|trappor)(?!\p{L})|(?:en|två|tre|fyra|fem|sex) trappor upp)/giu;

/** Person words of any case. */
export const PERSON_WORDS =
  /(?<!\p{L})(?:social(?:a|t)? insatsgrupp(?:en|er|erna|ens)?|fokus(?:individ|person)(?:en|er|erna|ens|s)?|oros(?:anmäl(?:an|ningar|ningarna|ningen|d|de|t|er|a)|ärende(?:n|t|na)?)|sig-(?:deltagare|individ|ungdom|ärende|möte|person|grupp)\p{L}{0,6}|mumin-?(?:förhör|samtal|ärende|hörande)\p{L}{0,6})(?!\p{L})/giu;
/** Person words that are other words in small letters. */
export const PERSON_WORDS_IN_CAPITALS = /(?<![\p{L}\p{N}])(?:SIG|MUMIN)(?![\p{L}\p{N}])/gu;
