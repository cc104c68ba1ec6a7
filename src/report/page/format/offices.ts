import type { Race } from '../../../schema/index.js';

/** The line above a race's name: "U.S. House · Texas · special". */
export function kickerOf({ office, contest, special }: Race): string {
  const place = contest.split(':')[1]!;
  const code = place === '?' ? null : place === 'US' ? 'United States' : place;
  return [office.body ?? office.title, code, special ? 'special election' : null]
    .filter((part) => part !== null)
    .join(' · ');
}
