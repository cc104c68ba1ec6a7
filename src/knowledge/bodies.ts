import type { OrganizationKind } from '../schema/index.js';

/** Bodies that political news names without saying what they are, by kind; other forms of one body follow "=". */
const TABLE: Readonly<Record<Exclude<OrganizationKind, 'other'>, string>> = {
  party:
    'Republican Party=GOP=Grand Old Party=G.O.P.;Democratic Party=Democrat Party;Libertarian Party;Green Party;Reform Party;Constitution Party;Working Families Party;Conservative Party;Labour Party;Tea Party;Democratic-Farmer-Labor Party=DFL',
  committee:
    "Republican National Committee=RNC;Democratic National Committee=DNC;National Republican Senatorial Committee=NRSC;Democratic Senatorial Campaign Committee=DSCC;National Republican Congressional Committee=NRCC;Democratic Congressional Campaign Committee=DCCC;Republican Governors Association=RGA;Democratic Governors Association=DGA;Senate Leadership Fund;Senate Majority PAC;Congressional Leadership Fund;House Majority PAC;Priorities USA;American Crossroads;Americans for Prosperity;Club for Growth;EMILY's List=Emily's List=EMILY’s List=Emily’s List;MoveOn=MoveOn.org;Indivisible;Our Revolution;Swing Left;Justice Democrats;Freedom Caucus=House Freedom Caucus;Congressional Black Caucus;ActBlue;WinRed",
  media:
    'Associated Press=AP;Reuters;United Press International=UPI;Agence France-Presse=AFP;Bloomberg=Bloomberg News;CNN;Fox News=Fox News Channel=Fox Business;MSNBC;NBC=NBC News;ABC=ABC News;CBS=CBS News;PBS=PBS NewsHour;NPR=National Public Radio;C-SPAN;BBC;Univision;Telemundo;New York Times=NYT;Washington Post;Wall Street Journal=WSJ;USA Today;Los Angeles Times=L.A. Times;New York Post;New York Daily News;Boston Globe;Boston Herald;Chicago Tribune;Miami Herald;Denver Post;Dallas Morning News;Houston Chronicle;Des Moines Register;Washington Times;Washington Examiner;Weekly Standard;National Review;New Yorker;New Republic;New York Magazine;Politico;Axios;The Hill;Roll Call;Huffington Post=HuffPost;BuzzFeed=BuzzFeed News;Breitbart=Breitbart News;Daily Beast;Daily Caller;Daily Kos;Drudge Report;Salon;Slate;Vox;ProPublica;Mother Jones;Cook Political Report;Inside Elections;Newsweek;Time Magazine;Rolling Stone;Vanity Fair;Guardian;Financial Times;Economist;Al Jazeera;Newsmax;FiveThirtyEight;RealClearPolitics=Real Clear Politics;McClatchy;Gannett;Getty Images;TechCrunch',
  agency:
    'White House;Supreme Court=U.S. Supreme Court;Pentagon;Department of Justice=Justice Department=DOJ;State Department=Department of State;Treasury Department=Treasury;Defense Department=Department of Defense;Department of Homeland Security=Homeland Security=DHS;Department of Health and Human Services=Health and Human Services=HHS;Education Department=Department of Education;Energy Department=Department of Energy;Labor Department=Department of Labor;Commerce Department=Department of Commerce;Interior Department=Department of the Interior;Agriculture Department=Department of Agriculture=USDA;Transportation Department=Department of Transportation;Housing and Urban Development=HUD;Veterans Affairs=Department of Veterans Affairs;Environmental Protection Agency=EPA;FBI=F.B.I.=Federal Bureau of Investigation;CIA=C.I.A.=Central Intelligence Agency;National Security Agency=NSA;National Security Council;IRS=I.R.S.=Internal Revenue Service;ICE=Immigration and Customs Enforcement;FEMA;NASA;Federal Reserve;Federal Election Commission=FEC=F.E.C.;Federal Communications Commission=FCC;Securities and Exchange Commission=SEC;Office of Management and Budget=OMB;Congressional Budget Office=CBO;Government Accountability Office=GAO;Census Bureau=U.S. Census Bureau;Centers for Disease Control and Prevention=CDC;Food and Drug Administration=FDA;Secret Service;Social Security Administration;National Guard;Coast Guard;Air Force;Marine Corps;U.S. Army;U.S. Navy;United Nations=U.N.=UN;European Union=EU=E.U.;NATO;Kremlin;World Bank;International Monetary Fund=IMF;Electoral College',
  legislature:
    'Congress=U.S. Congress=United States Congress;House of Representatives=House=U.S. House=US House=U.S. House of Representatives=US House of Representatives=United States House of Representatives;Senate=U.S. Senate=US Senate=United States Senate;General Assembly;House of Delegates;State Senate;State House;State Assembly;Parliament;House of Commons;Knesset;City Council;Ways and Means Committee;Judiciary Committee;Intelligence Committee;Appropriations Committee;Foreign Relations Committee;Armed Services Committee;Rules Committee',
  company:
    'Twitter;Facebook;Google;YouTube;Instagram;Snapchat;TikTok;Apple;Amazon;Microsoft;Uber;Goldman Sachs;JPMorgan Chase=JPMorgan;Wells Fargo;Citigroup;Bank of America;Exxon Mobil=ExxonMobil=Exxon;Koch Industries;Walmart=Wal-Mart;General Motors=GM;Ford Motor;Boeing;Lockheed Martin;Comcast;Verizon;Halliburton;Enron;Gallup;Ipsos;YouGov;SurveyUSA;Rasmussen Reports;Public Policy Polling=PPP;Morning Consult;Trafalgar Group;SurveyMonkey',
};

