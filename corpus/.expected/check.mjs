// Checks the expectations against the corpus and against themselves: node corpus/.expected/check.mjs
// Prints every problem and the counts; exits 1 where there is a problem. Plain Node, no dependencies.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const corpus = path.dirname(here);
const readJson = (...parts) => JSON.parse(fs.readFileSync(path.join(here, ...parts), 'utf8'));

const FLAGS = ['spliced', 'truncated', 'unattributed-quote', 'no-date', 'non-English', 'opinion'];
const PARTIES = ['D', 'R', 'L', 'G', 'I', null];
const APPROX = ['exact', 'about', 'more_than', 'less_than'];
const OUTCOMES = ['won', 'lost', 'advanced', 'eliminated', 'withdrew', 'conceded', 'leading', 'trailing', 'declared_too_close'];
const EVENTS = ['primary', 'special_election', 'runoff', 'general', 'debate', 'early_voting', 'filing_deadline', 'resignation', 'other'];
const ACTIONS = ['raised', 'spent', 'donated', 'cash_on_hand', 'pledged', 'cost_of_race'];
const CONTEST = /^(President|US-Senate|US-House|Governor|Lt-Governor|Attorney-General|Secretary-of-State|State-Senate|State-House|Mayor|Other\([a-z-]+\)):(US|[A-Z]{2}(-(\d+|AL)|\.[a-z_]+)?):(\d{4}|\?)(:special)?(:(primary|runoff|general|caucus)(-[A-Z])?)?$/;
/** Fields a fact of each type must have, then those it may have. */
const FIELDS = {
  candidacy: ['person party contest incumbent', ''],
  outcome: ['person contest outcome', 'calledBy'],
  vote_share: ['person contest percent approx precincts', 'area group asOf'],
  votes: ['person contest count', 'area asOf'],
  precincts: ['contest', 'reported total percent area'],
  margin: ['ahead contest points votes approx', 'area asOf'],
  poll: ['person contest percent pollster group', 'matchup fielded sample moe'],
  poll_lead: ['ahead contest points pollster group', 'matchup fielded'],
  money: ['amount approx actor action target contest', 'period low high'],
  event_date: ['event date contest text', ''],
  endorsement: ['endorser endorsee contest', ''],
  predecessor: ['person contest reason', ''],
  field_size: ['contest count party', ''],
  threshold: ['contest percent', ''],
  history: ['place party since', 'approx'],
};

let problems = 0;
const counts = { articles: 0, words: 0, entities: 0, mentions: 0, roles: 0, quotes: 0, nonquotes: 0, facts: 0, races: 0, conflicts: 0 };
const say = (where, what) => { problems++; console.log(`${where}: ${what}`); };

const WORD = /[\p{L}\p{N}]/u;
/** Offsets of every occurrence of `form` in `text` that does not cut a word. */
function occurrences(text, form) {
  const found = [];
  for (let i = text.indexOf(form); i >= 0; i = text.indexOf(form, i + 1)) {
    const before = text[i - 1] ?? ' ';
    const after = text[i + form.length] ?? ' ';
    if (!(WORD.test(before) && WORD.test(form[0])) && !(WORD.test(after) && WORD.test(form.at(-1)))) found.push(i);
  }
  return found;
}

/** Text, title and captions of an expectation, under the names that `in` uses for them. */
const places = (e) => ({ text: e.text, title: e.meta.title ?? '', ...Object.fromEntries(e.media.map((m, n) => [`media/${n}`, m.text])) });

