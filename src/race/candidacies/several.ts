import { inEach } from '../../text/in-each.js';
import type { Scene } from '../finder.js';
import { joined } from '../reading/lists.js';
import type { PersonAt, SentenceReading } from '../reading/reading.js';
import { placesOf, trigger } from '../reading/triggers.js';
import { isUnreal } from '../reading/unreal.js';

const ARE = trigger(['are', 'remain']);
const SEVERAL = new Set(
  'candidates contenders hopefuls nominees finalists rivals opponents runners favorites challengers'.split(
    ' ',
  ),
);
/** How far behind the verb the noun may stand: "are the two Democratic front-runners", in tokens. */
const NOUN_REACH = 8;

/** "Lt. Gov. Bo Roe and Treasurer Ida Tate are the front-runners for the nomination for governor": all whom the list before the verb names. */
export function severalAre({ reading, contests }: Scene, sentence: SentenceReading): PersonAt[] {
  const { tokens } = reading;
  const isOfContest = contests.cuesIn(sentence).some(({ office, generic }) => office !== null && !generic);
  return inEach(placesOf(reading, sentence, ARE), (verb) => {
    const noun = tokens.slice(verb + 1, verb + NOUN_REACH).find(({ lower }) => SEVERAL.has(lower));
    const last = sentence.people.findLastIndex(({ kind, endToken }) => kind === 'name' && endToken === verb);
    if (!isOfContest || !noun || last < 0 || isUnreal(reading, sentence, verb)) return [];
    const verbs = tokens.slice(verb + 1, noun.index).some(({ pos }) => pos === 'VERB');
    const people = joined(reading, sentence.people, last);
    return people.length > 1 && !verbs ? people : [];
  });
}
