import { PARTY_PLURALS } from '../../knowledge/parties.js';
import { verbSet } from '../../knowledge/verb-forms.js';
import { parseIsoDay } from '../../text/calendar.js';
import type { Scene } from '../finder.js';
import type { SentenceReading } from '../reading/reading.js';
import { isOwner, objectOf, subjectsOf } from '../reading/syntax.js';
import { hasWordOf, placesOf, trigger } from '../reading/triggers.js';
import { type DayReader, wordsBefore } from './told-day.js';

/** What those who debate do. */
const CLASHES = verbSet('clash spar spend trade meet debate tangle squabble square attack face');
const DEBATES = trigger(['debate']);
/** Longest that a debate is news, in days. */
const NEWS = 4;
/** How far before the day the verb may stand, over "90 minutes", in tokens. */
const VERB_REACH = 5;
const RIVALS = new Set(['candidates', 'contenders', 'hopefuls', 'rivals', 'challengers']);

/**
 * "The three leading Republicans for U.S. Senate spent 90 minutes Thursday night disagreeing", where the article goes on about
 * "the debate": its day.
 */
export const debateNight: DayReader = (scene, sentence, { grain, value, firstToken }) => {
  const { reading, contests } = scene;
  const { published } = reading.document;
  const day = grain === 'day' && value !== null ? parseIsoDay(value) : null;
  if (!contests.main || day === null || published === null) return null;
  const away = parseIsoDay(published)! - day;
  const met = wordsBefore(scene, sentence, firstToken, VERB_REACH).some((word) => CLASHES.has(word));
  const isTold = isDebated(scene, sentence) || (met && isOfRivals(scene, sentence) && isAboutDebate(scene));
  if (away < 0 || away > NEWS || !isTold) return null;
  const contest = contests.contestAt(sentence, firstToken);
  return contest ? { event: 'debate', date: value!, contest } : null;
};

/** "Finch debated Roe in Toledo on Monday night"; not "lawmakers debated Roe's bill". */
const isDebated = ({ reading }: Scene, sentence: SentenceReading): boolean =>
  placesOf(reading, sentence, DEBATED).some((at) => {
    const rival = objectOf(reading, sentence, at, 6);
    return rival !== null && !isOwner(reading, rival) && subjectsOf(reading, sentence, at).length > 0;
  });

const DEBATED = trigger(['debated']);

/** "The candidates", "Republicans": who they are that met. */
const isOfRivals = ({ reading: { tokens } }: Scene, { firstToken, endToken }: SentenceReading): boolean =>
  tokens.slice(firstToken, endToken).some(({ text, lower }) => PARTY_PLURALS.has(text) || RIVALS.has(lower));

/** What lawmakers have a debate over, on or about. */
const OVER = new Set(['over', 'on', 'about', 'in', 'between']);

/** "The debate was carried live": one that has been spoken of; not "the debate over the bill". */
const isAboutDebate = ({ reading }: Scene): boolean =>
  reading.sentences.some(
    (sentence) =>
      hasWordOf(reading, sentence, DEBATES) &&
      reading.tokens[sentence.firstToken]!.lower === 'the' &&
      reading.tokens[sentence.firstToken + 1]?.lower === 'debate' &&
      !OVER.has(reading.tokens[sentence.firstToken + 2]?.lower ?? ''),
  );
