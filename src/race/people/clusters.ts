import type { Appearance } from './appearance.js';
import { byCodeUnit } from './appearance.js';
import { comparePeople } from './same-person.js';

/** The appearances of one person, each with why it is that person's. */
export interface PersonCluster {
  readonly members: { readonly appearance: Appearance; why: string }[];
  /** The articles that have one; no article has two. */
  readonly articles: Set<string>;
  /** Appearances that differ in what they tell, which new ones are held against. */
  readonly kinds: Map<string, Appearance>;
}

/** Kinds of names, those that tell most first: they found the clusters that the others join. */
const fullness = ({ parts, person, states }: Appearance): number =>
  (person.link ? 8 : 0) +
  (parts.given.length > 1 ? 4 : parts.given !== '' ? 2 : 0) +
  (person.party ? 1 : 0) +
  (states.size > 0 ? 1 : 0);

/**
 * Joins the appearances that share a family name into people. Those that tell most come first; each joins the one
 * cluster that something speaks for and nothing against. Where two would do, it waits for the others, and then joins
 * the one that by far most articles name, or else stays by itself: namesakes are kept apart sooner than confused. The
 * order of the articles plays no part.
 */
export function clusterFamily(appearances: readonly Appearance[]): PersonCluster[] {
  const ordered = appearances.toSorted((a, b) => fullness(b) - fullness(a) || byCodeUnit(keyOf(a), keyOf(b)));
  const clusters: PersonCluster[] = [];
  const optionsFor = (appearance: Appearance): Option[] => {
    const options: Option[] = [];
    for (const cluster of clusters) {
      if (cluster.articles.has(appearance.article)) continue;
      const why = whySame(appearance, cluster);
      if (why !== null) options.push({ cluster, why });
    }
    return options;
  };
  const place = (appearance: Appearance, best: Option | null | undefined): void => {
    const cluster: PersonCluster = best?.cluster ?? { members: [], articles: new Set(), kinds: new Map() };
    if (!best) clusters.push(cluster);
    join(cluster, appearance, best?.why ?? 'the fullest of this name');
  };
  const waiting: Appearance[] = [];
  for (const appearance of ordered) {
    const options = optionsFor(appearance);
    const best = options.length === 1 ? options[0] : sharpest(options);
    if (best || options.length === 0) place(appearance, best);
    else waiting.push(appearance);
  }
  for (const appearance of waiting) place(appearance, bestKnown(optionsFor(appearance)));
  for (const { members } of clusters)
    if (members.length === 1) members[0]!.why = 'the only article that names this person';
  return clusters;
}

/** What speaks for an appearance being the person of a cluster; null where nothing does, or something speaks against it. */
function whySame(appearance: Appearance, { kinds }: PersonCluster): string | null {
  let why: string | null = null;
  for (const member of kinds.values()) {
    const verdict = comparePeople(appearance, member);
    if (verdict.same) why ??= verdict.why;
    else if (verdict.against) return null;
  }
  return why;
}

const keyOf = ({ article, person }: Appearance): string => `${person.name}\n${article}\n${person.id}`;

/** A cluster that an appearance may join, and what speaks for it. */
interface Option {
  readonly cluster: PersonCluster;
  readonly why: string;
}

/** Somebody named in so many articles, and in so many times those of any namesake, is who is meant without more said. */
const KNOWN_ARTICLES = 5;
const TIMES_ANY_OTHER = 3;

/** Of several, the one whom by far most articles name; null where two are named about as often. */
function bestKnown(options: readonly Option[]): Option | null {
  const [best, next] = options.toSorted((a, b) => b.cluster.articles.size - a.cluster.articles.size);
  if (!best || best.cluster.articles.size < KNOWN_ARTICLES) return null;
  const isKnown = best.cluster.articles.size >= TIMES_ANY_OTHER * (next?.cluster.articles.size ?? 0);
  return isKnown
    ? { ...best, why: `${best.why}, the one of this name that by far most articles name` }
    : null;
}

/** Of several, the only one with the most signs; null where two have as many. */
function sharpest(options: readonly Option[]): Option | null {
  if (options.length === 0) return null;
  const signs = (option: Option): number => option.why.split(',').length;
  const most = Math.max(0, ...options.map(signs));
  const best = options.filter((option) => signs(option) === most);
  return best.length === 1 ? best[0]! : null;
}

/** How many different appearances of a cluster a new one is held against. */
const MOST_COMPARED = 12;

function join({ members, articles, kinds }: PersonCluster, appearance: Appearance, why: string): void {
  members.push({ appearance, why });
  articles.add(appearance.article);
  if (kinds.size >= MOST_COMPARED) return;
  const { person, states, offices } = appearance;
  const told = [person.name, person.party, [...states].sort(), [...offices].sort(), person.link?.bioguide];
  const kind = JSON.stringify(told);
  if (!kinds.has(kind)) kinds.set(kind, appearance);
}
