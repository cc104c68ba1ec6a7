import type { Document } from '../../text/document.js';
import { firstTokenAt, type Token } from '../../text/tokens.js';
import type { Entities } from '../entities/entities.js';
import type { Tokenized } from '../tokens/index.js';
import type { Attribution, Quotes, ScareQuoteFinding, SpeakerFinding } from './attribution.js';
import type { QuotedStretch } from './stretches.js';

/** Forms of the verbs that report speech, to their lemma. */
const CUES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    say: 'say says said saying',
    tell: 'tell tells told telling',
    add: 'adds added adding',
    write: 'writes wrote written',
    tweet: 'tweets tweeted',
    ask: 'asks asked',
    promise: 'promised promises promising',
    warn: 'warned warns warning',
    urge: 'urged urges urging',
    decry: 'decried decries',
  }).flatMap(([lemma, words]) => words.split(' ').map((form) => [form, lemma] as const)),
);

/** How many tokens from the quoted words a cue may stand. */
const REACH = 6;
/** Fewer words, without a cue, are a title or a term. */
const FEWEST_WORDS = 4;

/** Who said what: quoted words with the cue and the person next to them; no guess where there is none. */
export function findQuotes(
  document: Document,
  { tokens }: Tokenized,
  stretches: readonly QuotedStretch[],
  entities: Entities,
): Quotes {
  const quotes: Attribution[] = [];
  const scareQuotes: ScareQuoteFinding[] = [];
  for (const stretch of stretches) {
    const cue = cueNear(tokens, stretch);
    const words = document.text.slice(stretch.start, stretch.end).split(/\s+/).length;
    if (!cue && words < FEWEST_WORDS) {
      scareQuotes.push({ start: stretch.start, end: stretch.end, kind: 'term' });
      continue;
    }
    quotes.push({
      id: `q${quotes.length + 1}`,
      start: stretch.start,
      end: stretch.end,
      kind: words < FEWEST_WORDS ? 'mixed' : 'direct',
      verbatim: [stretch],
      content: [stretch],
      speaker: cue ? speakerNear(cue, stretch, entities) : null,
      cue: cue ? { start: cue.start, end: cue.end, lemma: CUES.get(cue.lower)! } : null,
      confidence: null,
    });
  }
  return { quotes, scareQuotes };
}

function cueNear(tokens: readonly Token[], stretch: QuotedStretch): Token | null {
  const first = firstTokenAt(tokens, stretch.start);
  const after = firstTokenAt(tokens, stretch.end);
  const paragraph = tokens[first]?.paragraph;
  for (let distance = 1; distance <= REACH; distance++) {
    for (const token of [tokens[after + distance - 1], tokens[first - 1 - distance]]) {
      if (token && token.paragraph === paragraph && CUES.has(token.lower)) return token;
    }
  }
  return null;
}

/** How many characters from the cue its subject may stand. */
const SUBJECT_REACH = 60;

function speakerNear(cue: Token, stretch: QuotedStretch, entities: Entities): SpeakerFinding | null {
  let best: { speaker: SpeakerFinding; distance: number } | null = null;
  for (const person of entities.people) {
    for (const mention of person.mentions) {
      if (mention.start < stretch.end && stretch.start < mention.end) continue;
      const distance = mention.end <= cue.start ? cue.start - mention.end : mention.start - cue.end;
      if (distance < 0 || distance > SUBJECT_REACH || (best && best.distance <= distance)) continue;
      const range = { start: mention.start, end: mention.end };
      best = {
        distance,
        speaker: { entity: person.id, name: person.name, type: 'person', mention: range, source: range },
      };
    }
  }
  return best?.speaker ?? null;
}