/** Bodies with other ways to be told: groups and societies. */
const OTHERS =
  'National Rifle Association=NRA=N.R.A.;American Civil Liberties Union=ACLU=A.C.L.U.;NAACP;Planned Parenthood;Sierra Club;AARP;AFL-CIO;Teamsters;SEIU=Service Employees International Union;AFSCME;U.S. Chamber of Commerce=Chamber of Commerce;Heritage Foundation;Brookings Institution;Cato Institute;Pew Research Center=Pew;Human Rights Campaign;NARAL;Islamic State=ISIS=ISIL;Taliban;Al Qaeda=al Qaeda=Al-Qaeda=al-Qaeda;Hamas;Hezbollah;Black Lives Matter;Ku Klux Klan=KKK;League of Women Voters;Common Cause;Center for Responsive Politics;Human Rights Watch;Amnesty International;Salvation Army;Red Cross;Southern Poverty Law Center;Everytown;Judicial Watch;Trump Organization;Clinton Foundation;NFL;NBA;NCAA;Monmouth University;Quinnipiac University;Marist College;Emerson College';

export interface Body {
  /** Its usual full name. */
  readonly name: string;
  readonly kind: OrganizationKind;
}

/** Every form of a known body's name to the body. */
export const BODY_FORMS: ReadonlyMap<string, Body> = new Map(
  [...Object.entries(TABLE), ['other', OTHERS] as const].flatMap(([kind, list]) =>
    list.split(';').flatMap((entry) => {
      const forms = entry.split('=');
      const body: Body = { name: forms[0]!, kind: kind as OrganizationKind };
      return forms.map((form) => [form, body] as const);
    }),
  ),
);

/** Forms that name a body wherever they stand with a capital letter: nothing else is called so in the news. */
export const CERTAIN_BODIES: ReadonlySet<string> = new Set(
  'GOP;G.O.P.;White House;Supreme Court;Congress;House of Representatives;U.S. House of Representatives;US House of Representatives;U.S. House;US House;U.S. Senate;US Senate;Senate;RNC;DNC;NRSC;DSCC;NRCC;DCCC;Twitter;Facebook;YouTube;Republican Party;Democratic Party;Libertarian Party;Reuters;CNN;MSNBC;Fox News;NBC News;ABC News;CBS News;Politico;Axios;New York Times;Washington Post;Wall Street Journal;USA Today;FBI;CIA;NRA;Planned Parenthood;Associated Press'.split(
    ';',
  ),
);
