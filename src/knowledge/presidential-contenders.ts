import type { PartyLetter } from '../schema/index.js';
import { foldName, type NameParts } from '../text/person-name.js';
import { mayBeSameGiven } from './nicknames.js';
import { holdersIn } from './officials.js';

/**
 * Who ran for president of the United States: the nominees of the parties and those who sought to be, as far as they were
 * known all over the country. From general knowledge: year|party|names
 */
const TABLE = `
1960|D|John F. Kennedy, Hubert Humphrey, Lyndon B. Johnson
1960|R|Richard Nixon
1964|D|Lyndon B. Johnson
1964|R|Barry Goldwater, Nelson Rockefeller, William Scranton
1968|D|Hubert Humphrey, Eugene McCarthy, Robert F. Kennedy, George McGovern
1968|R|Richard Nixon, Nelson Rockefeller, George Romney, Ronald Reagan
1968|I|George Wallace
1972|D|George McGovern, Edmund Muskie, Hubert Humphrey, George Wallace, Shirley Chisholm, Henry Jackson
1972|R|Richard Nixon
1976|D|Jimmy Carter, Mo Udall, Jerry Brown, George Wallace, Henry Jackson, Frank Church, Sargent Shriver
1976|R|Gerald Ford, Ronald Reagan
1980|D|Jimmy Carter, Ted Kennedy, Jerry Brown
1980|R|Ronald Reagan, George H.W. Bush, John Connally, Bob Dole, Howard Baker, Phil Crane
1980|I|John Anderson
1984|D|Walter Mondale, Gary Hart, Jesse Jackson, John Glenn, George McGovern, Alan Cranston, Fritz Hollings
1984|R|Ronald Reagan
1988|D|Michael Dukakis, Jesse Jackson, Al Gore, Dick Gephardt, Paul Simon, Gary Hart, Joe Biden, Bruce Babbitt
1988|R|George H.W. Bush, Bob Dole, Pat Robertson, Jack Kemp, Pete du Pont, Alexander Haig
1992|D|Bill Clinton, Jerry Brown, Paul Tsongas, Bob Kerrey, Tom Harkin, Douglas Wilder
1992|R|George H.W. Bush, Pat Buchanan, David Duke
1992|I|Ross Perot
1996|D|Bill Clinton
1996|R|Bob Dole, Pat Buchanan, Steve Forbes, Lamar Alexander, Alan Keyes, Phil Gramm, Richard Lugar, Arlen Specter, Pete Wilson
1996|I|Ross Perot
1996|G|Ralph Nader
2000|D|Al Gore, Bill Bradley
2000|R|George W. Bush, John McCain, Alan Keyes, Steve Forbes, Gary Bauer, Orrin Hatch, Elizabeth Dole, Dan Quayle, Lamar Alexander, John Kasich
2000|I|Pat Buchanan
2000|G|Ralph Nader
2004|D|John Kerry, John Edwards, Howard Dean, Wesley Clark, Dennis Kucinich, Al Sharpton, Joe Lieberman, Dick Gephardt, Carol Moseley Braun, Bob Graham
2004|R|George W. Bush
2004|I|Ralph Nader
2008|D|Barack Obama, Hillary Clinton, John Edwards, Bill Richardson, Joe Biden, Christopher Dodd, Dennis Kucinich, Mike Gravel, Tom Vilsack
2008|R|John McCain, Mitt Romney, Mike Huckabee, Ron Paul, Rudolph Giuliani, Fred Thompson, Sam Brownback, Tom Tancredo, Duncan Hunter, Tommy Thompson, Jim Gilmore, Alan Keyes
2008|L|Bob Barr
2008|G|Cynthia McKinney
2008|I|Ralph Nader
2012|D|Barack Obama
2012|R|Mitt Romney, Rick Santorum, Newt Gingrich, Ron Paul, Rick Perry, Michele Bachmann, Herman Cain, Jon Huntsman, Tim Pawlenty, Thaddeus McCotter, Buddy Roemer
2012|L|Gary Johnson
2012|G|Jill Stein
2016|D|Hillary Clinton, Bernie Sanders, Martin O'Malley, Jim Webb, Lincoln Chafee, Lawrence Lessig
2016|R|Donald Trump, Ted Cruz, John Kasich, Marco Rubio, Ben Carson, Jeb Bush, Rand Paul, Chris Christie, Mike Huckabee, Carly Fiorina, Jim Gilmore, Rick Santorum, Lindsey Graham, George Pataki, Bobby Jindal, Scott Walker, Rick Perry
2016|L|Gary Johnson
2016|G|Jill Stein
2016|I|Evan McMullin
2020|D|Joe Biden, Bernie Sanders, Elizabeth Warren, Michael Bloomberg, Pete Buttigieg, Amy Klobuchar, Tulsi Gabbard, Tom Steyer, Deval Patrick, Andrew Yang, Michael Bennet, John Delaney, Cory Booker, Marianne Williamson, Julian Castro, Kamala Harris, Steve Bullock, Joe Sestak, Wayne Messam, Beto O'Rourke, Tim Ryan, Bill de Blasio, Kirsten Gillibrand, Seth Moulton, Jay Inslee, John Hickenlooper, Mike Gravel, Eric Swalwell, Richard Ojeda
2020|R|Donald Trump, Bill Weld, Joe Walsh, Mark Sanford
2020|L|Jo Jorgensen
2020|G|Howie Hawkins
2020|I|Kanye West
2024|D|Kamala Harris, Joe Biden, Dean Phillips, Marianne Williamson
2024|R|Donald Trump, Nikki Haley, Ron DeSantis, Vivek Ramaswamy, Chris Christie, Mike Pence, Tim Scott, Asa Hutchinson, Doug Burgum, Larry Elder, Will Hurd, Francis Suarez, Perry Johnson, Ryan Binkley
2024|L|Chase Oliver
2024|G|Jill Stein
2024|I|Robert F. Kennedy Jr., Cornel West
`;

