import { verbSet } from '../../knowledge/verb-forms.js';
import { inEach } from '../../text/in-each.js';
import type { Scene } from '../finder.js';
import type { PersonAt, SentenceReading } from '../reading/reading.js';
import { subjectsOf } from '../reading/syntax.js';
import { placesOf, trigger } from '../reading/triggers.js';
import { isUnreal } from '../reading/unreal.js';

const HOPES = trigger([...verbSet('hope try seek look aim bid vie fight battle'), 'hoping', 'poised']);
const WINS = new Set('win flip capture claim secure take keep hold retain replace succeed'.split(' '));
/** What is hoped for, and by nobody but who stands. */
const SEATS = new Set(
  'seat district nomination governorship primary runoff re-election reelection mansion'.split(' '),
);
/** How far behind the verb the seat may be named, in tokens. */
const SEAT_REACH = 7;

/**
 * "Finch hopes to win the Senate seat that Roe is giving up", "is seeking to flip the district's House seat".
 * Not: "Democrats hope to win the seat", "hopes to win over voters".
 */
export function hopingToWin({ reading, contests }: Scene, sentence: SentenceReading): PersonAt[] {
  if (!contests.cuesIn(sentence).some(({ office, generic }) => office !== null && !generic)) return [];
  const { tokens } = reading;
  return inEach(placesOf(reading, sentence, HOPES), (at) => {
    if (tokens[at + 1]?.lower !== 'to' || !WINS.has(tokens[at + 2]?.lower ?? '')) return [];
    const object = tokens.slice(at + 3, Math.min(at + 3 + SEAT_REACH, sentence.endToken));
    const seat = object.find(({ lower }) => SEATS.has(lower));
    if (!seat || object.some(({ pos, index }) => pos === 'VERB' && index < seat.index)) return [];
    return subjectsOf(reading, sentence, at).filter(({ kind }) => kind === 'name');
  });
}

const WANTS = trigger([...verbSet('want hope try seek look aim bid vie'), 'hoping']);
const BE = new Set(['be', 'become']);
/** How far behind "to become" the office may stand: "the first woman elected governor", in tokens. */
const OFFICE_REACH = 8;

/** "Finch wants to be Ohio's next treasurer", "is trying to become the first woman elected governor"; not "wanted to be governor once". */
export function aspiring({ reading, contests }: Scene, sentence: SentenceReading): PersonAt[] {
  const { tokens } = reading;
  return inEach(placesOf(reading, sentence, WANTS), (at) => {
    const isNow = !tokens[at]!.lower.endsWith('ed') && !isUnreal(reading, sentence, at);
    if (!isNow || tokens[at + 1]?.lower !== 'to' || !BE.has(tokens[at + 2]?.lower ?? '')) return [];
    const isOffice = contests
      .cuesIn(sentence)
      .some(
        ({ office, generic, firstToken }) =>
          office !== null && !generic && firstToken > at && firstToken - at <= OFFICE_REACH + 2,
      );
    return isOffice ? subjectsOf(reading, sentence, at).filter(({ kind }) => kind === 'name') : [];
  });
}
