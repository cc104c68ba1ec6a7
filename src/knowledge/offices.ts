import type { OfficeLevel } from '../schema/index.js';

/** What an office is for: the whole country, a state, one of its districts, a county, a town, or no place at all. */
export type Seat = 'country' | 'state' | 'district' | 'county' | 'town' | 'none';

/** An office, a post in a party or on a staff, or a trade that the news quotes. */
export interface OfficeTitle {
  /** The usual form. */
  readonly title: string;
  /** Null for outsiders: professors, analysts. */
  readonly level: OfficeLevel | null;
  readonly body: string | null;
  readonly seat: Seat;
}

/**
 * Title | level | body | seat | forms, lower case. Carried over from the project's taxonomy of titles, with the words
 * that press copy uses for them. Where one form stands in two rows the earlier holds, unless `inState` finds a state.
 */
const TABLE = `
President of the United States|federal|White House|country|president;u.s. president;us president;commander in chief;president-elect;potus
Vice President of the United States|federal|White House|country|vice president;vice-president;u.s. vice president;vice president-elect
First Lady|federal|White House|country|first lady
U.S. Secretary of State|federal|State Department|country|u.s. secretary of state;secretary of state
U.S. Treasury Secretary|federal|Treasury Department|country|treasury secretary;secretary of the treasury
U.S. Defense Secretary|federal|Defense Department|country|defense secretary;secretary of defense;pentagon chief
U.S. Attorney General|federal|Justice Department|country|u.s. attorney general;attorney general;attorneys general
U.S. Interior Secretary|federal|Interior Department|country|interior secretary;secretary of the interior
U.S. Agriculture Secretary|federal|Agriculture Department|country|agriculture secretary;secretary of agriculture
U.S. Commerce Secretary|federal|Commerce Department|country|commerce secretary;secretary of commerce
U.S. Labor Secretary|federal|Labor Department|country|labor secretary;secretary of labor
U.S. Health and Human Services Secretary|federal|Department of Health and Human Services|country|health and human services secretary;health secretary;hhs secretary;secretary of health and human services
U.S. Housing and Urban Development Secretary|federal|Department of Housing and Urban Development|country|housing and urban development secretary;housing secretary;hud secretary;secretary of housing and urban development
U.S. Transportation Secretary|federal|Transportation Department|country|transportation secretary;secretary of transportation
U.S. Energy Secretary|federal|Energy Department|country|energy secretary;secretary of energy
U.S. Education Secretary|federal|Education Department|country|education secretary;secretary of education
U.S. Veterans Affairs Secretary|federal|Department of Veterans Affairs|country|veterans affairs secretary;va secretary;secretary of veterans affairs
U.S. Homeland Security Secretary|federal|Department of Homeland Security|country|homeland security secretary;department of homeland security secretary;dhs secretary;secretary of homeland security
EPA Administrator|federal|Environmental Protection Agency|country|epa administrator;epa chief;epa head
Director of the Office of Management and Budget|federal|Office of Management and Budget|country|budget director;white house budget director;omb director
U.S. Trade Representative|federal|Office of the U.S. Trade Representative|country|trade representative;u.s. trade representative
U.S. Ambassador|federal|State Department|country|ambassador;u.s. ambassador;u.n. ambassador
CIA Director|federal|Central Intelligence Agency|country|cia director
Director of National Intelligence|federal|Office of the Director of National Intelligence|country|director of national intelligence
FBI Director|federal|Federal Bureau of Investigation|country|fbi director;fbi chief
Federal Reserve Chair|federal|Federal Reserve|country|fed chair;fed chairman;fed chairwoman;federal reserve chairman;federal reserve chair
U.S. Attorney|federal|Justice Department|district|u.s. attorney;united states attorney;federal prosecutor
Special Counsel|federal|Justice Department|country|special counsel;independent counsel;special prosecutor
White House Chief of Staff|staff|White House|country|white house chief of staff
White House Press Secretary|staff|White House|country|white house press secretary
White House Adviser|staff|White House|country|white house adviser;white house counsel;chief strategist;national security adviser;national security advisor;counselor to the president;white house communications director;white house spokesman;white house spokeswoman;white house aide
Cabinet Secretary|federal|Cabinet|country|secretary;cabinet secretary
U.S. House Speaker|federal|U.S. House|country|speaker;house speaker;speaker of the house
U.S. House Majority Leader|federal|U.S. House|country|house majority leader
U.S. House Minority Leader|federal|U.S. House|country|house minority leader;house democratic leader;house republican leader
U.S. House Whip|federal|U.S. House|country|house majority whip;house minority whip;house whip
U.S. House Leader|federal|U.S. House|country|house leader;conference chair;caucus chair
U.S. Senate Majority Leader|federal|U.S. Senate|country|senate majority leader
U.S. Senate Minority Leader|federal|U.S. Senate|country|senate minority leader;senate democratic leader;senate republican leader
U.S. Senate Whip|federal|U.S. Senate|country|senate majority whip;senate minority whip;senate whip
President Pro Tempore of the U.S. Senate|federal|U.S. Senate|country|president pro tempore;president pro tem
Majority Leader|federal|Congress|country|majority leader
Minority Leader|federal|Congress|country|minority leader
U.S. Senator|federal|U.S. Senate|state|sen.;sens.;sen;senator;senators;u.s. sen.;us sen.;u.s. senator;us senator;united states senator;junior senator;senior senator
U.S. Representative|federal|U.S. House|district|rep.;reps.;rep;representative;representatives;u.s. rep.;us rep.;u.s. representative;us representative;congressman;congresswoman;congressmen;member of congress;u.s. congressman;u.s. congresswoman;house member;lawmaker
U.S. House Delegate|federal|U.S. House|district|resident commissioner;nonvoting delegate
Committee Chair|federal|Congress|none|committee chairman;committee chairwoman;committee chair;ranking member;ranking democrat;ranking republican
U.S. Supreme Court Justice|federal|U.S. Supreme Court|country|supreme court justice;chief justice;associate justice;justice;u.s. supreme court justice
U.S. Judge|federal|federal courts|district|u.s. district judge;federal judge;appeals court judge;district judge
Governor|state|null|state|gov.;govs.;gov;governor;governors;gov.-elect;governor-elect
Lieutenant Governor|state|null|state|lt. gov.;lt. governor;lieutenant governor;lieutenant gov.
State Treasurer|state|null|state|state treasurer;treasurer
State Comptroller|state|null|state|comptroller;state comptroller;controller;state controller
State Auditor|state|null|state|auditor;state auditor;auditor general
State Schools Superintendent|state|null|state|superintendent of public instruction;state school superintendent;superintendent of schools
State Commissioner|state|null|state|agriculture commissioner;insurance commissioner;labor commissioner;land commissioner;railroad commissioner;public service commissioner;corporation commissioner
State Senator|state|State Senate|district|state sen.;state sens.;state senator;state senators
State Representative|state|State House|district|state rep.;state reps.;state representative;state legislator;state lawmaker;state house member;state delegate
Assembly Member|state|State Assembly|district|assemblyman;assemblywoman;assemblymember;state assemblyman;state assemblywoman;assembly member
State House Speaker|state|State House|state|state house speaker;assembly speaker
State Senate President|state|State Senate|state|state senate president;senate president
State Attorney General|state|null|state|state attorney general
State Secretary of State|state|null|state|state secretary of state
State Supreme Court Justice|state|State Supreme Court|state|state supreme court justice
Judge|local|null|county|judge;circuit judge;superior court judge;probate judge;county judge
Mayor|local|null|town|mayor;mayor-elect;deputy mayor;vice mayor
City Council Member|local|City Council|town|city councilman;city councilwoman;councilman;councilwoman;councilmember;council member;city council member;alderman;alderwoman;city council president
County Commissioner|local|County Commission|county|county commissioner;commissioner;county supervisor;supervisor;commission chairman;county commission chairman;county commission chairwoman;county chairman
County Executive|local|null|county|county executive;county mayor;borough president;parish president
Sheriff|local|null|county|sheriff;county sheriff
District Attorney|local|null|county|district attorney;state's attorney;prosecuting attorney;county prosecutor;commonwealth's attorney;county attorney;city attorney;prosecutor
County Clerk|local|null|county|county clerk;recorder;registrar;coroner;supervisor of elections;elections director;tax commissioner;county treasurer;clerk of court
School Board Member|local|School Board|town|school board member;school trustee;school board president;school board chairman
Police Chief|local|null|town|police chief;police commissioner;city manager
Party Chair|party|null|none|party chairman;party chairwoman;party chair;gop chairman;gop chairwoman;gop chair;rnc chairman;rnc chairwoman;rnc chair;dnc chairman;dnc chairwoman;dnc chair;state party chairman;state party chair;county party chair;committee chairman;national committeeman;national committeewoman;committeeman;committeewoman;republican national committee chairman;democratic national committee chairman;democratic national committee chairwoman;republican national committee chairwoman
Campaign Manager|staff|null|none|campaign manager;deputy campaign manager;campaign chairman;campaign chairwoman;campaign chair;campaign director
Campaign Spokesperson|staff|null|none|spokesman;spokeswoman;spokesperson;campaign spokesman;campaign spokeswoman;press secretary;communications director;press aide
Adviser|staff|null|none|adviser;advisor;senior adviser;senior advisor;campaign adviser;media adviser;policy adviser;aide;senior aide;congressional aide;campaign aide;staffer;congressional staffer;capitol hill staffer;chief of staff;legislative director;legislative aide;field director;finance chair;finance director;political director;digital director;deputy chief of staff;top aide;operative
Strategist|staff|null|none|strategist;political strategist;consultant;political consultant;media consultant;pollster;political operative;lobbyist
Executive|staff|null|none|executive director;managing director;director;deputy director;assistant director;president and ceo;ceo;chief executive;founder;co-founder;chairman;chairwoman;chair;vice chairman;vice chair;co-chairman;co-chair
Expert|null|null|none|political scientist;professor;associate professor;assistant professor;political science professor;law professor;historian;political analyst;analyst;elections analyst;election analyst;political director;director of polling;handicapper;forecaster;economist;political editor
Candidate|null|null|none|candidate;nominee;hopeful;contender;challenger
`;

