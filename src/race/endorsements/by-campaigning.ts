import { verbSet } from '../../knowledge/verb-forms.js';
import { inEach } from '../../text/in-each.js';
import { joinedTo } from '../reading/lists.js';
import type { Reading, SentenceReading } from '../reading/reading.js';
import { isOwner, personAfter, subjectsOf } from '../reading/syntax.js';
import { isUnreal } from '../reading/unreal.js';
import { asEndorser, endorsementReader } from './pair.js';

const CAMPAIGNS = verbSet('campaign stump');
const FUNDRAISERS = new Set(['fundraiser', 'fundraisers', 'rally', 'rallies']);
const ANNOUNCED = new Set(['will', "'ll", '’ll', 'expected', 'scheduled', 'set']);

/**
 * Who campaigns for somebody supports him.
 *   "President Finch will campaign for Sens. Roe and Vole next week" · "headlined a fundraiser for Roe"
 * Not: "is campaigning for governor", "refused to campaign for Roe".
 */
export const byCampaigning = endorsementReader([...CAMPAIGNS, ...FUNDRAISERS], (reading, sentence, at) => {
  const isEvent = FUNDRAISERS.has(reading.tokens[at]!.lower);
  const verb = isEvent ? verbBefore(reading, sentence, at) : at;
  if (verb < 0 || (!isEvent && isNounHere(reading, at)) || isOnlyWished(reading, sentence, verb)) return [];
  const first = personAfter(reading, sentence, at + 1, 'for', FOR_REACH);
  if (first?.kind !== 'name' || isOwner(reading, first)) return [];
  const endorsers = subjectsOf(reading, sentence, verb).filter(({ of }) => of !== first.of);
  const endorsees = joinedTo(reading, sentence.people, first).filter(({ kind }) => kind === 'name');
  return inEach(endorsers, (endorser) =>
    endorsees.map((endorsee) => ({ endorser: asEndorser(endorser), endorsee })),
  );
});

/** How far behind the verb "for" may stand: "campaigned on Sunday for Sen. Roe", in tokens. */
const FOR_REACH = 3;

/** "the campaign for Roe"; but "has been stumping for Roe", whatever the tagger says. */
const isNounHere = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]!.pos === 'NOUN' && !/(?:ing|ed)$/.test(tokens[at]!.lower);

/** What is announced is as good as done. */
const isOnlyWished = (reading: Reading, sentence: SentenceReading, verb: number): boolean =>
  isUnreal(reading, sentence, verb) &&
  !reading.tokens
    .slice(Math.max(sentence.firstToken, verb - 3), verb)
    .some(({ lower }) => ANNOUNCED.has(lower));

/** How far before "fundraiser" its verb may stand: "headlined a private fundraiser", in tokens. */
const VERB_REACH = 6;

const verbBefore = ({ tokens }: Reading, { firstToken }: SentenceReading, at: number): number =>
  tokens.slice(Math.max(firstToken, at - VERB_REACH), at).findLast(({ pos }) => pos === 'VERB')?.index ?? -1;
