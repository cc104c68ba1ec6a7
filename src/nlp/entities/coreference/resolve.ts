import type { Token } from '../../../text/tokens.js';
import type { PersonEntity } from '../entities.js';
import { agreementOf } from './agreement.js';
import type { Anaphor } from './anaphors.js';
import { endOfRuled } from './binding.js';
import { type AnaphorContext, type Candidate, fits } from './candidates.js';
import { possessorOf } from './possessor.js';
import type { Scene } from './scene.js';
import { type Sighting, sightingAt } from './sightings.js';
import { NOTHING_TOLD } from './told.js';

/** How many of the people last seen may be meant; it keeps the work linear in the length of the text. */
const MOST_CANDIDATES = 8;
/** Sentences after which a person is out of sight. */
const REACH = 12;

/** How many of the nominals that stood for somebody are remembered. */
const MOST_CALLED = 8;

/** Chooses among the candidates; -1 for nobody. */
export type Choose = (context: AnaphorContext) => number;

export interface ResolvedAnaphor {
  readonly anaphor: Anaphor;
  readonly person: PersonEntity;
}

/**
 * Walks through a document from left to right with the people seen so far, the last seen first, and asks at each
 * anaphor who is meant. What is resolved counts as seen in its turn.
 */
export function resolveAnaphors(scene: Scene, choose: Choose): ResolvedAnaphor[] {
  const { tokens, quoted, names, told, anaphors } = scene;
  // The last seen at the end: looked at from there.
  const seen = new Map<PersonEntity, Candidate>();
  const see = (person: PersonEntity, last: Sighting, by: Anaphor | null): void => {
    const before = seen.get(person);
    const called = before?.called ?? [];
    seen.delete(person);
    seen.set(person, {
      person,
      last,
      count: (before?.count ?? 0) + 1,
      told: told.get(person.id) ?? NOTHING_TOLD,
      called: by?.kind === 'nominal' ? [...called, by].slice(-MOST_CALLED) : called,
    });
    if (seen.size > MOST_CANDIDATES * 4) seen.delete(seen.keys().next().value!);
  };

  const resolved: ResolvedAnaphor[] = [];
  let next = 0;
  for (const anaphor of anaphors) {
    for (; next < names.length && names[next]!.first < anaphor.first; next++) {
      const { person, first, end } = names[next]!;
      see(person, sightingAt(tokens, first, end, 'name', quoted), null);
    }
    const { sentence } = tokens[anaphor.first]!;
    const ruled = anaphor.form === 'subject' ? endOfRuled(tokens, anaphor.first) : 0;
    const others = new Set<PersonEntity>();
    for (let i = next; i < names.length && names[i]!.first < ruled; i++) others.add(names[i]!.person);
    const candidates: Candidate[] = [];
    const inSight = [...seen.values()];
    for (let i = inSight.length - 1; i >= 0 && candidates.length < MOST_CANDIDATES; i--) {
      const candidate = inSight[i]!;
      const isNear = sentence - candidate.last.sentence <= REACH;
      if (isNear && fits(anaphor, candidate) && !others.has(candidate.person)) candidates.push(candidate);
    }
    const apposed = apposedTo(tokens, anaphor, names[next - 1]);
    if (apposed && candidates.some(({ person }) => person === apposed)) {
      // One mention with the name: nobody is seen anew.
      resolved.push({ anaphor, person: apposed });
      continue;
    }
    const possessor = possessorOf(tokens, anaphor, names[next - 1], candidates);
    const chosen = possessor
      ? candidates.find(({ person }) => person === possessor)
      : candidates[choose(contextOf(scene, anaphor, candidates))];
    if (!chosen) continue;
    resolved.push({ anaphor, person: chosen.person });
    see(chosen.person, sightingAt(tokens, anaphor.opening, anaphor.end, anaphor.kind, quoted), anaphor);
  }
  return resolved;
}

const contextOf = (
  { tokens, quoted }: Scene,
  anaphor: Anaphor,
  candidates: readonly Candidate[],
): AnaphorContext => ({
  tokens,
  quoted,
  anaphor,
  candidates,
  agreements:
    anaphor.kind === 'nominal' ? candidates.map((candidate) => agreementOf(anaphor, candidate)) : [],
});

/** "Claire Finch, the Republican who came in third": the one named right before; null where nobody is. */
function apposedTo(
  tokens: readonly Token[],
  { kind, opening }: Anaphor,
  before: { readonly person: PersonEntity; readonly end: number } | undefined,
): PersonEntity | null {
  const comma = opening - 1;
  const isBeside = kind === 'nominal' && tokens[comma]?.text === ',' && before?.end === comma;
  return isBeside && tokens[comma]!.sentence === tokens[opening]!.sentence ? before.person : null;
}
