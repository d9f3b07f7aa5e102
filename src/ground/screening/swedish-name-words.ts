// Words that tell names of people from everything else that is written with a capital.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** First names that are also words or places: alone, they say nothing at the beginning of a sentence. */
export const NAMES_THAT_ARE_WORDS = words(
  'bo björn stig per max hans gun mark mina liv kaj frank tim line lone even mille else sanne august aurora luna ' +
    'tina leo gry ann lis siv mari sander ole lauri timo sari ari sami kari uffe nanna oda ' +
    'dag sten alf love bror tor loke saga stella iris viola rosa',
);

/** Last names that are also common words: in small letters they are not taken for names. */
export const LAST_NAMES_THAT_ARE_WORDS = words(
  'berg ek lind lund ström holm dahl falk blom björk hall bak bang dam damm kruse lie moe aas bakken haugen strand ' +
    'vik viken lien moen sand sandvik berge solberg hagen halvorsen bruun holst koch toft winther vestergaard',
);

/** A person, before a name that may be one nobody knows: "mannen Xerxes", "rektor Xena Yang". */
export const PERSON_NOUNS = words(
  'killen tjejen mannen kvinnan pojken flickan eleven ungdomen grabben snubben mamman pappan mamma pappa brodern ' +
    'brorsan syrran systern kompisen vännen grannen langaren säljaren köparen missbrukaren vittnet målsäganden ' +
    'kurator kuratorn rektor rektorn läraren lärare mentorn fältassistenten fältassistent ordförande ordföranden ' +
    'borgarrådet borgarråd kommunalrådet ledamoten vaktmästaren vaktmästare kontaktperson kontaktpersonen ' +
    'handläggare handläggaren socialsekreterare socialsekreteraren herr fru fröken doktor dr chefen tränaren ' +
    'ägaren hyresgästen boende barnet sonen dottern kusinen',
);
/** Who may be called something, in the words before "heter". */
export const WHO = words(
  'han hon hen jag kille tjej man kvinna pojke flicka elev ungdom person grabb snubbe granne kompis vän langare ' +
    'säljare bror syster mamma pappa',
);
export const IS_CALLED = words('heter hette kallas kallades kallad alias namn namnet');

/** What people do: a name before these is somebody's, also where a sentence begins. */
export const PEOPLE_DO = words(
  'säljer sålde köper köpte stod står sitter satt kom kommer sa säger sade gick går ringde ringer bor bodde sprang ' +
    'springer hotade hotar slog slår rökte röker drack dricker körde kör jobbar jobbade heter mår mådde skrek vill ville ' +
    'berättade berättar pratade pratar hämtade hämtar lämnade lämnar greps anhölls häktades',
);

/** Before a name, these make it a place, a block, a saint or a house. */
export const BEFORE_A_PLACE_NAME = words(
  'sankt sankta kvarteret kv gården villan stiftelsen föreningen hotell restaurang kafé café pizzeria krogen ' +
    'butiken affären kiosken fartyget båten orkanen stormen bröderna systrarna firma bolaget',
);
/** Before a word with a capital, these more often lead to a place than to a person. */
export const LEADS_TO_A_PLACE = words('i på vid genom kring runt bakom framför nära mot mellan');

/** After a name, these make it that of a street, a school or a church: Astrid Lindgrens gata. */
export const AFTER_A_PLACE_NAME = words(
  'gata gatan gränd gränden väg vägen stig stigen torg torget plats platsen plan planen park parken skola skolan ' +
    'gymnasium gymnasiet kyrka kyrkan kyrkogata kyrkogård bro bron backe backen kaj kajen allé allén hamn hamnen bad ' +
    'badet hus huset hall hallen gård gården center centrum station stationen bibliotek biblioteket förskola ' +
    'förskolan församling församlingen distrikt distriktet bangata ring ringen tunnel tunneln led leden trappa ' +
    'trappor trapporna plan udde ö holme holmen äng ängen hage hagen lekpark lekplats museum sjukhus kulle kullen ' +
    'terrass passage passagen esplanad esplanaden strand stranden kommun stadsdel fritidsgård idrottsplats minne ' +
    'stiftelse pris prästgårdsgata',
);
/** After a name, these make it that of a company. */
export const AFTER_A_COMPANY_NAME = words(
  'ab hb kb aktiebolag fastigheter bygg bageri livs konditori salong frisör foto data transport transporter ' +
    'konsult consulting group bil bilar redovisning åkeri företag company',
);

/** Words with a capital that are no name of a person, by how they end. */
export const PLACE_SHAPE =
  /(?:gatan|gata|gränden|vägen|stigen|torget|platsen|parken|skolan|skola|gymnasiet|gymnasium|kyrkan|bron|backen|kajen|allén|hamnen|badet|hallen|huset|gården|centrum|station|stationen|staden|dalen|berget|holmen|ängen|fältet|kullen|höjden|leden|rondellen|tunneln|terminalen|biblioteket|nämnden|nämnd|nämndens|förvaltningen|förvaltning|kontoret|kommunen|kommun|kommuns|regionen|region|bolaget|föreningen|partiet|rådet|myndigheten|verket|polisen|sjukhuset|köping|köpings|malm|malms|borgs|stads|sta|tuna|inge|ryds|erna|ernas|bergs|holms|sunds|hult|eberg|läns|liden|åsen|torp|by|bys|plan|plans|torg|väg|sundet|viken|ö|ön)$/u;

/** Words that begin the names of places, authorities and parties. */
export const NOT_A_FIRST_NAME = words(
  'norra södra östra västra stora lilla gamla nya övre nedre yttre inre mellersta kungliga svenska region stockholms ' +
    'göteborgs malmö polisen socialtjänsten kommunen skolan staden familjen',
);

/** Endings that only last names have. */
export const STRONG_LAST_NAME = /^\p{L}{2,20}(?:sson|qvist|kvist|gren|ström|stedt|feldt|hjelm|sköld|crantz)s?$/u;
export const SON_OF = /^\p{L}{2,20}sson(?:s)?$/u;
