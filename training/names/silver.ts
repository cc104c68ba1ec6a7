import path from 'node:path';
import type { NameClass } from '../../src/nlp/names/labels.js';
import { type Annotated, type AnnotatedName, readLines } from './corpora.js';

interface SilverRecord {
  readonly id: string;
  readonly sentences: readonly [number, number][];
  readonly tokens: readonly [number, number, string, string, string][];
}

const SILVER_CLASSES: Readonly<Record<string, NameClass>> = {
  PERSON: 'person',
  ORGANIZATION: 'organization',
  LOCATION: 'place',
  MISC: 'other',
};

/** Words of a name's edges that belong to no name here: "the New York Times" is "New York Times". */
const EDGE_WORDS = new Set(
  'the a an this that his her their our its mr mrs ms dr sen rep gov sens reps govs president senator governor congressman congresswoman secretary mayor'.split(
    ' ',
  ),
);

/** Bodies and places that the silver layer calls now one thing, now another; the project's guidelines decide. */
const DECIDED: ReadonlyMap<string, NameClass> = new Map(
  Object.entries({
    organization:
      'White House;House;Senate;Congress;GOP;Supreme Court;Pentagon;State Department;Justice Department;House of Representatives;U.S. House;U.S. Senate;Tea Party;Twitter;Facebook;YouTube;Republican Party;Democratic Party;Libertarian Party;Green Party;RNC;DNC;ISIS;Islamic State;NRA;Kremlin;Taliban;Al Qaeda;Wall Street Journal;Planned Parenthood;Fox News;FBI;CIA;IRS;EPA;NATO;United Nations;U.N.;Federal Reserve;Secret Service;Ku Klux Klan;KKK;Trump Organization;Clinton Foundation',
    place:
      'Capitol Hill;Capitol;Wall Street;Washington;Trump Tower;Oval Office;Midwest;U.S.;US;United States;America;Rust Belt;Benghazi;Guantanamo Bay;Silicon Valley',
    other:
      'Democrat;Democrats;Republican;Republicans;Democratic;Muslim;Muslims;Christian;Christians;American;Americans;Latino;Latinos;Hispanic;Hispanics;Mexican;Mexicans;Obamacare;Super Tuesday;Islam;Jewish;Catholic;Catholics;Libertarian;Libertarians',
  }).flatMap(([type, list]) => list.split(';').map((phrase) => [phrase, type as NameClass] as const)),
);

/**
 * The CoreNLP layer of PolNeAR, brought nearer to the project's guidelines: no titles or determiners in names, decided
 * cases decided, one class for one phrase where nearly all of its occurrences agree.
 */
export function readSilver(shared: string, part: 'train' | 'dev'): Annotated[] {
  const folder = path.join(shared, 'data/polnear');
  const texts = new Map(
    readLines<{ id: string; text: string }>(path.join(folder, `${part}.jsonl.gz`)).map(({ id, text }) => [
      id,
      text,
    ]),
  );
  const documents = readLines<SilverRecord>(path.join(folder, `${part}.corenlp.jsonl.gz`)).map((record) => {
    const text = texts.get(record.id)!;
    return { id: record.id, text, names: withoutEdges(text, joined(record, text)) };
  });
  const classes = settledClasses(documents);
  return documents.map((document) => ({ ...document, names: settle(document, classes) }));
}

/** Neighbouring tokens of one class are one name; no name runs across sentences. */
function joined({ tokens, sentences }: SilverRecord, text: string): AnnotatedName[] {
  const names: AnnotatedName[] = [];
  const starts = new Set(sentences.map(([start]) => start));
  let open: { start: number; end: number; type: NameClass } | null = null;
  for (const [start, end, , , tag] of tokens) {
    const type = SILVER_CLASSES[tag];
    const glued = open !== null && !text.slice(open.end, start).includes('\n') && !starts.has(start);
    if (open && type === open.type && glued) {
      open.end = end;
      continue;
    }
    if (open) names.push(open);
    open = type ? { start, end, type } : null;
  }
  if (open) names.push(open);
  return names;
}

function withoutEdges(text: string, names: readonly AnnotatedName[]): AnnotatedName[] {
  return names.flatMap((name) => {
    let { start, end } = name;
    for (;;) {
      const word = /^[\p{L}'’]+\.?[^\p{L}\p{N}]+/u.exec(text.slice(start, end));
      if (!word || !EDGE_WORDS.has(word[0].replace(/[^\p{L}]+$/u, '').toLowerCase())) break;
      start += word[0].length;
    }
    const tail = /(?:['’]s?|[\s,;:()"“”]+)$/u.exec(text.slice(start, end));
    if (tail) end -= tail[0].length;
    return end > start && /\p{Lu}/u.test(text.slice(start, end)) ? [{ ...name, start, end }] : [];
  });
}

const OFTEN = 5;
const NEARLY_ALL = 0.8;

/** Phrases of two words or more that have one class nearly always, and that class. */
function settledClasses(documents: readonly Annotated[]): Map<string, NameClass> {
  const counts = new Map<string, Map<NameClass, number>>();
  for (const { text, names } of documents) {
    for (const { start, end, type } of names) {
      const phrase = text.slice(start, end);
      if (!phrase.includes(' ')) continue;
      const byClass = counts.get(phrase) ?? new Map<NameClass, number>();
      counts.set(phrase, byClass);
      byClass.set(type, (byClass.get(type) ?? 0) + 1);
    }
  }
  const settled = new Map<string, NameClass>();
  for (const [phrase, byClass] of counts) {
    const total = [...byClass.values()].reduce((sum, n) => sum + n, 0);
    const [type, most] = [...byClass].sort(([, a], [, b]) => b - a)[0]!;
    if (total >= OFTEN && most >= total * NEARLY_ALL) settled.set(phrase, type);
  }
  return settled;
}

/** Gives each name the class that its phrase has, and finds the phrases that the layer missed. */
function settle({ text, names }: Annotated, classes: ReadonlyMap<string, NameClass>): AnnotatedName[] {
  const settled = names.map((name) => {
    const phrase = text.slice(name.start, name.end);
    return { ...name, type: DECIDED.get(phrase) ?? classes.get(phrase) ?? name.type };
  });
  const taken = [...settled];
  for (const [phrase, type] of classes) {
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) {
      const end = at + phrase.length;
      const cutsWord = /[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') || /[\p{L}\p{N}]/u.test(text[end] ?? ' ');
      if (cutsWord || taken.some((name) => name.start < end && at < name.end)) continue;
      taken.push({ start: at, end, type });
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}
