import { BODY_FORMS } from '../../../knowledge/bodies.js';
import { organizationKind } from '../../../knowledge/organization-kinds.js';
import type { Document } from '../../../text/document.js';
import { initialsOfWords } from '../../../text/initials.js';
import { foldName } from '../../../text/person-name.js';
import type { Token } from '../../../text/tokens.js';
import type { Name } from '../../names/name.js';
import type { EntityMention, OrganizationEntity } from '../entities.js';
import { onOneLine, writtenName } from '../written-name.js';

interface Group {
  readonly texts: Map<string, number>;
  readonly mentions: EntityMention[];
}

/**
 * The bodies of a document in the order in which they are first named. The same words are the same body; so are the
 * forms of a known body ("GOP", "Republican Party"), letters that a longer name has ("Alder Action League", "AAL"), and
 * the beginning or the end of a longer name ("Alder" after "Alder University").
 */
export function findOrganizations(
  document: Document,
  tokens: readonly Token[],
  names: readonly Name[],
): OrganizationEntity[] {
  const groups = new Map<string, Group>();
  const occurrences = names
    .filter(({ type }) => type === 'organization')
    .map((name) => ({
      start: name.start,
      end: name.end,
      text: onOneLine(writtenName(document, tokens, name)),
    }));
  const keys = new Map<string, string>();
  for (const { text } of occurrences) if (!keys.has(text)) keys.set(text, keyOf(text));
  const longer = longerForms(keys);
  for (const { start, end, text } of occurrences) {
    const key = longer.get(text) ?? keys.get(text)!;
    let group = groups.get(key);
    if (!group) {
      group = { texts: new Map(), mentions: [] };
      groups.set(key, group);
    }
    group.texts.set(text, (group.texts.get(text) ?? 0) + 1);
    group.mentions.push({ start, end, kind: 'name' });
  }
  return [...groups.values()].map(({ texts, mentions }, i) => {
    const name = fullest(texts);
    const known = [...texts.keys()].map((text) => BODY_FORMS.get(text)).find((body) => body !== undefined);
    return { id: `g${i + 1}`, name, kind: known?.kind ?? organizationKind(name), mentions };
  });
}

const keyOf = (text: string): string => foldName(BODY_FORMS.get(text)?.name ?? text);

/** For each short form the key of the one longer name that it stands for; `keys` has those of all names. */
function longerForms(keys: ReadonlyMap<string, string>): Map<string, string> {
  const byShort = new Map<string, Set<string>>();
  const offer = (short: string, key: string): void => {
    const offered = byShort.get(short);
    if (offered) offered.add(key);
    else byShort.set(short, new Set([key]));
  };
  for (const [text, key] of keys) {
    const words = text.split(' ');
    if (words.length < 2) continue;
    offer(initialsOfWords(words), key);
    offer(words[0]!, key);
    for (let n = 2; n < words.length; n++) {
      offer(words.slice(0, n).join(' '), key);
      offer(words.slice(-n).join(' '), key);
    }
  }
  const longer = new Map<string, string>();
  for (const text of keys.keys()) {
    if (BODY_FORMS.has(text)) continue;
    const offered = byShort.get(text.replace(/\./g, ''));
    if (offered?.size === 1) longer.set(text, [...offered][0]!);
  }
  return longer;
}

/** The longest form that is not all in capitals; letters only where there is nothing else. */
function fullest(texts: ReadonlyMap<string, number>): string {
  const rank = (text: string): number => (text === text.toUpperCase() && text.length > 6 ? 0 : text.length);
  return [...texts.keys()].reduce((best, text) => (rank(text) > rank(best) ? text : best));
}
