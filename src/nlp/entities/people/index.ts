import { type Document, zoneAt } from '../../../text/document.js';
import type { Token } from '../../../text/tokens.js';
import type { Name } from '../../names/name.js';
import type { PersonEntity } from '../entities.js';
import { genderOf } from './gender.js';
import { groupPeople, type PersonGroup } from './group.js';
import { personWords } from './name-words.js';
import { partyOf } from './party.js';
import type { PersonMention } from './person-mention.js';
import { titleGender } from './title-gender.js';

/** The people of a document, in the order in which they are first named, by name alone. */
export function findPeople(
  document: Document,
  tokens: readonly Token[],
  names: readonly Name[],
): PersonEntity[] {
  const mentions = names
    .filter(({ type }) => type === 'person')
    .map((name) => toMention(document, tokens, name));
  return groupPeople(mentions).map((group, i) => toPerson(group, i, tokens));
}

function toMention(document: Document, tokens: readonly Token[], name: Name): PersonMention {
  const { start, end, firstToken, endToken } = name;
  const text = document.text.slice(start, end);
  return {
    start,
    end,
    text,
    firstToken,
    endToken,
    paragraph: tokens[firstToken]!.paragraph,
    inText: zoneAt(document, start).in === null,
    titleGender: titleGender(tokens, firstToken),
    ...personWords(text),
  };
}

function toPerson({ mentions }: PersonGroup, i: number, tokens: readonly Token[]): PersonEntity {
  const fullest = mentions.reduce((best, mention) => (isFuller(mention, best) ? mention : best));
  const { given, family } = splitAsPrinted(fullest);
  return {
    id: `p${i + 1}`,
    name: asPrinted(fullest.text),
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

/** One space between words, as a name is written on one line. */
const asPrinted = (text: string): string => text.replace(/\s+/g, ' ');

function splitAsPrinted(mention: PersonMention): { given: string | null; family: string } {
  const words = asPrinted(mention.text).split(' ');
  const name = mention.suffix ? words.slice(0, -1).map((word) => word.replace(/,$/, '')) : words;
  const familyLength = mention.family.split(' ').length;
  return {
    given: mention.given && name.length > familyLength ? name[0]! : null,
    family: name.slice(-familyLength).join(' '),
  };
}
