import { type Document, zoneAt } from '../../../text/document.js';
import type { Token } from '../../../text/tokens.js';
import type { Name } from '../../names/name.js';
import type { PersonEntity } from '../entities.js';
import { onOneLine, writtenName } from '../written-name.js';
import { genderOf } from './gender.js';
import { groupPeople, type PersonGroup } from './group.js';
import { type PersonWords, personWords } from './name-words.js';
import { partyOf } from './party.js';
import type { PersonMention } from './person-mention.js';
import { titleGender } from './title-gender.js';

/** The people of a document, in the order in which they are first named, by name alone. */
export function findPeople(
  document: Document,
  tokens: readonly Token[],
  names: readonly Name[],
): PersonEntity[] {
  const words = wordsOnce();
  const mentions = names
    .filter(({ type }) => type === 'person')
    .map((name) => toMention(document, tokens, name, words));
  return groupPeople(mentions).map((group, i) => toPerson(group, i, tokens));
}

/** The words of names, cut once however often a name stands in a document. */
function wordsOnce(): (text: string) => PersonWords {
  const known = new Map<string, PersonWords>();
  return (text) => {
    const words = known.get(text) ?? personWords(text);
    known.set(text, words);
    return words;
  };
}

function toMention(
  document: Document,
  tokens: readonly Token[],
  name: Name,
  wordsOf: (text: string) => PersonWords,
): PersonMention {
  const { start, end, firstToken, endToken } = name;
  const text = writtenName(document, tokens, name);
  return {
    start,
    end,
    text,
    firstToken,
    endToken,
    paragraph: tokens[firstToken]!.paragraph,
    inText: zoneAt(document, start).in === null,
    titleGender: titleGender(tokens, firstToken),
    ...wordsOf(text),
  };
}

function toPerson({ mentions }: PersonGroup, i: number, tokens: readonly Token[]): PersonEntity {
  const fullest = mentions.reduce((best, mention) => (isFuller(mention, best) ? mention : best));
  const name = onOneLine(fullest.text);
  const { given, family } = splitAsPrinted(fullest, name);
  return {
    id: `p${i + 1}`,
    name,
    given,
    family,
    party: partyOf(mentions, tokens),
    gender: genderOf(mentions),
    link: null,
    mentions: mentions.map(({ start, end }) => ({ start, end, kind: 'name' })),
  };
}

/** More words win; of as many, the one that is not all in capitals; else the earlier. */
function isFuller(a: PersonMention, b: PersonMention): boolean {
  const length = (mention: PersonMention): number => mention.words.length + (mention.suffix ? 1 : 0);
  if (length(a) !== length(b)) return length(a) > length(b);
  return isUpper(b.text) && !isUpper(a.text);
}

const isUpper = (text: string): boolean => text === text.toUpperCase();

function splitAsPrinted(mention: PersonMention, printed: string): { given: string | null; family: string } {
  const words = printed.split(' ');
  const own = mention.suffix ? words.slice(0, -1).map((word) => word.replace(/,$/, '')) : words;
  const familyLength = mention.family.split(' ').length;
  return {
    given: mention.given && own.length > familyLength ? own[0]! : null,
    family: own.slice(-familyLength).join(' '),
  };
}
