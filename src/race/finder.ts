import { STATING_VERBS } from '../knowledge/stating-verbs.js';
import type { PersonEntity } from '../nlp/entities/entities.js';
import type { Attribution } from '../nlp/quotes/attribution.js';
import type { Fact } from '../schema/index.js';
import type { Range } from '../text/spans.js';
import type { ContestParts } from './contest.js';
import { formatContest } from './contest.js';
import type { Contests } from './contests/index.js';
import type { FactFinding } from './fact-finding.js';
import { quoteAround, type Reading, type SentenceReading } from './reading/reading.js';
import type { RivalOf } from './shares/bind.js';
import type { FigureContext } from './shares/context.js';
import { POLL_WORDS } from './shares/words.js';

/** What a finder reads: the article with all that was found in it, and which contest is spoken of where. */
export interface Scene {
  readonly reading: Reading;
  readonly contests: Contests;
  /** Of each sentence, whether its figures are of a survey or of a count. */
  readonly figureContexts: readonly FigureContext[];
  readonly rivalOf: RivalOf;
  /** Whether the article tells that somebody stands in some race. */
  readonly stands: (person: PersonEntity) => boolean;
}

/** One kind of fact, found one way. */
export interface Finder {
  readonly name: string;
  readonly find: (scene: Scene) => FactFinding[];
}

/** The fields that a finder fills itself; evidence, speaker and rule are added. */
export type OwnFields = Fact extends infer F
  ? F extends Fact
    ? Omit<F, 'id' | 'evidence' | 'saidBy' | 'rule' | 'confidence' | 'basis'> & {
        readonly basis?: Fact['basis'];
      }
    : never
  : never;

/** Completes a fact: its evidence is the sentence, its speaker whoever is quoted as saying it. */
export function factAt(
  scene: Scene,
  rule: string,
  sentence: SentenceReading,
  at: Range,
  fields: OwnFields,
): FactFinding {
  const quote = quoteAround(scene.reading, at);
  // "A poll found Finch leading": what a poll says is nobody's word.
  const isWord = quote !== null && isSaid(quote) && !isFiled(scene.reading, quote);
  const speaker = quote?.speaker && isWord && !isPoll(quote.speaker.name) ? quote.speaker : null;
  const saidBy =
    quote && speaker ? { name: speaker.name, personId: personOf(speaker.entity), quote: quote.id } : null;
  return {
    basis: 'stated',
    ...fields,
    evidence: { start: sentence.start, end: sentence.end },
    saidBy,
    rule,
    confidence: null,
  } as FactFinding;
}

/** "Early returns looked promising for Finch", "Finch won a runoff for the seat": without marks or a verb of stating nobody says it. */
const isSaid = ({ kind, cue }: Attribution): boolean =>
  kind !== 'indirect' ||
  (cue !== null && (STATING_VERBS.has(cue.lemma) || cue.lemma.startsWith('according')));

/** "Finch reported raising $1.9 million through Sept. 30": what a campaign files is no more somebody's word than a count is. */
const isFiled = ({ document: { text } }: Reading, { kind, cue }: Attribution): boolean =>
  kind === 'indirect' && cue?.lemma === 'report' && FILED.test(text.slice(cue.end, cue.end + LONGEST_FILED));

const FILED = /^ (?:raising|collecting|spending|having)\b/;
const LONGEST_FILED = 12;

const isPoll = (speaker: string): boolean => {
  const words = speaker.toLowerCase().split(' ');
  return POLL_WORDS.has(words.at(-1)!) || words.some((word) => POLLS.has(word) || ASKED.has(word));
};

/** "a national poll of likely voters", "More voters by a wide margin say": what those asked say is what a poll says. */
const POLLS = new Set(['poll', 'polls', 'survey', 'surveys']);
const ASKED = new Set(['voters', 'adults', 'residents', 'women', 'men', 'independents', 'people']);

const personOf = (entity: string | null): string | null => (entity?.startsWith('p') ? entity : null);

/** The key of a contest; null where none is known. */
export const keyOf = (contest: ContestParts | null): string | null =>
  contest ? formatContest(contest) : null;
