import { writeFileSync } from 'node:fs';

const PEOPLE = ['Ada Finch', 'Bo Roe', 'Cyd Marlow', 'Dee Lark', 'Eb Stone'];

/** The n-th of many articles that differ. */
export function articleLine(n: number): string {
  const [one, two] = [PEOPLE[n % 5]!, PEOPLE[(n + 1 + (n % 3)) % 5]!];
  return JSON.stringify({
    id: `a${n}`,
    title: `${one} leads`,
    date: `2030-11-${String((n % 28) + 1).padStart(2, '0')}`,
    publisher: `Ledger ${n % 4}`,
    text: `Democrat ${one} led Republican ${two} by ${(n % 30) + 2} points in Texas's 41st Congressional District, with ${
      n % 90
    } percent of precincts reporting.\n\n“We counted ward ${n} twice,” ${one} said on Tuesday. ${two} raised $${n + 2} million.`,
  });
}

/** Writes some of these articles as lines of a file. */
export const writeArticles = (file: string, from: number, to: number): void =>
  writeFileSync(file, Array.from({ length: to - from }, (_, i) => `${articleLine(from + i)}\n`).join(''));