/** Offices of both the nation and the states: with a state beside them they are the state's. */
const IN_STATE: Readonly<Record<string, string>> = {
  'U.S. Secretary of State': 'State Secretary of State',
  'U.S. Attorney General': 'State Attorney General',
  'U.S. Agriculture Secretary': 'State Commissioner',
};

const byTitle = new Map<string, OfficeTitle>();

/** Forms in lower case to their offices. */
export const OFFICE_FORMS: ReadonlyMap<string, OfficeTitle> = (() => {
  const forms = new Map<string, OfficeTitle>();
  for (const row of TABLE.trim().split('\n')) {
    const [title, level, body, seat, list] = row.split('|') as [string, string, string, Seat, string];
    const office: OfficeTitle = {
      title,
      level: level === 'null' ? null : (level as OfficeLevel),
      body: body === 'null' ? null : body,
      seat,
    };
    byTitle.set(title, office);
    for (const form of list.split(';')) if (!forms.has(form)) forms.set(form, office);
  }
  return forms;
})();

/** The office that a title names where a state stands beside it: "Ohio attorney general". */
export const inState = (office: OfficeTitle): OfficeTitle =>
  byTitle.get(IN_STATE[office.title] ?? '') ?? office;

/** Titles for people who stand for an office and do not hold it. */
export const CANDIDATE_TITLE = 'Candidate';
