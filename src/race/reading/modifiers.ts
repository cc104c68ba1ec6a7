import { PARTY_MEMBERS } from '../../knowledge/parties.js';
import { isCapital } from '../../text/capital.js';
import type { Token } from '../../text/tokens.js';
import { ofForm } from '../../text/word-forms.js';
import type { PersonAt, Reading } from './reading.js';

/** Nouns written before a name: "businessman Roe", "state senator Finch". */
const PERSON_NOUNS = new Set(
  'businessman businesswoman executive candidate challenger nominee senator representative congressman congresswoman governor mayor lawmaker incumbent newcomer opponent rival attorney lawyer doctor veteran leader chairman chairwoman speaker secretary president agent activist author filmmaker judge sheriff prosecutor banker farmer teacher professor strategist spokesman spokeswoman rep sen donor magnate mogul billionaire millionaire entrepreneur pastor owner'.split(
    ' ',
  ),
);

/** Titles, adjectives and nouns written before a name; the "City" of "Boston City Councilor Ada Finch" is a noun. */
export const isModifier = ({ kind, pos, form }: Token): boolean =>
  kind === 'word' &&
  (pos === 'PROPN' || pos === 'ADJ' || (pos === 'NOUN' && isCapital(form)) || modifies(form));

const BEFORE_TITLES = new Set(
  'the a an former then retiring outgoing departing longtime freshman embattled sitting fellow'.split(' '),
);

/** What is written before a name, whatever the tagger says. */
const modifies = ofForm(
  ({ text, lower }) =>
    PERSON_NOUNS.has(lower) ||
    PARTY_MEMBERS.has(text) ||
    text.endsWith('.') ||
    text === '-' ||
    BEFORE_TITLES.has(lower),
);

/** How far before a name its titles may begin, in tokens. */
const TITLES_REACH = 8;

/** Where a name begins with what is written before it: the "former" of "former Salt County Sheriff Bo Roe". */
export function titleStart({ tokens }: Reading, { firstToken }: PersonAt): number {
  const { sentence } = tokens[firstToken]!;
  let first = firstToken;
  while (
    first > Math.max(0, firstToken - TITLES_REACH) &&
    tokens[first - 1]!.sentence === sentence &&
    (isModifier(tokens[first - 1]!) || isInsideTitle(tokens, first - 1))
  )
    first--;
  return first;
}

/** The "of" of "Secretary of State Ada Finch". */
const isInsideTitle = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'of' &&
  /^[A-Z]/.test(tokens[at - 1]?.text ?? '') &&
  TITLE_HEADS.has(tokens[at - 1]!.lower);

const TITLE_HEADS = new Set([
  'secretary',
  'speaker',
  'superintendent',
  'commissioner',
  'recorder',
  'register',
]);