export interface Contender {
  readonly given: string;
  /** Of several words where it has them: "de blasio". */
  readonly family: string;
  readonly year: number;
  readonly party: PartyLetter;
  /** Whether the office was his already. */
  readonly isIncumbent: boolean;
}

const PRESIDENT = 'President of the United States';
const MIDDLE = /^[a-z]$/;
const SUFFIX = / jr$/;

/** All that somebody of a family name ran in. */
const runs: ReadonlyMap<string, readonly Contender[]> = (() => {
  const byFamily = new Map<string, Contender[]>();
  for (const row of TABLE.trim().split('\n')) {
    const [told, party, names] = row.split('|') as [string, PartyLetter, string];
    const year = Number(told);
    const sitting = holdersIn(PRESIDENT, year).map(({ name }) => givenAndFamily(name).family);
    for (const name of names.split(', ')) {
      const parts = givenAndFamily(name);
      const run = { ...parts, year, party, isIncumbent: sitting.includes(parts.family) };
      byFamily.set(parts.family, [...(byFamily.get(parts.family) ?? []), run]);
    }
  }
  return byFamily;
})();

/** "Robert F. Kennedy Jr.": robert, kennedy. */
function givenAndFamily(name: string): Pick<Contender, 'given' | 'family'> {
  const [given, ...rest] = foldName(name).replace(SUFFIX, '').split(' ');
  return { given: given!, family: rest.filter((word) => !MIDDLE.test(word)).join(' ') };
}

/** The years that the table knows. */
export const YEARS_WITH_CONTENDERS: ReadonlySet<number> = new Set(
  [...runs.values()].flatMap((own) => own.map(({ year }) => year)),
);

/** All runs for president that may be of somebody of a name. */
export function runsOf(name: Pick<NameParts, 'given' | 'family'>): readonly Contender[] {
  const own = runs.get(foldName(name.family));
  if (!own || name.given === '') return own ?? [];
  const given = foldName(name.given).split(' ')[0]!;
  return own.filter((run) => mayBeSameGiven(given, run.given));
}

/**
 * Which of the runs that may be of a name was in a year; null where none was, where a surname alone is that of two, and for
 * years that the table does not know.
 */
export function runIn(own: readonly Contender[], year: number): Contender | null {
  let found: Contender | null = null;
  for (const run of own) {
    if (run.year !== year) continue;
    if (found) return null;
    found = run;
  }
  return found;
}