/** Every article of the corpus as "file" or "file#line", with its parsed record where it is JSON. */
function articlesOf(dir, found = new Map()) {
  for (const entry of fs.readdirSync(dir, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const full = path.join(dir, entry.name);
    if (entry.isDirectory()) { articlesOf(full, found); continue; }
    const file = path.relative(corpus, full).split(path.sep).join('/');
    const bytes = file.endsWith('.gz') ? zlib.gunzipSync(fs.readFileSync(full)) : fs.readFileSync(full);
    if (/\.jsonl(\.gz)?$/.test(file)) bytes.toString('utf8').trim().split('\n').forEach((line, n) => found.set(`${file}#${n + 1}`, JSON.parse(line)));
    else found.set(file, file.endsWith('.json') ? JSON.parse(bytes.toString('utf8')) : null);
  }
  return found;
}

function checkText(e, at) {
  if (e.text !== e.text.normalize('NFC')) say(at, 'text is not NFC');
  if (/[\u00a0\u00ad\u200b\ufeff\u0080-\u009f]|â€|Ã/.test(e.text)) say(at, 'text holds a character that cleaning should have dealt with');
  if (/  | \n|\n |\n{3,}|(?<!\n)\n(?!\n)|^\s|\s$/.test(e.text)) say(at, 'stray white space in text');
  for (const r of e.removed) if (e.text.split(r).length > 2) say(at, `removed passage is still repeated: ${r.slice(0, 60)}`);
    else if (e.text.split('\n\n').includes(r) && r.length < 100) say(at, `removed passage is still a paragraph: ${r}`);
  for (const f of e.flags) if (!FLAGS.includes(f)) say(at, `flag ${f}`);
  if (e.flags.includes('no-date') !== (e.meta.published === null)) say(at, 'flag no-date and meta.published disagree');
  const anonymous = e.quotes.some((q) => q.kind !== 'nonquote' && q.speaker === null);
  if (e.flags.includes('unattributed-quote') !== anonymous) say(at, 'flag unattributed-quote and the quotes disagree');
}

function checkEntities(e, at) {
  const all = places(e);
  const wanted = [];
  e.entities.forEach((entity, index) => {
    counts.entities++;
    if (!['PERSON', 'ORG', 'PLACE'].includes(entity.type)) say(at, `entity type ${entity.type}`);
    for (const form of entity.forms) {
      let total = 0;
      for (const [where, text] of Object.entries(all)) {
        const hits = occurrences(text, form);
        total += hits.length;
        const out = (entity.exclude ?? []).filter(([f, , w = 'text']) => f === form && w === where).map(([, n]) => n);
        for (const n of out) if (n >= hits.length) say(at, `exclude out of range: ${form} ${n} ${where}`);
        hits.forEach((start, n) => { if (!out.includes(n)) wanted.push({ where, start, end: start + form.length, index, form }); });
      }
      if (!total) say(at, `form not found at word boundaries: ${form}`);
    }
  });
  wanted.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken = [];
  for (const m of wanted) {
    const rival = taken.find((t) => t.where === m.where && t.start < m.end && m.start < t.end);
    if (!rival) taken.push(m);
    else if (rival.start === m.start && rival.end === m.end) say(at, `two entities claim "${m.form}" at ${m.start} in ${m.where}`);
  }
  counts.mentions += taken.length;
  e.entities.forEach((entity, index) => { for (const form of entity.forms) if (!taken.some((t) => t.index === index && t.form === form)) say(at, `form never stands for ${entity.name}: ${form}`); });
  for (const r of e.roles) {
    counts.roles++;
    if (!e.entities.some((x) => x.type === 'PERSON' && x.name === r.person)) say(at, `role of somebody who is no entity: ${r.person}`);
    if (!r.title || !['current', 'former', 'candidate', 'nominee'].includes(r.status)) say(at, `role ${JSON.stringify(r)}`);
  }
}

function checkQuotes(e, at) {
  const all = places(e);
  const last = {};
  for (const q of e.quotes) {
    counts[q.kind === 'nonquote' ? 'nonquotes' : 'quotes']++;
    const where = q.in ?? 'text';
    const short = q.text.slice(0, 50);
    let i = -1;
    for (let n = 0; n <= q.nth; n++) { i = all[where].indexOf(q.text, i + 1); if (i < 0) break; }
    if (i < 0) { say(at, `quote not in ${where}: ${short}`); continue; }
    const embed = where.startsWith('media/') && e.media[Number(where.slice(6))].kind === 'embed';
    if (!embed && !/["“”«'‘’]/.test(all[where][i - 1] ?? '')) say(at, `no opening mark before: ${short}`);
    if (i < (last[where] ?? 0)) say(at, `quotes out of order: ${short}`);
    last[where] = i;
    if (!['direct', 'mixed', 'nonquote'].includes(q.kind)) say(at, `kind ${q.kind}`);
    if (!['person', 'org', 'group', 'unknown'].includes(q.speakerType)) say(at, `speakerType ${q.speakerType}`);
    if (!['named', 'pronoun', 'nominal', 'implicit', 'none'].includes(q.mention)) say(at, `mention ${q.mention}`);
    if ((q.speaker === null) !== (q.speakerType === 'unknown')) say(at, `speaker and speakerType disagree: ${short}`);
    if (q.kind === 'nonquote' && q.speaker !== null) say(at, `a nonquote has a speaker: ${short}`);
    if (q.speakerType === 'person' && !e.entities.some((x) => x.name === q.speaker)) say(at, `speaker is no entity: ${q.speaker}`);
    if (q.sourceText && !Object.values(all).some((t) => t.includes(q.sourceText))) say(at, `sourceText not found: ${q.sourceText}`);
  }
}

function checkFacts(e, at) {
  const all = Object.values(places(e));
  const people = new Set(e.entities.filter((x) => x.type === 'PERSON').map((x) => x.name));
  for (const f of e.facts) {
    counts.facts++;
    const [must, may] = (FIELDS[f.type] ?? ['', '']).map((s) => s.split(' ').filter(Boolean));
    if (!FIELDS[f.type]) say(at, `fact type ${f.type}`);
    for (const k of must) if (f[k] === undefined) say(at, `${f.type} lacks ${k}`);
    for (const k of Object.keys(f)) if (!['type', 'evidence', 'saidBy', ...must, ...may].includes(k)) say(at, `${f.type} has ${k}`);
    if (!f.evidence || !all.some((t) => t.includes(f.evidence))) say(at, `evidence not found: ${f.evidence}`);
    if (f.contest && !CONTEST.test(f.contest)) say(at, `contest ${f.contest}`);
    if (f.party !== undefined && !PARTIES.includes(f.party)) say(at, `party ${f.party}`);
    if (f.approx !== undefined && !APPROX.includes(f.approx)) say(at, `approx ${f.approx}`);
    if (f.type === 'outcome' && !OUTCOMES.includes(f.outcome)) say(at, `outcome ${f.outcome}`);
    if (f.type === 'money' && !ACTIONS.includes(f.action)) say(at, `action ${f.action}`);
    if (f.type === 'margin' && (f.points === null) === (f.votes === null)) say(at, 'a margin is in points or in votes');
    if (f.type === 'event_date') {
      if (!EVENTS.includes(f.event)) say(at, `event ${f.event}`);
      if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(f.date)) say(at, `date ${f.date}`);
      if (!f.evidence.includes(f.text)) say(at, `the evidence does not hold the date's words: ${f.text}`);
    }
    if (f.person !== undefined && !people.has(f.person)) say(at, `${f.type} of somebody who is no entity: ${f.person}`);
    if (e.facts.some((g) => g !== f && JSON.stringify({ ...g, evidence: 0 }) === JSON.stringify({ ...f, evidence: 0 }))) say(at, `fact twice: ${f.type} ${f.evidence.slice(0, 50)}`);
  }
}

/** True where a fact's contest is (or, lacking district or year, can be) a round of the race. */
function fits(contest, race) {
  const [office, place, year, special] = contest.split(':');
  const [raceOffice, racePlace, raceYear, raceSpecial] = race.split(':');
  return office === raceOffice && (place === racePlace || racePlace.startsWith(`${place}-`)) && (year === raceYear || year === '?') && (special === 'special') === (raceSpecial === 'special');
}

function checkRaces(expected) {
  const races = readJson('races.json');
  counts.races = races.length;
  const joined = new Map(races.map((r) => [r.contest, []]));
  for (const [name, e] of expected)
    for (const f of e.facts.filter((x) => x.contest)) {
      const homes = races.filter((r) => fits(f.contest, r.contest));
      if (homes.length === 1) joined.get(homes[0].contest).push({ name, ...f });
      else if (!f.contest.startsWith('President:') || homes.length > 1) say(name, `${f.contest} fits ${homes.length} races`);
    }
  const same = (a, b) => a.length === b.length && [...a].sort().every((x, i) => x === [...b].sort()[i]);
  for (const r of races) {
    const at = `races.json ${r.contest}`;
    const facts = joined.get(r.contest);
    const articles = [...new Set(facts.map((f) => f.name))];
    if (!same(articles, r.articles)) say(at, `articles should be ${articles.sort().join(' ')}`);
    const alias = new Map(r.candidates.flatMap((c) => [c.name, ...(c.alsoCalled ?? [])].map((n) => [n, c])));
    const running = facts.filter((f) => f.type === 'candidacy');
    if (!running.length) say(at, 'no article has a candidacy');
    for (const f of running) {
      const c = alias.get(f.person);
      if (!c) say(at, `candidate missing: ${f.person}`);
      else if (f.party !== null && f.party !== c.party) say(at, `${f.person} is ${f.party} in ${f.name}`);
      else if (f.incumbent !== null && f.incumbent !== c.incumbent) say(at, `${f.person}: incumbent ${f.incumbent} in ${f.name}`);
    }
    for (const [n] of alias) if (!running.some((f) => f.person === n)) say(at, `no candidacy of ${n}`);
    const day = (x) => x.date && !facts.some((f) => f.type === 'event_date' && f.date === x.date);
    for (const x of r.rounds) if (day(x)) say(at, `no fact gives the date ${x.date}`);
    const has = (type, key, value) => value === null || facts.some((f) => f.type === type && f[key] === value);
    if (!has('predecessor', 'person', r.predecessor)) say(at, `predecessor ${r.predecessor}`);
    if (!has('field_size', 'count', r.fieldSize)) say(at, `fieldSize ${r.fieldSize}`);
    if (!has('threshold', 'percent', r.threshold)) say(at, `threshold ${r.threshold}`);
    for (const c of r.conflicts) {
      counts.conflicts++;
      if (c.values.length !== c.articles.length || new Set(c.values).size < 2) say(at, `conflict ${JSON.stringify(c)}`);
      if (!['rounding', 'update', 'contradiction'].includes(c.kind)) say(at, `conflict kind ${c.kind}`);
      if (c.candidate && !alias.has(c.candidate)) say(at, `conflict about ${c.candidate}`);
      c.values.forEach((v, i) => {
        const history = expected.get(c.articles[i])?.facts.filter((f) => f.type === 'history') ?? [];
        if (![...facts.filter((f) => f.name === c.articles[i]), ...history].some((f) => Object.values(f).includes(v))) say(at, `no fact of ${c.articles[i]} has ${v} (${c.field})`);
      });
    }
  }
}

const sources = articlesOf(corpus);
const expected = new Map();
const claimed = new Map();
for (const file of fs.readdirSync(path.join(here, 'articles')).sort()) {
  const name = file.replace(/\.json$/, '');
  let e;
  try { e = readJson('articles', file); } catch (error) { say(file, error.message); continue; }
  expected.set(name, e);
  counts.articles++;
  counts.words += e.text.split(/\s+/).length;
  const key = e.source.item === null ? e.source.file : `${e.source.file}#${e.source.item}`;
  if (!sources.has(key)) say(name, `no such article: ${key}`);
  else if ((sources.get(key)?.id ?? null) !== e.id) say(name, `id should be ${sources.get(key)?.id ?? null}`);
  if (claimed.has(key)) say(name, `${claimed.get(key)} has the same source`);
  claimed.set(key, name);
  checkText(e, name);
  checkEntities(e, name);
  checkQuotes(e, name);
  checkFacts(e, name);
}
for (const key of sources.keys()) if (!claimed.has(key)) say(key, 'article without an expectation');
const clusters = readJson('clusters.json');
for (const name of clusters.flat()) if (!expected.has(name)) say('clusters.json', `no article ${name}`);
for (const [name, e] of expected) {
  const cluster = clusters.find((c) => c.includes(name));
  if ((cluster && cluster[0] !== name ? cluster[0] : null) !== e.duplicateOf) say(name, 'duplicateOf and clusters.json disagree');
}
checkRaces(expected);
console.log(counts, `${problems} problems`);
process.exit(problems ? 1 : 0);
