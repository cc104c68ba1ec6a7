import { inEach } from '../../text/in-each.js';
import type { Scene } from '../finder.js';
import { isModifier } from '../reading/modifiers.js';
import type { PersonAt, SentenceReading } from '../reading/reading.js';
import { hasWordOf, isWordOf, trigger } from '../reading/triggers.js';

const RIVALS = trigger(['rival', 'opponent', 'challenger', 'foe']);
const BEFORE_RIVAL = new Set(['nearest', 'best', 'known', '-', "'s", '’s']);

/** "Finch has polled ahead of her Republican rival, businessman Roe": whose rival it is stands in the race too. */
export function rivalsOf({ reading }: Scene, sentence: SentenceReading): PersonAt[] {
  if (!hasWordOf(reading, sentence, RIVALS)) return [];
  const { tokens } = reading;
  return inEach(sentence.people, (owner) => {
    const possessive = owner.kind === 'pronoun' || ["'s", '’s'].includes(tokens[owner.endToken]?.text ?? '');
    if (!possessive) return [];
    for (let i = owner.endToken; i < Math.min(owner.endToken + 6, sentence.endToken); i++) {
      const isRival = isWordOf(reading, i, RIVALS);
      const rival = isRival ? rivalNamed(reading, sentence, i) : null;
      if (isRival) return rival ? [owner, rival] : [owner];
      if (!isModifier(tokens[i]!) && !BEFORE_RIVAL.has(tokens[i]!.lower)) return [];
    }
    return [];
  });
}

/** "Finch's best-known rival is Bo Roe", "This time her opponent is Roe". */
function rivalNamed({ tokens }: Scene['reading'], sentence: SentenceReading, noun: number): PersonAt | null {
  if (!['is', 'was'].includes(tokens[noun + 1]?.lower ?? '')) return null;
  return sentence.people.find(({ kind, firstToken }) => kind === 'name' && firstToken === noun + 2) ?? null;
}
