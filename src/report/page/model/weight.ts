import type { Race } from '../../../schema/index.js';

/** How many of the figures and days that a card shows the articles tell of a race. */
export const figuresIn = (race: Race): number =>
  race.rounds.filter(({ date }) => date).length +
  race.spending.length +
  race.candidates.reduce(
    (sum, { results, polls, money }) => sum + results.length + polls.length + money.length,
    0,
  );

/** Those with most figures first, and of the same number those most written about. */
export const byWeight = (a: Race, b: Race): number =>
  figuresIn(b) - figuresIn(a) || b.articles.length - a.articles.length || (a.id < b.id ? -1 : 1);
