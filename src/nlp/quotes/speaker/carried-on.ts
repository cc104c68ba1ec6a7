import type { Token } from '../../../text/tokens.js';
import type { SpeakerFinding } from '../attribution.js';
import { firstFrom, type Named } from './named.js';
import type { Phrase } from './phrase.js';
import { isPronoun, SINGULAR } from './pronouns.js';

export interface LastSpeaker {
  readonly finding: SpeakerFinding;
  /** The words that told who it is, not a pronoun that took them up. */
  readonly phrase: Phrase;
  /** The token after the source. */
  readonly end: number;
  readonly paragraph: number;
}

const ONE = new Set(['a', 'an', 'one', 'another']);
const MANY = new Set(['they', 'them']);
/** Nouns for one person who may be quoted without a name, and speak on as "he" or "she"; none who only asks. */
const HUMANS = new Set(
  'activist adviser advisor agent aide ally analyst attendee backer buyer candidate colleague congressman congresswoman consultant counselor critic delegate democrat diplomat doctor donor driver economist employee engineer executive expert farmer friend governor insider investigator lawmaker lawyer leader man manager mayor member mother father neighbor nurse observer officer official operative organizer owner parent participant pastor person pollster professor prosecutor protester rancher republican researcher resident scientist senator soldier source spokesman spokesperson spokeswoman staffer strategist student supporter surrogate teacher veteran volunteer voter witness woman worker'.split(
    ' ',
  ),
);
const WITHOUT_S = new Set(['people', 'police', 'women', 'men']);

/**
 * The last speaker, where a pronoun can be nobody else: "One volunteer said … “It was cold,” he added", "Garrick and Tolland said
 * … They wrote …", "The company said … it added". Null where somebody has been named since, or sex or number differ.
 */
export function carriedOn(
  tokens: readonly Token[],
  mentions: readonly Named[],
  quoted: (token: number) => boolean,
  { first, end }: Phrase,
  last: LastSpeaker,
): Pick<SpeakerFinding, 'entity' | 'name' | 'type'> | null {
  const { lower, paragraph } = tokens[first]!;
  if (end - first > 1 || paragraph - last.paragraph > 1 || isPronounAlone(tokens, last.phrase)) return null;
  const { entity, name, type } = last.finding;
  if (type === 'person' || !canBe(tokens, lower, last)) return null;
  for (let i = firstFrom(mentions, last.end); i < mentions.length && mentions[i]!.first < first; i++)
    if (mentions[i]!.mention.kind === 'name' && !quoted(mentions[i]!.first)) return null;
  return { entity, name, type };
}

const isPronounAlone = (tokens: readonly Token[], { first, end }: Phrase): boolean =>
  end - first === 1 && isPronoun(tokens[first]!.lower);

/** Whether a pronoun agrees in sex and number with the words for the last speaker. */
function canBe(tokens: readonly Token[], pronoun: string, { phrase, finding }: LastSpeaker): boolean {
  const opening = tokens[phrase.first]!.lower;
  const head = headNoun(tokens, phrase);
  if (pronoun === 'it') return finding.type === 'org' || opening === 'the';
  if (finding.type !== 'group') return false;
  if (MANY.has(pronoun)) return / and /.test(finding.name) || head.endsWith('s') || WITHOUT_S.has(head);
  const sex = SINGULAR.get(pronoun);
  if (!sex || !ONE.has(opening) || !HUMANS.has(head)) return false;
  return sex === 'male' ? !/(?:woman|mother)$/.test(head) : !/(?:[^o]man|father|^man)$/.test(head);
}

/** "spokesman" of "a spokesman for the mayor", "officer" of "a former intelligence officer". */
function headNoun(tokens: readonly Token[], { first, end }: Phrase): string {
  let head = '';
  for (let i = first; i < end; i++) {
    const { pos, lower, kind } = tokens[i]!;
    if (pos === 'NOUN' || pos === 'PROPN') head = lower;
    else if (head !== '' && (kind === 'punctuation' || pos === 'ADP' || pos === 'VERB' || pos === 'PRON'))
      break;
  }
  return head;
}
