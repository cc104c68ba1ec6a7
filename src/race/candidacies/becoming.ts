import { verbSet } from '../../knowledge/verb-forms.js';
import { inEach } from '../../text/in-each.js';
import type { Scene } from '../finder.js';
import type { PersonAt, SentenceReading } from '../reading/reading.js';
import { objectOf, subjectsOf } from '../reading/syntax.js';
import { placesOf, trigger } from '../reading/triggers.js';
import { isUnreal } from '../reading/unreal.js';

const LAUNCHES = trigger(verbSet('announce launch'));
const OWN = new Set(['his', 'her']);
const BIDS = new Set(['bid', 'campaign', 'candidacy']);
/** How far behind the verb the bid is told, over the office, in tokens. */
const BID_REACH = 6;

/** "Finch announced her bid for a second term", "Roe launched his Senate campaign". Not: "launched a campaign against drugs". */
export function launching({ reading }: Scene, sentence: SentenceReading): PersonAt[] {
  const { tokens } = reading;
  for (const i of placesOf(reading, sentence, LAUNCHES)) {
    if (i >= sentence.endToken - 2 || !OWN.has(tokens[i + 1]!.lower)) continue;
    const bid = tokens
      .slice(i + 2, Math.min(sentence.endToken, i + 2 + BID_REACH))
      .some(({ lower }) => BIDS.has(lower));
    if (bid && !isUnreal(reading, sentence, i)) return subjectsOf(reading, sentence, i);
  }
  return [];
}

const ANNOUNCES = trigger(verbSet('announce declare confirm'));
const RUNNING = new Set(['running', 'run', 'seeking', 'seek']);
const PRONOUNS = new Set(['he', 'she']);
/** How far behind the verb "she is running" may stand, over a day, in tokens. */
const SAID_REACH = 6;

/** "Roe announced Monday that he is running for the seat", "Finch declared she would run for governor". */
export function announced({ reading }: Scene, sentence: SentenceReading): PersonAt[] {
  const { tokens } = reading;
  return inEach(placesOf(reading, sentence, ANNOUNCES), (at) => {
    const end = Math.min(at + SAID_REACH, sentence.endToken);
    const pronoun = tokens.slice(at + 1, end).find(({ lower }) => PRONOUNS.has(lower))?.index;
    if (pronoun === undefined || isUnreal(reading, sentence, at)) return [];
    const verb = tokens.slice(pronoun + 1, pronoun + 4).find(({ lower }) => RUNNING.has(lower))?.index;
    const isDenied = tokens.slice(pronoun + 1, verb).some(({ lower }) => NOT.has(lower));
    return verb === undefined || isDenied || tokens[verb + 1]?.lower !== 'for'
      ? []
      : subjectsOf(reading, sentence, at).filter(({ kind }) => kind === 'name');
  });
}

const NOT = new Set(['not', "n't", 'n’t', 'never']);

const NOMINATES = trigger(verbSet('nominate tap choose pick select'));
const AS = new Set(['as', 'to']);
const NOMINEES = new Set(['nominee', 'candidate', 'standard-bearer']);
/** How far behind the name it is told what for, in tokens. */
const NOMINEE_REACH = 8;

/** "Republicans tapped former Rep. Finch as their nominee for Senate", "nominated Roe to be their Senate candidate". */
export function nominated({ reading }: Scene, sentence: SentenceReading): PersonAt[] {
  const { tokens } = reading;
  const people: PersonAt[] = [];
  for (const i of placesOf(reading, sentence, NOMINATES)) {
    const person = objectOf(reading, sentence, i, 5);
    if (!person || !AS.has(tokens[person.endToken]?.lower ?? '') || isUnreal(reading, sentence, i)) continue;
    const behind = tokens.slice(
      person.endToken,
      Math.min(sentence.endToken, person.endToken + NOMINEE_REACH),
    );
    const theirs = behind.some(({ lower: word }) => word === 'their');
    if (theirs && behind.some(({ lower: word }) => NOMINEES.has(word))) people.push(person);
  }
  return people;
}
