/** A person's name in comparable parts. */
export interface NameParts {
  /** Lower case, without accents; empty where the name is a surname alone. */
  readonly given: string;
  readonly middle: readonly string[];
  /** "Ann “Annie” Roe": annie; empty where none is told. */
  readonly nickname: string;
  readonly family: string;
  /** "jr", "sr", "ii" …; empty where there is none. */
  readonly suffix: string;
}

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'v']);
const TITLES = new Set(
  'mr mrs ms mx dr sen rep gov lt president vice senator representative governor congressman congresswoman secretary mayor judge former'.split(
    ' ',
  ),
);

/** "Ann “Annie” Roe": a nickname in quotation marks, with a space on either side. */
const NICKNAME = / (?:“([^”]{1,30})”|"([^"]{1,30})") /;

/** Words that folding does no more to than to write them small, as most names are. */
const PLAIN = /^[A-Za-z'-]+(?: [A-Za-z'-]+)*$/;

/** Lower case, without accents, full stops and a nickname within, one kind of apostrophe. */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return name
    .replace(NICKNAME, ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\./g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

export function nameParts(name: string): NameParts {
  const words = foldName(name)
    .split(/[\s,]+/)
    .filter(Boolean);
  while (words.length > 1 && TITLES.has(words[0]!)) words.shift();
  const suffix = words.length > 1 && SUFFIXES.has(words.at(-1)!) ? words.pop()! : '';
  const family = words.pop() ?? '';
  const [given = '', ...middle] = words;
  const told = NICKNAME.exec(name);
  const nickname = told ? foldName(told[1] ?? told[2] ?? '') : '';
  return { given, middle, nickname, family, suffix };
}

/**
 * Whether two names can be one person's, going by the words alone: the same family name, and given names that
 * are equal, one the initial or the nickname of the other, or missing from one of them. "Roy Tidwell" and "Roy L. Tidwell Jr."
 * can be one person, "Sr." and "Jr." cannot.
 */
export function canBeSameName(a: NameParts, b: NameParts): boolean {
  if (a.family === '' || a.family !== b.family) return false;
  if (a.suffix !== '' && b.suffix !== '' && a.suffix !== b.suffix) return false;
  if (a.given === '' || b.given === '' || a.given === b.given) return true;
  if (a.given === b.nickname || b.given === a.nickname) return true;
  const [short, long] = a.given.length < b.given.length ? [a, b] : [b, a];
  if (short.given.length === 1) return long.given.startsWith(short.given);
  return long.middle.includes(short.given) || short.middle.includes(long.given);
}
