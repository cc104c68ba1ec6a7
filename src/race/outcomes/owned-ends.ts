import type { Scene } from '../finder.js';
import type { PersonAt, SentenceReading } from '../reading/reading.js';
import { isOwner, personAfter } from '../reading/syntax.js';
import { isUnreal } from '../reading/unreal.js';
import { all, isNoun, outcomeReader, word } from './told.js';

const VICTORIES = new Set(['victory', 'win', 'triumph', 'upset', 'upsets', 'victories', 'wins']);
const DEFEATS = new Set(['defeat', 'loss']);

/** "Finch's victory over Roe", "Roe's defeat", "upsets by Finch in Ohio and by Vole over Roe". */
export const ownedEnds = outcomeReader([...VICTORIES, ...DEFEATS], (scene, sentence, at) => {
  const { reading } = scene;
  const lower = word(scene, at);
  if (!isNoun(scene, at)) return [];
  const won = VICTORIES.has(lower);
  // "Finch's defeat of Roe": the owner's doing, not what happened to him.
  const beaten = lower === 'defeat' ? personAfter(reading, sentence, at + 1, 'of', 1) : null;
  const owner = [...sentence.people]
    .reverse()
    .find((p) => p.endToken <= at && at - p.endToken <= 4 && isOwner(reading, p));
  const people = owner ? [owner] : byWhom(scene, sentence, at);
  if (people.length === 0 || isUnreal(reading, sentence, people[0]!.firstToken)) return [];
  if (owner && isAwaited(reading, owner.endToken, at)) return [];
  if (beaten) return [...all(owner ? [owner] : [], 'won'), ...all([beaten], 'lost')];
  const told = all(people, won ? 'won' : 'lost');
  // "Finch's convincing win against Roe"
  const over =
    personAfter(reading, sentence, at + 1, 'over', 40) ??
    personAfter(reading, sentence, at + 1, 'against', 1);
  const rival = won && over && people.every((p) => p.of !== over.of) ? all([over], 'lost') : [];
  return [...told, ...rival];
});

/** What stands between an owner and a victory that is still to come. */
const AWAITED = new Set(
  'path road route way ways anticipated expected predicted projected presumed likely potential possible hoped'.split(
    ' ',
  ),
);

/** "Finch's path to victory", "Roe's anticipated victory". */
const isAwaited = ({ tokens }: Scene['reading'], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ lower }) => AWAITED.has(lower));

/** How far before a name "by" may stand: "by presidential front-runners Ada Finch", in tokens. */
const BY_REACH = 6;

/** Everybody named after "by" behind a noun: "upsets by Finch … and by Vole". */
function byWhom({ reading: { tokens } }: Scene, sentence: SentenceReading, at: number): PersonAt[] {
  return sentence.people.filter((person) => {
    if (person.firstToken < at) return false;
    for (let i = person.firstToken - 1; i > at && person.firstToken - i <= BY_REACH; i--) {
      if (tokens[i]!.lower === 'by') return true;
      // "by presidential front-runners Ada Finch"; not "by Vole over Republican Bo Roe"
      if (tokens[i]!.lower === 'over') return false;
    }
    return false;
  });
}
