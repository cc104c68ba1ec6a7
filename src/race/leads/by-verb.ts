import { verbSet } from '../../knowledge/verb-forms.js';
import { isParticipleBehind } from '../outcomes/told.js';
import { isPassive, objectOf, personAfter, subjectsOf } from '../reading/syntax.js';
import { isUnreal } from '../reading/unreal.js';
import { isShownByPoll } from '../shares/context.js';
import { amountAfter } from '../shares/distance.js';
import { BACKS } from '../shares/words.js';
import { isLeadNoun } from './by-noun.js';
import { besideInHeadline, leadReader, rivalAt } from './lead.js';

const LEADING = verbSet('lead');
const TRAILING = verbSet('trail');
const WON = verbSet('win defeat beat edge carry prevail keep retain take');
/** "Roe lost to Finch by 6 points", "fell to Finch by four": the other one was in front. */
const LOST = verbSet('lose fall');
const OWNERS = new Set(['his', 'her', 'their', 'its', 'the', 'a', "'s", '’s']);

/** "Finch led Roe by 5 points", "Roe trails Finch", "Finch won by more than 20 points". */
export const byVerb = leadReader(
  [...LEADING, ...TRAILING, ...WON, ...LOST],
  ({ reading, rivalOf }, sentence, at) => {
    const { lower, pos } = reading.tokens[at]!;
    // "his leading rival, Roe"
    const describes = lower === 'leading' && OWNERS.has(reading.tokens[at - 1]?.lower ?? '');
    const leading =
      LEADING.has(lower) && pos !== 'ADJ' && !describes && !isLeadNoun(reading.tokens, sentence, at);
    const trailing = TRAILING.has(lower);
    const won = WON.has(lower);
    const lost = LOST.has(lower) && reading.tokens[at + 1]?.lower === 'to';
    const place = /^los/.test(lower) ? sentence.places.find(({ firstToken }) => firstToken === at + 1) : null;
    const next = reading.tokens[place?.endToken ?? at + 1]?.lower ?? '';
    const lostBy = /^los/.test(lower) && (place ? next !== 'to' : next === 'by');
    // "Roe trails by 5 points": the tagger takes it for a noun.
    const isBesideName = trailing && sentence.people.some(({ endToken }) => endToken === at);
    const noun = pos === 'NOUN' && !isParticipleBehind(reading.tokens, at) && !isBesideName;
    if ((!leading && !trailing && !won && !lost && !lostBy) || noun || isUnreal(reading, sentence, at))
      return null;
    const subject = subjectsOf(reading, sentence, at)[0];
    if (!subject) return null;
    if (lost) {
      const winner = personAfter(reading, sentence, at + 1, 'to', 1);
      const by = winner && amountAfter(sentence, winner.endToken - 1, 'by', reading.tokens);
      return by && winner.of !== subject.of
        ? { ahead: winner, behind: null, at, amount: by, decided: !isShownByPoll(reading, sentence, at) }
        : null;
    }
    const amount = amountAfter(sentence, at, 'by', reading.tokens);
    // "Roe lost by 6 points": to the other of two; "lost Salt County, where Finch lives, by 26": to the other who is named
    const named = place ? sentence.people.filter((p) => p.kind === 'name' && p.of !== subject.of) : [];
    const other = named.length === 1 ? named[0]!.of : rivalOf(subject.of);
    const winner = lostBy && amount ? other : null;
    if (lostBy)
      return winner && { ahead: { ...subject, of: winner }, behind: null, at, amount, decided: true };
    const decided = !isShownByPoll(reading, sentence, at);
    if (won) return amount ? { ahead: subject, behind: null, at, amount, decided } : null;
    // "a group led by Reps. Finch and Roe", "which led Finch to ask": none is in front of anybody.
    if (lower === 'led' && isPassive(reading, at)) return null;
    const rival = rivalAt(reading, sentence, at);
    // "led an 18-candidate field", "led the charge": in front only with a rival, a number, or a field.
    const field = reading.tokens
      .slice(at + 1, at + 7)
      .some((token) => ['field', 'pack', 'race', 'returns', 'count', 'vote', 'votes'].includes(token.lower));
    if (leading && !rival && !amount && !field) return null;
    // "a survey had Finch trailing by 9 points": behind the other of two
    const unnamed =
      trailing && !rival && amount ? (rivalOf(subject.of) ?? besideInHeadline(reading, subject.of)) : null;
    const ahead = rival ?? (unnamed && { ...subject, of: unnamed });
    if (trailing && !ahead) return null;
    return trailing
      ? { ahead: ahead!, behind: subject, at, amount, decided: false }
      : { ahead: subject, behind: rival, at, amount, decided: false };
  },
);

/** "women back Finch by 13 points": those asked put whom they back in front. */
export const byBacking = leadReader(BACKS, ({ reading }, sentence, at) => {
  if (reading.tokens[at]!.pos === 'NOUN') return null;
  const ahead = objectOf(reading, sentence, at, 6);
  const by = ahead && reading.tokens[ahead.endToken]?.lower === 'by' ? ahead.endToken : -1;
  const amount = by < 0 ? null : amountAfter(sentence, by - 1, 'by', reading.tokens);
  const isNext = amount?.kind === 'points' && amount.firstToken - by <= 3;
  return ahead && isNext ? { ahead, behind: null, at, amount, decided: false } : null;
});
