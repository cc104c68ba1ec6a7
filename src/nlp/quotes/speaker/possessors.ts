import type { Token } from '../../../text/tokens.js';
import { firstFrom, isHead, type Named } from './named.js';
import type { Phrase } from './phrase.js';
import { SINGULAR } from './pronouns.js';

const OWNING = new Set(['his', 'her', 'its']);

/**
 * The words of a phrase with names in place of "his", "her" and "its": "Ada Finch’s office" for "Her office", "A spokesman for
 * Bo Roe’s campaign" for "A spokesman for his campaign". What nobody is known to own stays as it is.
 */
export function withPossessors(
  text: string,
  tokens: readonly Token[],
  mentions: readonly Named[],
  { first, end }: Phrase,
): string {
  let words = '';
  let from = tokens[first]!.start;
  for (let i = first; i < end - 1; i++) {
    if (!OWNING.has(tokens[i]!.lower)) continue;
    const owner =
      tokens[i]!.lower === 'its' ? bodyBefore(tokens, mentions, i) : personAt(tokens, mentions, i);
    if (!owner) continue;
    words += `${text.slice(from, tokens[i]!.start)}${owner}’s`;
    from = tokens[i]!.end;
  }
  return (words + text.slice(from, tokens[end - 1]!.end)).replace(/\s+/g, ' ');
}

/**
 * Whom coreference took a pronoun to stand for; else the one person of the right sex whom the sentence before names: "Claire Roe
 * did not speak. A spokeswoman for her campaign said …".
 */
function personAt(tokens: readonly Token[], mentions: readonly Named[], token: number): string | null {
  const at = firstFrom(mentions, token);
  if (mentions[at]?.first === token) return mentions[at].entity.name;
  const { sentence, paragraph, lower } = tokens[token]!;
  let found: Named | null = null;
  for (let i = at - 1; i >= 0; i--) {
    const named = mentions[i]!;
    const where = tokens[named.first]!;
    if (where.paragraph !== paragraph || where.sentence < sentence - 1) break;
    if (named.type !== 'person') continue;
    if (found && found.entity !== named.entity) return null;
    found = named;
  }
  // "the Finch years": they are not about her.
  if (found && found.mention.kind === 'name' && !isHead(tokens, found, found.first, tokens.length))
    return null;
  const sex = found && 'gender' in found.entity ? found.entity.gender : null;
  return found && (sex ?? SINGULAR.get(lower)) === SINGULAR.get(lower) ? found.entity.name : null;
}

/** "The Harbor Institute has reserved nothing. Its director said …": the one body that the sentence before is about. */
function bodyBefore(tokens: readonly Token[], mentions: readonly Named[], its: number): string | null {
  const { sentence, paragraph } = tokens[its]!;
  let found: Named | null = null;
  for (let i = firstFrom(mentions, its) - 1; i >= 0; i--) {
    const named = mentions[i]!;
    const at = tokens[named.first]!;
    if (at.paragraph !== paragraph || at.sentence < sentence - 1) break;
    if (named.type === 'org' && at.sentence === sentence - 1) found = named;
  }
  if (!found) return null;
  let start = found.first;
  while (start > 0 && tokens[start - 1]!.sentence === sentence - 1) start--;
  const opens = found.first - start <= 1;
  return opens && isHead(tokens, found, found.first, tokens.length) ? found.entity.name : null;
}
