/**
 * Words that stand in names or beside them. They are evidence for the name model and material for the rules,
 * never a list of names.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Before a person's name, lower case. */
export const TITLE_WORDS = words(`
  mr. mrs. ms. miss dr. mr mrs ms dr sir dame lord madam
  sen. sens. sen sens rep. reps. rep reps gov. govs. gov govs lt. lt col. col gen. gen maj. capt. sgt. cpl. adm. cmdr. del. ald. amb. atty. supt. hon. rev. prof. prof fr. msgr.
  president vice-president potus flotus senator senators representative representatives congressman congresswoman congressmen governor governors mayor mayors secretary speaker whip leader
  chancellor premier minister ambassador commissioner councilman councilwoman councilor alderman assemblyman assemblywoman assemblymember delegate treasurer comptroller auditor
  clerk coroner recorder registrar assessor constable selectman trustee councilmember congressmember
  sheriff judge justice justices attorney general solicitor chairman chairwoman chair chairperson director administrator supervisor
  professor doctor reverend pastor bishop archbishop cardinal pope imam rabbi king queen prince princess
  captain colonel lieutenant sergeant major admiral commander officer detective
  democrat democrats dem republican republicans libertarian liberal tory independent incumbent candidate nominee challenger rival opponent
  spokesman spokeswoman spokesperson strategist pollster adviser advisor aide manager consultant analyst lawyer lobbyist activist
  host anchor correspondent reporter columnist editor author actor actress comedian billionaire businessman businesswoman
`);

/** The last words of the names of bodies, lower case. */
export const BODY_WORDS = words(`
  party committee house senate congress court department council board university college school institute association commission
  fund pac news times post journal union office agency press legislature assembly administration bureau service corps force navy army guard
  federation foundation center centre coalition alliance league network project society group company corporation corp. inc. inc llc llp co. ltd. ltd
  bank chamber church club conference caucus campaign authority ministry parliament conservatives action initiative institution
  tribune herald gazette chronicle globe sun star examiner observer dispatch constitution bulletin review magazine report radio television tv
  airlines motors industries holdings partners associates systems technologies enterprises hospital museum library academy brotherhood workers
  teamsters democrats republicans majority leadership victory america
`);

/** The last words of the names of places, lower case. */
export const PLACE_WORDS = words(`
  county parish borough city town township village district state province territory republic island islands river lake bay beach creek hills heights
  springs valley mountain mountains park square street avenue road boulevard bridge airport building hall tower plaza center arena stadium
  coast peninsula desert canyon falls harbor ocean sea gulf strait cape fort
`);

/** Verbs of saying that come right after a name. */
export const SPEECH_WORDS = words(`
  said says told added wrote tweeted asked argued warned noted explained continued replied responded insisted claimed declared announced acknowledged conceded
  concluded recalled predicted promised suggested urged stated vowed quipped joked testified
`);

/** Words that join the words of a name: "Department of Health and Human Services". */
export const JOINING_WORDS = words(
  "of the for and on in to at de la las los del di da dos van von der den bin ibn al el le du y e against with 's ’s ' ’ & - ‐ ‑ – , . / + n' 'n",
);

/** A name may begin with them in lower case: "al-Amr", "de Blasio", "van der Roe". */
export const LOWER_PREFIXES = words('al el bin ibn bint abu de del la le van von der den di da dos du');

/** After a person's name. */
export const NAME_SUFFIXES = words('jr. jr sr. sr ii iii iv');
