import type { Evidence, Race } from '../schema/index.js';

/** `summary.md`: each race in a few sentences, each with the articles behind it, and what articles disagree on. */
export const summaryMarkdown = (races: readonly Race[]): string =>
  races.length === 0 ? NO_RACE : races.map((race, i) => summarySection(race, i)).join('');

/** `summary.md` where there is no race. */
export const NO_RACE = '# Races\n\nNo election race was found in the articles.\n';

/** What `summary.md` tells of the n-th race, from 0: the sections one after the other are the file. */
export const summarySection = (race: Race, n: number): string =>
  `${n === 0 ? '# Races\n\n' : '\n'}${section(race)}`;

function section(race: Race): string {
  const notes = new Footnotes();
  const sentences = race.summary.map(({ text, evidence }) => `- ${escaped(text)}${notes.mark(evidence)}`);
  const timeline = race.timeline.map(
    ({ date, text, evidence }) => `- ${date}: ${escaped(text)}${notes.mark(evidence)}`,
  );
  return [
    `## ${escaped(race.name)}`,
    '',
    `\`${race.contest}\`, told in ${race.articles.length} ${race.articles.length === 1 ? 'article' : 'articles'}`,
    '',
    ...sentences,
    ...(timeline.length > 0 ? ['', '### Timeline', '', ...timeline] : []),
    '',
    ...notes.lines(),
    '',
  ].join('\n');
}

/** The sentences of the articles behind a race's summary, numbered as they are first used. */
class Footnotes {
  readonly #numbers = new Map<string, number>();
  readonly #lines: string[] = [];

  mark(evidence: readonly Evidence[]): string {
    const numbers = evidence.map((item) => {
      const key = JSON.stringify([item.article, item.in ?? null, item.start, item.end]);
      const known = this.#numbers.get(key);
      if (known) return known;
      const number = this.#numbers.size + 1;
      this.#numbers.set(key, number);
      const place = item.in ? `${item.in}, ` : '';
      this.#lines.push(
        `${number}. ${escaped(item.article)} (${place}${item.start}–${item.end}): “${escaped(item.text)}”`,
      );
      return number;
    });
    const sorted = [...new Set(numbers)].sort((a, b) => a - b);
    return sorted.length > 0 ? ` [${sorted.join(', ')}]` : '';
  }

  lines(): string[] {
    return this.#lines.length > 0 ? ['### Evidence', '', ...this.#lines] : [];
  }
}

/** What Markdown would take for marks of its own. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
