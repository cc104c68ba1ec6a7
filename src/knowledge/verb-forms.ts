/** Forms of verbs that are not made by rule: base, third person, past, participle, -ing. */
const IRREGULAR: Readonly<Record<string, string>> = {
  be: 'be am is are was were been being',
  beat: 'beat beats beaten beating',
  become: 'become becomes became becoming',
  begin: 'begin begins began begun beginning',
  bring: 'bring brings brought bringing',
  burn: 'burn burns burned burnt burning',
  come: 'come comes came coming',
  commit: 'commit commits committed committing',
  draw: 'draw draws drew drawn drawing',
  fall: 'fall falls fell fallen falling',
  fight: 'fight fights fought fighting',
  flip: 'flip flips flipped flipping',
  get: 'get gets got gotten getting',
  give: 'give gives gave given giving',
  go: 'go goes went gone going',
  grow: 'grow grows grew grown growing',
  have: "have has had having 've 'd",
  hit: 'hit hits hitting',
  hold: 'hold holds held holding',
  keep: 'keep keeps kept keeping',
  lead: 'lead leads led leading',
  leave: 'leave leaves left leaving',
  lend: 'lend lends lent lending',
  lose: 'lose loses lost losing',
  make: 'make makes made making',
  meet: 'meet meets met meeting',
  nab: 'nab nabs nabbed nabbing',
  outspend: 'outspend outspends outspent outspending',
  oversee: 'oversee oversees oversaw overseen overseeing',
  prefer: 'prefer prefers preferred preferring',
  put: 'put puts putting',
  quit: 'quit quits quitting',
  rise: 'rise rises rose risen rising',
  rout: 'rout routs routed routing',
  run: 'run runs ran running',
  see: 'see sees saw seen seeing',
  seek: 'seek seeks sought seeking',
  shrink: 'shrink shrinks shrank shrunk shrinking',
  sit: 'sit sits sat sitting',
  spend: 'spend spends spent spending',
  stand: 'stand stands stood standing',
  step: 'step steps stepped stepping',
  take: 'take takes took taken taking',
  throw: 'throw throws threw thrown throwing',
  top: 'top tops topped topping',
  trail: 'trail trails trailed trailing',
  upset: 'upset upsets upsetting',
  win: 'win wins won winning',
  withdraw: 'withdraw withdraws withdrew withdrawn withdrawing',
};

/** Every form of a verb, lower case. */
export function formsOf(verb: string): string[] {
  const irregular = IRREGULAR[verb];
  if (irregular) return irregular.split(' ');
  const [stem, doubled] = [
    verb.replace(/e$/, ''),
    /[^aeiou][aiou][bdgklmnprt]$/.test(verb) && verb.length < 5 ? verb.at(-1)! : '',
  ];
  if (/[^aeiou]y$/.test(verb)) {
    const y = verb.slice(0, -1);
    return [verb, `${y}ies`, `${y}ied`, `${verb}ing`];
  }
  const s = /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, s, `${stem}${doubled}ed`, `${stem}${doubled}ing`];
}

/** A table from every form of some verbs to what stands for the verb. */
export function verbTable<T>(entries: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(
    Object.entries(entries).flatMap(([verb, value]) => formsOf(verb).map((form) => [form, value] as const)),
  );
}

/** Every form of some verbs, given in one string. */
export const verbSet = (verbs: string): ReadonlySet<string> => new Set(verbs.split(' ').flatMap(formsOf));
