import { STATES } from './states.js';

const words = (list: string): string[] => list.split(' ');

/** "Ohioans", "Hoosiers". */
const PEOPLE_OF_STATES = STATES.flatMap(({ demonyms }) => demonyms.map((demonym) => `${demonym}s`));

/** People who get together for a cause: with "for" and what they want they name a body, "Ohioans for Clean Water". */
export const JOINERS: ReadonlySet<string> = new Set([
  ...PEOPLE_OF_STATES,
  ...words(
    'Americans Citizens Voters Taxpayers Families Neighbors Residents Workers Veterans Women Men Mothers Moms Fathers Dads Parents Grandparents Doctors Physicians Nurses Teachers Educators Farmers Ranchers Hunters Students Patients Catholics Christians Evangelicals Latinos Conservatives Progressives Patriots Scientists Sportsmen Employers Builders Homeowners',
  ),
]);
