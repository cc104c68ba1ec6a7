import type { PersonEntity } from '../../nlp/entities/entities.js';
import type { NumberMention } from '../../nlp/numbers/number.js';
import { inEach } from '../../text/in-each.js';
import type { Scene } from '../finder.js';
import { isElectoral } from '../reading/electoral.js';
import type { PersonAt, Reading, SentenceReading } from '../reading/reading.js';
import { isOwner, objectOf } from '../reading/syntax.js';
import { type Trigger, trigger } from '../reading/triggers.js';

/** Who is in front of whom, and by how much. */
export interface Lead {
  readonly ahead: PersonAt;
  readonly behind: PersonAt | null;
  readonly at: number;
  readonly amount: NumberMention | null;
  /** The race is over: "won by 20 points". */
  readonly decided: boolean;
}

/** One way of telling a lead, by a word of its trigger. */
export interface LeadReader {
  readonly trigger: Trigger;
  readonly read: (scene: Scene, sentence: SentenceReading, at: number) => Lead | null;
}

/** A reader, by the words without which it finds nothing at a token. */
export const leadReader = (words: Iterable<string>, read: LeadReader['read']): LeadReader => ({
  trigger: trigger(words),
  read,
});

/** How far behind a verb of leading or trailing the rival may stand, over titles, in tokens. */
const RIVAL_REACH = 8;

/** "led Roe", "trails Democratic state Sen. Bo Roe"; not "led a push to change Roe's plan". */
export function rivalAt(reading: Reading, sentence: SentenceReading, at: number): PersonAt | null {
  const rival = objectOf(reading, sentence, at, RIVAL_REACH);
  if (!rival || isOwner(reading, rival) || !isElectoral(reading, sentence)) return null;
  const to = reading.tokens[rival.endToken]?.lower === 'to';
  const between = reading.tokens.slice(at + 1, rival.firstToken);
  return !to && between.every(({ pos, kind }) => !LINKS.has(pos) && kind !== 'number') ? rival : null;
}

/** "Finch edges Roe in Ohio", above "Finch had trailed by 5 points in January": the only other one whom the headline names. */
export function besideInHeadline({ sentences }: Reading, person: PersonEntity): PersonEntity | null {
  const people = inEach(sentences, ({ zone, people }) =>
    zone === 'title' ? people.map(({ of }) => of) : [],
  );
  const others = new Set(people.filter((one) => one !== person));
  return people.includes(person) && others.size === 1 ? [...others][0]! : null;
}

/** What stands between a verb and a name makes the name no object of it: "led a push to change". */
const LINKS: ReadonlySet<string> = new Set(['VERB', 'AUX', 'ADP', 'PART', 'CCONJ', 'SCONJ']);
