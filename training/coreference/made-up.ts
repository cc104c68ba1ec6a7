import { PARTY_MEMBERS } from '../../src/knowledge/parties.js';
import type { Anaphor } from '../../src/nlp/entities/coreference/anaphors.js';
import { kindOfHead } from '../../src/nlp/entities/coreference/anaphors.js';
import type { PersonName, Scene } from '../../src/nlp/entities/coreference/scene.js';
import { speaksAt } from '../../src/nlp/entities/coreference/sightings.js';
import type { Answer, Prepared } from './documents.js';

/** Shares of the names that are made nominals, of those that speak and of the others. */
const SPEAKING_SHARE = 0.5;
const SHARE = 0.05;

/**
 * The document with nominals in place of some names, most of them such as speak: where "Ann Roe said" stands and the article tells that Roe is
 * a mayor, "the mayor said". Who is meant is known; where it is the first that is heard of Roe, it is nobody in sight.
 */
export function withMadeUp({ scene }: Prepared, random: () => number): Prepared {
  const answers = new Map<number, Answer>();
  const names: PersonName[] = [];
  const anaphors: Anaphor[] = [];
  for (const name of scene.names) {
    const nominal =
      random() < (speaksAt(scene.tokens, name.first, name.end) ? SPEAKING_SHARE : SHARE)
        ? nominalFor(scene, name, random)
        : null;
    if (nominal) {
      anaphors.push(nominal);
      answers.set(nominal.first, { person: name.person, marked: false });
    } else names.push(name);
  }
  const pronouns = scene.anaphors.filter(({ kind }) => kind === 'pronoun');
  return {
    scene: { ...scene, names, anaphors: [...pronouns, ...anaphors].sort((a, b) => a.first - b.first) },
    answers,
  };
}

/** What the article tells of somebody, as a nominal; null where it tells nothing. */
function nominalFor(
  { told }: Scene,
  { person, first, end }: PersonName,
  random: () => number,
): Anaphor | null {
  const { titles, formerTitles, states, words } = told.get(person.id)!;
  const partyHead = [...PARTY_MEMBERS].find(([, letter]) => letter === person.party)?.[0].toLowerCase();
  const heads = [...titles].filter((title) => kindOfHead(title) || random() < 0.5);
  const options = partyHead && person.party !== 'I' ? [...heads, partyHead] : heads;
  const head = options[Math.floor(random() * options.length)];
  if (head === undefined) return null;
  const [state = null] = states;
  return {
    first,
    end,
    opening: first,
    kind: 'nominal',
    form: 'nominal',
    gender: null,
    head,
    party: head === partyHead ? person.party : null,
    state: random() < 0.3 ? state : null,
    words: random() < 0.3 ? [...words].filter((word) => word !== head).slice(0, 1) : [],
    former: formerTitles.has(head) && random() < 0.5,
    age: null,
  };
}
