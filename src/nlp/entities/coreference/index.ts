import type { QuotedStretch } from '../../quotes/stretches.js';
import type { Tokenized } from '../../tokens/index.js';
import type { Entities, EntityMention, PersonEntity } from '../entities.js';
import { chooseByModel } from './choose.js';
import { resolveAnaphors } from './resolve.js';
import { sceneOf } from './scene.js';

/** Gives people the pronouns and nominals that stand for them, where the model is sure enough; the rest stay open. */
export function withCoreference(
  tokenized: Tokenized,
  stretches: readonly QuotedStretch[],
  entities: Entities,
): PersonEntity[] {
  const { tokens } = tokenized;
  const added = new Map<PersonEntity, EntityMention[]>();
  for (const { anaphor, person } of resolveAnaphors(sceneOf(tokenized, stretches, entities), chooseByModel)) {
    const mention: EntityMention = {
      start: tokens[anaphor.first]!.start,
      end: tokens[anaphor.end - 1]!.end,
      kind: anaphor.kind,
    };
    const list = added.get(person);
    if (list) list.push(mention);
    else added.set(person, [mention]);
  }
  return entities.people.map((person) => {
    const more = added.get(person);
    return more ? withMentions(person, more) : person;
  });
}

/** A person with more mentions, each field by name: all people stay objects of one kind to V8. */
function withMentions(person: PersonEntity, more: readonly EntityMention[]): PersonEntity {
  const { id, name, given, family, party, gender, link } = person;
  const mentions = [...person.mentions, ...more].sort((a, b) => a.start - b.start);
  return { id, name, given, family, party, gender, link, mentions };
}
