import type { Evidence, Race } from '../../schema/index.js';

type Sentence = Race['summary'][number];
type Summarised = Omit<Race, 'summary'>;

const PARTY_NOUN: Readonly<Record<string, string>> = {
  D: 'Democrat',
  R: 'Republican',
  L: 'Libertarian',
  G: 'Green',
  I: 'independent',
};

/** One way to say one thing of a race; nothing where its facts are not there. */
type Template = (race: Summarised) => Sentence[];

/** A short account of a race: templates over the facts that most stories tell; every sentence points at its evidence. */
const TEMPLATES: readonly Template[] = [standing, decided, latestResults, latestPoll, held, disputed];

export function summarize(race: Summarised): Sentence[] {
  return TEMPLATES.flatMap((template) => template(race));
}

type Candidate = Race['candidates'][number];

const called = (candidate: Candidate): string =>
  candidate.party ? `${PARTY_NOUN[candidate.party.value]} ${candidate.name}` : candidate.name;

/** What stands behind a candidate's name and party. */
const behind = (candidate: Candidate): Evidence[] =>
  candidate.party ? candidate.party.evidence : candidate.evidence;

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** Most mentioned first: who the race is about. */
const prominent = (race: Summarised): Candidate[] =>
  [...race.candidates].sort((a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : 1));

/** "Roy Tidwell Jr." at its end has its full stop. */
const sentence = (words: string): string => (words.endsWith('.') ? words : `${words}.`);

const MOST_NAMED = 6;

function standing(race: Summarised): Sentence[] {
  const named = prominent(race)
    .slice(0, MOST_NAMED)
    .filter((candidate) => behind(candidate).length > 0);
  if (named.length === 0) return [];
  return [{ text: sentence(`Candidates: ${listed(named.map(called))}`), evidence: named.flatMap(behind) }];
}

const inRound = (round: string | null): string =>
  round === null ? '' : ` in the ${round.replace('-R', ' (Republican)').replace('-D', ' (Democratic)')}`;

function decided(race: Summarised): Sentence[] {
  return race.candidates.flatMap((candidate) =>
    candidate.outcomes
      .filter(({ outcome, saidBy }) => (outcome === 'won' || outcome === 'advanced') && saidBy === null)
      .map(({ outcome, round, evidence }) => ({
        text: `${candidate.name} ${outcome}${inRound(round)}.`,
        evidence,
      })),
  );
}

function latestResults(race: Summarised): Sentence[] {
  return prominent(race).flatMap((candidate) => {
    const latest = candidate.results.findLast(
      (r) => r.percent !== null && !r.area && !r.group && r.saidBy === null,
    );
    if (!latest) return [];
    const counted = latest.precincts
      ? ` with ${latest.precincts[0]} of ${latest.precincts[1]} precincts counted`
      : '';
    return [
      {
        text: `${candidate.name} had ${latest.percent} percent${inRound(latest.round)}${counted}.`,
        evidence: latest.evidence,
      },
    ];
  });
}

function latestPoll(race: Summarised): Sentence[] {
  return prominent(race).flatMap((candidate) => {
    const poll = candidate.polls.findLast(
      (p) => p.group === null && p.saidBy === null && p.pollster !== null,
    );
    if (!poll) return [];
    return [
      {
        text: `A poll by ${poll.pollster} put ${candidate.name} at ${poll.percent} percent.`,
        evidence: poll.evidence,
      },
    ];
  });
}

function held(race: Summarised): Sentence[] {
  return race.history
    .filter(({ saidBy }) => saidBy === null)
    .slice(0, 1)
    .map(({ party, since, evidence }) => ({
      text: `A ${PARTY_NOUN[party]} has held the seat since ${since}.`,
      evidence,
    }));
}

/** "the number of candidates", "the percent", "the money raised": what a field is called in a sentence. */
function fieldInWords(field: string): string {
  if (field === 'fieldSize') return 'the number of candidates';
  const words = field.replace(/^results\./, '').replace(/([A-Z])/g, ' $1');
  return `the ${words.replace(/[._-]/g, ' ').toLowerCase()}`;
}

/** "$9,400,000", "21.3" */
const valueInWords = (value: number | string | boolean, field: string): string =>
  /^(?:money|spending)/.test(field) && typeof value === 'number'
    ? `$${String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',')}`
    : String(value);

function disputed(race: Summarised): Sentence[] {
  return race.conflicts
    .filter(({ kind }) => kind === 'contradiction')
    .map(({ about, values }) => {
      const who = race.candidates.find(({ id }) => id === about.candidate)?.name;
      const what = `${fieldInWords(about.field)}${who ? ` of ${who}` : ''}`;
      return {
        text: `Articles disagree on ${what}: ${listed(values.map(({ value }) => valueInWords(value, about.field)))}.`,
        evidence: values.flatMap(({ evidence }) => evidence),
      };
    });
}
