import { PARTY_PLURALS } from '../../knowledge/parties.js';
import type { PartyLetter } from '../../schema/index.js';
import type { FactFinding } from '../fact-finding.js';
import { type Finder, factAt, keyOf, type Scene } from '../finder.js';
import type { PersonAt, SentenceReading } from '../reading/reading.js';
import { joinedTo } from '../reading/syntax.js';

/** Words of a stage on which candidates meet. */
const STAGE = new Set(['stage', 'debate', 'debated', 'forum', 'podium', 'podiums']);
/** How far behind the number its party, and behind the party the office, may stand, in tokens. */
const PARTY_REACH = 3;
const OFFICE_REACH = 6;
/** So many first sentences of the text tell who debates. */
const OPENING = 2;

/** So many of a party, for an office. */
interface Field {
  readonly count: number;
  readonly party: PartyLetter;
}

/**
 * Who debates: as many people, named together on a stage, as the opening of the article says there are candidates.
 *   "The three leading Republicans for U.S. Senate spent 90 minutes disagreeing." with the caption
 *   "From left, Bo Roe, Ada Finch and Rep. Gus Vole take the stage."
 */
export const onStage: Finder = {
  name: 'on-stage',
  find(scene) {
    const field = fieldOf(scene);
    if (!field) return [];
    return scene.reading.sentences.flatMap((sentence) =>
      peopleOnStage(scene, sentence, field.count).map((person): FactFinding => {
        const contest = scene.contests.contestAt(sentence, person.firstToken, person.of, { ofPerson: true });
        return factAt(scene, 'on-stage', sentence, person, {
          type: 'candidacy',
          person: person.of.name,
          personId: person.of.id,
          party: scene.contests.partyOf(person.of) ?? field.party,
          contest: keyOf(contest),
          incumbent: null,
          basis: 'inferred',
        });
      }),
    );
  },
};

/** "The three leading Republicans for U.S. Senate". */
function fieldOf({ reading: { tokens, sentences }, contests }: Scene): Field | null {
  for (const sentence of sentences.filter(({ zone }) => zone === 'text').slice(0, OPENING)) {
    for (const { kind, value, endToken } of sentence.numbers) {
      if (kind !== 'count' || value === null || value < 2) continue;
      const noun = tokens
        .slice(endToken - 1, endToken + PARTY_REACH)
        .find(({ text }) => PARTY_PLURALS.has(text));
      const party: PartyLetter | undefined = PARTY_PLURALS.get(noun?.text ?? '');
      if (!noun || !party || tokens[noun.index + 1]?.lower !== 'for') continue;
      const sought = contests
        .cuesIn(sentence)
        .some(
          ({ office, firstToken }) =>
            office !== null && firstToken > noun.index && firstToken - noun.index <= OFFICE_REACH,
        );
      if (sought) return { count: value, party };
    }
  }
  return null;
}

function peopleOnStage({ reading }: Scene, sentence: SentenceReading, count: number): readonly PersonAt[] {
  const names = sentence.people.filter(({ kind }) => kind === 'name');
  const first = names[0];
  if (!first || names.length !== count) return [];
  const isStage = reading.tokens
    .slice(sentence.firstToken, sentence.endToken)
    .some(({ lower }) => STAGE.has(lower));
  const together = joinedTo(reading, names, first);
  return isStage && together.length === count ? together : [];
}
