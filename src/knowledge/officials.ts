import type { PartyLetter } from '../schema/index.js';

/** Somebody who held a high office, from general knowledge. */
export interface Official {
  readonly name: string;
  readonly gender: 'female' | 'male';
  readonly party: PartyLetter;
  /** A title of `offices.ts`. */
  readonly office: string;
  /** Postal code of the state, for governors. */
  readonly state: string | null;
  /** Years in which the office was held, the last one as far as is known: 9999 for "still". */
  readonly from: number;
  readonly to: number;
}

const OFFICES: Readonly<Record<string, string>> = {
  P: 'President of the United States',
  V: 'Vice President of the United States',
  S: 'U.S. House Speaker',
  HM: 'U.S. House Majority Leader',
  Hm: 'U.S. House Minority Leader',
  SM: 'U.S. Senate Majority Leader',
  Sm: 'U.S. Senate Minority Leader',
  G: 'Governor',
};

/** name|sex|party|office|state|first year-last year */
const TABLE = `
Franklin D. Roosevelt|M|D|P||1933-1945
Harry S. Truman|M|D|P||1945-1953
Dwight D. Eisenhower|M|R|P||1953-1961
John F. Kennedy|M|D|P||1961-1963
Lyndon B. Johnson|M|D|P||1963-1969
Richard M. Nixon|M|R|P||1969-1974
Gerald R. Ford|M|R|P||1974-1977
Jimmy Carter|M|D|P||1977-1981
Ronald Reagan|M|R|P||1981-1989
George H.W. Bush|M|R|P||1989-1993
Bill Clinton|M|D|P||1993-2001
George W. Bush|M|R|P||2001-2009
Barack Obama|M|D|P||2009-2017
Donald Trump|M|R|P||2017-2021
Joe Biden|M|D|P||2021-2025
Donald Trump|M|R|P||2025-9999
Walter Mondale|M|D|V||1977-1981
George H.W. Bush|M|R|V||1981-1989
Dan Quayle|M|R|V||1989-1993
Al Gore|M|D|V||1993-2001
Dick Cheney|M|R|V||2001-2009
Joe Biden|M|D|V||2009-2017
Mike Pence|M|R|V||2017-2021
Kamala Harris|F|D|V||2021-2025
JD Vance|M|R|V||2025-9999
Tip O'Neill|M|D|S||1977-1987
Jim Wright|M|D|S||1987-1989
Tom Foley|M|D|S||1989-1995
Newt Gingrich|M|R|S||1995-1999
Dennis Hastert|M|R|S||1999-2007
Nancy Pelosi|F|D|S||2007-2011
John Boehner|M|R|S||2011-2015
Paul Ryan|M|R|S||2015-2019
Nancy Pelosi|F|D|S||2019-2023
Kevin McCarthy|M|R|S||2023-2023
Mike Johnson|M|R|S||2023-9999
Dick Armey|M|R|HM||1995-2003
Tom DeLay|M|R|HM||2003-2005
Steny Hoyer|M|D|HM||2007-2011
Eric Cantor|M|R|HM||2011-2014
Kevin McCarthy|M|R|HM||2014-2019
Steny Hoyer|M|D|HM||2019-2023
Steve Scalise|M|R|HM||2023-9999
Dick Gephardt|M|D|Hm||1995-2003
Nancy Pelosi|F|D|Hm||2003-2007
John Boehner|M|R|Hm||2007-2011
Nancy Pelosi|F|D|Hm||2011-2019
Kevin McCarthy|M|R|Hm||2019-2023
Hakeem Jeffries|M|D|Hm||2023-9999
Bob Dole|M|R|SM||1985-1987
Robert Byrd|M|D|SM||1987-1989
George Mitchell|M|D|SM||1989-1995
Bob Dole|M|R|SM||1995-1996
Trent Lott|M|R|SM||1996-2001
Tom Daschle|M|D|SM||2001-2003
Bill Frist|M|R|SM||2003-2007
Harry Reid|M|D|SM||2007-2015
Mitch McConnell|M|R|SM||2015-2021
Chuck Schumer|M|D|SM||2021-2025
John Thune|M|R|SM||2025-9999
Tom Daschle|M|D|Sm||1995-2001
Harry Reid|M|D|Sm||2005-2007
Mitch McConnell|M|R|Sm||2007-2015
Harry Reid|M|D|Sm||2015-2017
Chuck Schumer|M|D|Sm||2017-2021
Mitch McConnell|M|R|Sm||2021-2025
Chuck Schumer|M|D|Sm||2025-9999
Ronald Reagan|M|R|G|CA|1967-1975
Jerry Brown|M|D|G|CA|1975-1983
Pete Wilson|M|R|G|CA|1991-1999
Gray Davis|M|D|G|CA|1999-2003
Arnold Schwarzenegger|M|R|G|CA|2003-2011
Jerry Brown|M|D|G|CA|2011-2019
Gavin Newsom|M|D|G|CA|2019-9999
Mario Cuomo|M|D|G|NY|1983-1994
George Pataki|M|R|G|NY|1995-2006
Eliot Spitzer|M|D|G|NY|2007-2008
Andrew Cuomo|M|D|G|NY|2011-2021
Kathy Hochul|F|D|G|NY|2021-9999
Ann Richards|F|D|G|TX|1991-1995
George W. Bush|M|R|G|TX|1995-2000
Rick Perry|M|R|G|TX|2000-2015
Greg Abbott|M|R|G|TX|2015-9999
Jeb Bush|M|R|G|FL|1999-2007
Charlie Crist|M|R|G|FL|2007-2011
Rick Scott|M|R|G|FL|2011-2019
Ron DeSantis|M|R|G|FL|2019-9999
Michael Dukakis|M|D|G|MA|1983-1991
Mitt Romney|M|R|G|MA|2003-2007
Deval Patrick|M|D|G|MA|2007-2015
Charlie Baker|M|R|G|MA|2015-2023
Bill Clinton|M|D|G|AR|1983-1992
Mike Huckabee|M|R|G|AR|1996-2007
Sarah Huckabee Sanders|F|R|G|AR|2023-9999
Chris Christie|M|R|G|NJ|2010-2018
Phil Murphy|M|D|G|NJ|2018-2026
Scott Walker|M|R|G|WI|2011-2019
Tony Evers|M|D|G|WI|2019-9999
Gretchen Whitmer|F|D|G|MI|2019-9999
John Kasich|M|R|G|OH|2011-2019
Mike DeWine|M|R|G|OH|2019-9999
Bobby Jindal|M|R|G|LA|2008-2016
John Bel Edwards|M|D|G|LA|2016-2024
Nikki Haley|F|R|G|SC|2011-2017
Mike Pence|M|R|G|IN|2013-2017
Mitch Daniels|M|R|G|IN|2005-2013
Sarah Palin|F|R|G|AK|2006-2009
Brian Kemp|M|R|G|GA|2019-9999
Nathan Deal|M|R|G|GA|2011-2019
Sonny Perdue|M|R|G|GA|2003-2011
Terry McAuliffe|M|D|G|VA|2014-2018
Ralph Northam|M|D|G|VA|2018-2022
Glenn Youngkin|M|R|G|VA|2022-2026
Josh Shapiro|M|D|G|PA|2023-9999
Tom Wolf|M|D|G|PA|2015-2023
Tim Walz|M|D|G|MN|2019-9999
Jesse Ventura|M|I|G|MN|1999-2003
Tim Pawlenty|M|R|G|MN|2003-2011
Rod Blagojevich|M|D|G|IL|2003-2009
J.B. Pritzker|M|D|G|IL|2019-9999
Kristi Noem|F|R|G|SD|2019-2025
Bill Richardson|M|D|G|NM|2003-2011
Janet Napolitano|F|D|G|AZ|2003-2009
Jan Brewer|F|R|G|AZ|2009-2015
Howard Dean|M|D|G|VT|1991-2003
Larry Hogan|M|R|G|MD|2015-2023
Steve Bullock|M|D|G|MT|2013-2021
Brian Schweitzer|M|D|G|MT|2005-2013
Greg Gianforte|M|R|G|MT|2021-9999
Roy Cooper|M|D|G|NC|2017-2025
Pat McCrory|M|R|G|NC|2013-2017
Andy Beshear|M|D|G|KY|2019-9999
Sam Brownback|M|R|G|KS|2011-2018
Laura Kelly|F|D|G|KS|2019-9999
John Hickenlooper|M|D|G|CO|2011-2019
Jared Polis|M|D|G|CO|2019-9999
`;

