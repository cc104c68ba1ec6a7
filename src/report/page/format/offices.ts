import type { Race } from '../../../schema/index.js';
import { capitalised, spaced } from './text.js';

/** The line above a race's name: "U.S. House · TX-41 · special election", "Mayor · Port Selwyn, WA". */
export function kickerOf({ office, contest, special }: Pick<Race, 'office' | 'contest' | 'special'>): string {
  return [office.body ?? office.title, placeOf(contest.split(':')[1]!), special ? 'special election' : null]
    .filter((part) => part !== null)
    .join(' · ');
}

/** "TX-41" stays as it is, "WA.port_selwyn" is "Port Selwyn, WA". */
function placeOf(code: string): string | null {
  if (code === '?') return null;
  if (code === 'US') return 'United States';
  const [state, local] = code.split('.') as [string, string | undefined];
  return local === undefined ? state : `${spaced(local).split(' ').map(capitalised).join(' ')}, ${state}`;
}
