import type { FactFinding } from '../fact-finding.js';
import { type Finder, factAt, keyOf, type Scene } from '../finder.js';
import type { SentenceReading } from '../reading/reading.js';
import { isUnreal, subjectsOf } from '../reading/syntax.js';

/** How far behind the place the number may stand, over a relative clause, in tokens. */
const REACH = 8;

/**
 * Where somebody lost a part of the voters: the rival was ahead there.
 *   "Finch carried Salt County by 11 points and lost Bell County, where Roe lives, by 26."
 * Not where several rivals may be meant, and none is told to live there.
 */
export const lostAreas: Finder = {
  name: 'lost-areas',
  find: (scene) =>
    scene.reading.sentences.flatMap((sentence) =>
      sentence.places.flatMap((place) => lostAt(scene, sentence, place)),
    ),
};

function lostAt(
  scene: Scene,
  sentence: SentenceReading,
  place: SentenceReading['places'][number],
): FactFinding[] {
  const { reading, contests, rivalOf, stands } = scene;
  const { tokens } = reading;
  const verb = place.firstToken - 1;
  if (tokens[verb]?.lower !== 'lost' || place.of.kind !== 'county' || isUnreal(reading, sentence, verb))
    return [];
  const number = sentence.numbers.find(
    ({ firstToken }) =>
      firstToken > place.endToken &&
      firstToken - place.endToken <= REACH &&
      tokens[firstToken - 1]!.lower === 'by',
  );
  const inPoints = number?.kind === 'points' || sentence.numbers.some(({ kind }) => kind === 'points');
  const [loser] = subjectsOf(reading, sentence, verb);
  // Of several rivals the one who is told to be at home there.
  const atHome = sentence.people.find(
    ({ of, kind, firstToken }) =>
      kind === 'name' && firstToken === place.endToken + 2 && of !== loser?.of && stands(of),
  );
  const ahead = atHome?.of ?? (loser ? rivalOf(loser.of) : null);
  if (!number || number.value === null || !inPoints || !loser || !ahead) return [];
  return [
    factAt(scene, 'lost-areas', sentence, number, {
      type: 'margin',
      ahead: ahead.name,
      aheadId: ahead.id,
      contest: keyOf(contests.contestAt(sentence, number.firstToken, loser.of, { decided: true })),
      points: number.value,
      votes: null,
      approx: number.approx,
      area: place.of.name,
      basis: 'inferred',
    }),
  ];
}