export const OFFICIALS: readonly Official[] = TABLE.trim()
  .split('\n')
  .map((row) => {
    const [name, sex, party, office, state, years] = row.split('|') as [
      string,
      string,
      PartyLetter,
      string,
      string,
      string,
    ];
    const [from, to] = years.split('-').map(Number) as [number, number];
    return {
      name,
      gender: sex === 'F' ? 'female' : 'male',
      party,
      office: OFFICES[office]!,
      state: state === '' ? null : state,
      from,
      to,
    };
  });

/** Who held an office in a year, in a state where it is one of a state; two where it changed hands, none where unknown. */
export const holdersIn = (office: string, year: number, state: string | null = null): Official[] =>
  OFFICIALS.filter(
    (official) =>
      official.office === office && official.state === state && official.from <= year && year <= official.to,
  );

/** All who have been president since 1933, as news names them. */
export const PRESIDENT_NAMES: ReadonlySet<string> = new Set(
  OFFICIALS.filter(({ office }) => office === OFFICES.P).map(({ name }) => name),
);

/** Who ran for president for one of the two parties and lost, and in which years: they win states and districts, too. */
export const DEFEATED_NOMINEES: ReadonlyMap<string, readonly number[]> = new Map([
  ['Michael Dukakis', [1988]],
  ['Bob Dole', [1996]],
  ['Al Gore', [2000]],
  ['John Kerry', [2004]],
  ['John McCain', [2008]],
  ['Mitt Romney', [2012]],
  ['Hillary Clinton', [2016]],
]);
