import { FIRST_NAMES } from '../../../knowledge/first-names.js';
import { mayBeSameGiven } from '../../../knowledge/nicknames.js';
import { genderOf } from './gender.js';
import { isJuniorOf, juniorsOf } from './juniors.js';
import type { PersonMention } from './person-mention.js';

/** All mentions by name of one person. */
export interface PersonGroup {
  /** The mentions of more than a surname that founded the group, fullest first. */
  readonly full: PersonMention[];
  readonly mentions: PersonMention[];
}

/**
 * Joins the names of one document into people. Full names found the groups: the same family name with given names
 * that can be one person's. A surname alone then goes to the one who bears it; of several, to the one its title tells,
 * else to the one last spoken of. A first name alone goes to the only one who bears it.
 */
export function groupPeople(mentions: readonly PersonMention[]): PersonGroup[] {
  const groups: PersonGroup[] = [];
  const byFamily = new Map<string, PersonGroup[]>();
  const byGiven = new Map<string, PersonGroup[]>();
  const index = (map: Map<string, PersonGroup[]>, key: string, group: PersonGroup): void => {
    const list = map.get(key) ?? [];
    map.set(key, list);
    if (!list.includes(group)) list.push(group);
  };
  const found = (mention: PersonMention): void => {
    const group: PersonGroup = { full: [mention], mentions: [] };
    groups.push(group);
    addFull(group, mention);
  };
  const addFull = (group: PersonGroup, mention: PersonMention): void => {
    if (!group.full.includes(mention)) group.full.push(mention);
    for (let n = 1; n < mention.words.length; n++) index(byFamily, mention.words.slice(-n).join(' '), group);
    index(byFamily, mention.family, group);
    if (mention.given) index(byGiven, mention.given, group);
  };

  // The longest names first, so that "Roy T. Bell" and "Bell" meet in "Roy Thomas Bell".
  const full = mentions.filter(isFull).sort((a, b) => b.words.length - a.words.length || a.start - b.start);
  for (const mention of full) {
    const namesakes = byFamily.get(mention.family) ?? [];
    const same = namesakes.find((group) => group.full.some((other) => canBeSame(mention, other)));
    // "Wasser Roe" after "Ann Wasser Roe": the whole of it ends a longer name.
    const tail = byFamily
      .get(mention.words.join(' '))
      ?.find((group) => group.full.some((other) => other.words.length > mention.words.length));
    const group = same ?? tail;
    if (group) addFull(group, mention);
    else found(mention);
  }

  const juniors = juniorsOf(groups, mentions);
  const lastSeen = new Map<PersonGroup, number>();
  const of = new Map<PersonMention, PersonGroup>();
  for (const group of groups) for (const mention of group.full) of.set(mention, group);
  for (const [order, mention] of mentions.entries()) {
    const group = of.get(mention) ?? bearer(mention, { byFamily, byGiven, juniors, lastSeen });
    if (group) {
      group.mentions.push(mention);
      lastSeen.set(group, order);
      continue;
    }
    const alone: PersonGroup = { full: [], mentions: [mention] };
    groups.push(alone);
    index(byFamily, mention.family, alone);
    lastSeen.set(alone, order);
  }
  return groups.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}

const isFull = (mention: PersonMention): boolean => mention.given !== null;

function canBeSame(a: PersonMention, b: PersonMention): boolean {
  if (a.family !== b.family) return false;
  if (a.suffix && b.suffix && a.suffix !== b.suffix) return false;
  if (isJuniorOf(a, b)) return false;
  const [x, y] = [a.given!, b.given!];
  if (mayBeSameGiven(x, y)) return !clashingMiddles(a.words, b.words);
  if (x.length === 1 || y.length === 1) return x[0] === y[0];
  // "J. Roy Bell" and "Roy Bell"; "Ann Roy Bell" and "Roy Bell" are two.
  return (x.length <= 2 && a.words[1] === y) || (y.length <= 2 && b.words[1] === x);
}

/** "John F. Roe" and "John Q. Roe". */
function clashingMiddles(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== 3 || b.length !== 3) return false;
  return a[1]![0] !== b[1]![0];
}

/** Who bears which name, and who was spoken of last. */
interface Known {
  readonly byFamily: ReadonlyMap<string, readonly PersonGroup[]>;
  readonly byGiven: ReadonlyMap<string, readonly PersonGroup[]>;
  readonly juniors: ReadonlySet<PersonGroup>;
  readonly lastSeen: ReadonlyMap<PersonGroup, number>;
}

function bearer(mention: PersonMention, { byFamily, byGiven, juniors, lastSeen }: Known): PersonGroup | null {
  const name = mention.words.join(' ');
  const bearers = byFamily.get(name) ?? [];
  const family =
    mention.suffix === null
      ? bearers.filter((group) => !juniors.has(group))
      : ofSuffix(bearers, mention.suffix);
  if (family.length > 0) return choose(mention, family, lastSeen);
  const given = byGiven.get(name) ?? [];
  // "Roy" is Roy Bell where no other Roy is spoken of; the word must be a first name and stand alone.
  return given.length === 1 && mention.titleGender === null && FIRST_NAMES.has(name) ? given[0]! : null;
}

/** Those who bear a suffix with the name; all, where none does. */
function ofSuffix(bearers: readonly PersonGroup[], told: string): readonly PersonGroup[] {
  const same = bearers.filter(({ full }) => full.some(({ suffix }) => suffix === told));
  return same.length > 0 ? same : bearers;
}

/**
 * Of those who bear a surname: those whose sex and suffix fit, then the one last spoken of; where the last two were
 * named side by side ("Bill Clinton and Hillary Clinton"), the one whom the text has named more often so far.
 */
function choose(
  mention: PersonMention,
  namesakes: readonly PersonGroup[],
  lastSeen: ReadonlyMap<PersonGroup, number>,
): PersonGroup | null {
  const fitting = namesakes.filter((group) => {
    if (mention.suffix && hasOtherSuffix(group, mention.suffix)) return false;
    if (mention.titleGender === null) return true;
    const gender = genderOf([...group.full, ...group.mentions]);
    return gender === null || gender === mention.titleGender;
  });
  if (fitting.length === 0) return null;
  const seen = (group: PersonGroup): number => lastSeen.get(group) ?? -1;
  const [last, other] = [...fitting].sort((a, b) => seen(b) - seen(a)) as [PersonGroup, PersonGroup?];
  const moreNamed = other !== undefined && other.mentions.length > last.mentions.length;
  return moreNamed && seen(last) - seen(other) === 1 && areSideBySide(other, last) ? other : last;
}

const hasOtherSuffix = ({ full }: PersonGroup, told: string): boolean =>
  full.some(({ suffix }) => suffix) && !full.some(({ suffix }) => suffix === told);

/** How far apart names side by side may stand, in characters: "Bill Clinton and his wife, Hillary Clinton". */
const SIDE_BY_SIDE = 20;

const areSideBySide = (first: PersonGroup, second: PersonGroup): boolean => {
  const [a, b] = [first.mentions.at(-1), second.mentions.at(-1)];
  return a !== undefined && b !== undefined && b.start - a.end <= SIDE_BY_SIDE;
};
