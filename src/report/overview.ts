import type { Manifest, Race } from '../schema/index.js';

const PARTY_TAG = (race: Race['candidates'][number]): string => (race.party ? ` (${race.party.value})` : '');
const MOST_CANDIDATES = 6;

/** What a run tells of a race on the terminal. */
export interface RaceBrief {
  readonly id: string;
  readonly articles: number;
  readonly lines: readonly string[];
}

export function briefOf(race: Race): RaceBrief {
  const names = [...race.candidates]
    .sort((a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : 1))
    .map((candidate) => `${candidate.name}${PARTY_TAG(candidate)}`);
  const more = names.length > MOST_CANDIDATES ? `, ${names.length - MOST_CANDIDATES} more` : '';
  const lines = [
    `${race.name}: ${race.articles.length} ${race.articles.length === 1 ? 'article' : 'articles'}`,
    `  ${names.slice(0, MOST_CANDIDATES).join(', ')}${more}`,
  ];
  for (const { text } of race.summary.filter((sentence) => / (?:won|advanced)/.test(sentence.text)))
    lines.push(`  ${text}`);
  const contradictions = race.conflicts.filter(({ kind }) => kind === 'contradiction').length;
  if (contradictions > 0)
    lines.push(
      `  ${contradictions} ${contradictions === 1 ? 'contradiction' : 'contradictions'} between articles`,
    );
  return { id: race.id, articles: race.articles.length, lines };
}

/** What a run found, in a few readable lines, with where to look next. */
export function raceOverview(races: readonly RaceBrief[], manifest: Manifest, out: string): string {
  const { ok, quotes, facts, conflicts } = manifest.counts;
  const told = [...races].sort((a, b) => b.articles - a.articles || (a.id < b.id ? -1 : 1));
  const lines = [
    `${ok} articles, ${quotes} quotes, ${facts} facts, ${races.length} races, ${conflicts} disagreements`,
    '',
    ...told.flatMap((race) => race.lines),
  ];
  lines.push(
    '',
    `Look next at ${out}/report.html: all of it in one page, with every value's evidence. In files: ${out}/races/*.json,`,
    `${out}/quotes.csv, ${out}/facts.csv, ${out}/summary.md; ${out}/manifest.json tells what became of every input.`,
    '',
  );
  return lines.join('\n');
}
